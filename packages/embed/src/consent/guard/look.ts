import { holdElement, tags, type Holdable, type Name } from './hold-element.ts';
import { holdHtml, inert } from './hold-html.ts';
import { holdTree } from './hold-tree.ts';

/** Holds an element whose `src` or `srcset` is about to be set; true if the value is kept already, and must not be set. */
function lookAtAddress(element: Holdable, name: Name, value: string): boolean {
  const isScript = 'async' in element;
  // A script outside the page fetches nothing, and may still get another address: it is looked at when it is inserted.
  return (!isScript || element.isConnected) && holdElement(element, name, value, tags) === 1 && !isScript;
}

/**
 * Looks at a call before it happens, and holds what is to be held.
 *
 * @param name - Of the method, or of what is set.
 * @returns Whether the call is done by that.
 */
export function look(self: Element, name: string, args: unknown[]): unknown {
  for (const node of args as (Partial<ParentNode> & Node)[])
    // What stands in the page already was looked at when it came: a script that has run must not become one that waits.
    if (node?.querySelectorAll && node.ownerDocument !== inert && !document.contains(node)) holdTree(node as Element, tags);
  // A setter has its own name for what it sets, a method says it in its first argument.
  const [what, value] = [name, ...args].slice(-2);
  const key = `${what as string}`.toLowerCase();
  return /HTML/.test(name) ? holdHtml(self, key, value as string) : /^src(set)?$/.test(key) && lookAtAddress(self as Holdable, key as Name, `${value as string}`);
}
