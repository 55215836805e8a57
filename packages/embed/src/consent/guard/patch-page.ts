import { holdAddress } from './hold-address.ts';
import { tags, type Holdable, type Name } from './hold-element.ts';
import { holdHtml } from './hold-html.ts';
import { holdTree } from './hold-tree.ts';
import { patch } from './patch.ts';

/**
 * The names, by their beginnings, of what brings nodes into a page (append…, prepend, insert…, before, after, replace…), of what makes
 * images in it, which are fetched before they are inserted (importNode, adoptNode), and of what sets addresses and HTML.
 */
const inserting = /^(appe|prep|ins|bef|aft|repl|impo|adoptN|src|setAttribute$)|rHTML$/;

/** Looks at a call of any of them: what it holds first, and whether it is done by that. */
function look(self: Element, name: string, args: unknown[]): boolean {
  // What stands in the page already was looked at when it came: a script that has run must not become one that waits.
  for (const node of args as (Partial<ParentNode> & Node)[]) if (node?.querySelectorAll && !document.contains(node)) holdTree(node as Element, tags);
  // A setter has its own name for what it sets, a method says it in its first argument.
  const [what, value] = [name, ...args].slice(-2);
  const key = `${what as string}`.toLowerCase();
  return /HTML/.test(name) ? holdHtml(self, key, value) : /^src(set)?$/.test(key) && holdAddress(self as Holdable, key as Name, `${value as string}`);
}

/** Has every way in which scripts bring scripts, frames and images into this page looked at first. */
export function patchPage(): void {
  for (const { prototype } of [Node, Element, Document, DocumentFragment, CharacterData, ShadowRoot, HTMLScriptElement, HTMLIFrameElement, HTMLImageElement]) patch(prototype, inserting, look);
}
