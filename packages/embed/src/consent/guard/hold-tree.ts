import { holdElement, type Holdable, type Name } from './hold-element.ts';

const names: readonly Name[] = ['src', 'srcset'];

/**
 * Holds what is to be held in a tree that comes into the page; the content of templates is inert, and stays.
 *
 * @param selector - Which elements to look at.
 * @returns Whether anything is held.
 */
export function holdTree(root: Partial<Element> & ParentNode, selector: string): boolean {
  // Every one of them, and both of its addresses: a filter does not stop at the first. A fragment is no element.
  const found = [...root.querySelectorAll(selector), ...(root.matches ? [root] : [])] as Holdable[];
  return found.filter((element) => names.filter((name) => holdElement(element, name, element.getAttribute(name), selector)).length).length > 0;
}
