import { holdElement, type Holdable } from './hold-element.ts';

const names = ['src', 'srcset'] as const;

/**
 * Holds what is to be held in a tree that comes into the page; the content of templates is inert, and stays.
 *
 * @param selector - Which elements to look at.
 * @returns Whether anything is held.
 */
export function holdTree(root: ParentNode, selector: string): boolean {
  // A fragment is no element, and has none of them. What is held gives a 1, whatever is not an empty place between commas.
  return /1/.test(`${([root, ...root.querySelectorAll(selector)] as Holdable[]).map((element) => names.map((name) => holdElement(element, name, element.getAttribute?.(name), selector)))}`);
}
