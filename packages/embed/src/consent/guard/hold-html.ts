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

/**
 * Reads HTML where nothing is fetched, as it would be read in its place, and if something in it is to be held, inserts its nodes.
 * The value is handed on as it came (it may be a TrustedHTML), and nothing is written as a string again: no policy for trusted types is needed.
 * Scripts in it never run, so they are left as they are.
 *
 * @param where - `innerhtml`, `outerhtml`, or a position of insertAdjacentHTML.
 * @returns Whether that was done; if not, the page's own call does it.
 */
export function holdHtml(target: Element, where: string, value: unknown): boolean {
  const way = ways[where] as 'append';
  // What text nodes can do as well happens around the target, so that its parent decides how it is read.
  const context = way in Text.prototype ? (target.parentNode as Element) : target;
  if (!context.ownerDocument.defaultView || !/<i[fm]/i.test(value as string)) return false;
  const inert = document.implementation.createHTMLDocument();
  // A shadow root has a host, and reads HTML as a body does; so do links, which have one too.
  const box = 'host' in context ? inert.body : inert.importNode(context);
  Object.assign(box, { innerHTML: value });
  // In a page with scripts a noscript is text; where we read, there are none.
  for (const noscript of box.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
  if (!holdTree(box, frames)) return false;
  target[way](...box.childNodes);
  return true;
}
