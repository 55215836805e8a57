import { holdElement, names, type Holdable } from './hold-element.ts';

/**
 * Holds what is to be held in a tree that comes into the page; the content of templates is inert, and stays.
 *
 * @param tags - A selector of the elements to look at.
 * @returns Whether anything is held.
 */
export function holdTree(root: ParentNode, tags: string): boolean {
  const found = [root, ...root.querySelectorAll(tags)].filter((one): one is Holdable => one instanceof Element && one.matches(tags));
  let isAny = false;
  for (const element of found)
    for (const name of names) {
      const value = element.getAttribute(name);
      if (value && holdElement(element, name, value)) isAny = true;
    }
  return isAny;
}
