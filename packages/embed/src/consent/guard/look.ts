import { holdElement, tags, type Holdable, type Name } from './hold-element.ts';
import { holdHtml, inert } from './hold-html.ts';
import { holdTree } from './hold-tree.ts';

/**
 * Looks at a call before it happens, and holds what is to be held.
 *
 * @param name - Of the method, or of what is set.
 * @returns Something if the call is done by that.
 */
export const look = (self: Element, name: string, args: readonly unknown[]): unknown => {
  for (const node of args as ({ readonly querySelector?: unknown } & Node)[])
    // What stands in the page already was looked at when it came: a script that has run must not become one that waits.
    if (node?.querySelector && node.ownerDocument !== inert && !document.contains(node)) holdTree(node as Element, tags);
  // A setter has its own name for what it sets, a method says it in its first argument.
  const [value, what] = [name, ...args].reverse() as [string, string];
  const key = `${what}`.toLowerCase();
  return /HTML/.test(name) ? holdHtml(self, key, value) : /^src(set)?$/.test(key) && holdElement(self as Holdable, key as Name, value + '', tags);
};
