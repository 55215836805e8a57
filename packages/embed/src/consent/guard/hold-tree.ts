import { holdElement, type Holdable, type Name } from './hold-element.ts';

/**
 * Holds what is to be held in a tree that comes into the page; the content of templates is inert, and stays.
 *
 * @param selector - Which elements to look at.
 * @returns The addresses that are kept, for each element and each of its two.
 */
export const holdTree = (root: ParentNode, selector: string): unknown[] =>
  // A fragment is no element, and has none.
  ([root, ...root.querySelectorAll(selector)] as Holdable[]).flatMap((element) =>
    (['src', 'srcset'] satisfies Name[]).map((name) => holdElement(element, name, element.getAttribute?.(name), selector)),
  );
