import { frames } from './hold-element.ts';
import { holdTree } from './hold-tree.ts';

/** What puts nodes where a way of writing HTML puts its own. */
const ways: Readonly<Record<string, 'replaceChildren' | 'replaceWith' | 'before' | 'prepend' | 'append' | 'after'>> = {
  innerhtml: 'replaceChildren',
  outerhtml: 'replaceWith',
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
};

/** Where HTML is read without anything being fetched; what comes from here has been looked at. */
export const inert = document.implementation.createHTMLDocument();

/**
 * Reads HTML where nothing is fetched, as it would be read in its place, and if something in it is to be held, inserts its nodes.
 * The value is handed on as it came (it may be a TrustedHTML), and nothing is written as a string again: no policy for trusted types is needed.
 * Scripts in it never run, so they are left as they are.
 *
 * @param where - `innerhtml`, `outerhtml`, or a position of insertAdjacentHTML.
 * @returns Something if that was done; if not, the page's own call does it.
 */
export const holdHtml = (target: Element, where: string, value: string): unknown => {
  const way = ways[where] as 'append';
  // What a document cannot do happens around the target, so that its parent decides how it is read.
  const context = way in document ? target : (target.parentNode as Element);
  // The browser's own reading, below, comes by here again.
  if (context.ownerDocument === inert || !/<i[fm]/i.test(value)) return;
  // What has a mode is a shadow root, and reads HTML as a body does.
  const box = 'mode' in context ? inert.body : inert.importNode(context);
  box['innerHTML'] = value;
  return holdTree(box, frames).join('') && [target[way](...box.childNodes)];
};
