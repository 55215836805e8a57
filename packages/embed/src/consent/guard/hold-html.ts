import { holdTree } from './hold-tree.ts';

/** What puts nodes where a way of writing HTML puts its own. */
const ways = {
  innerHTML: 'replaceChildren',
  outerHTML: 'replaceWith',
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
} as const;

type Way = keyof typeof ways;

const isOutside = (way: Way): boolean => way === 'outerHTML' || way === 'beforebegin' || way === 'afterend';

/** A noscript is text in a page with scripts; where we read, there are none. */
function restoreNoscripts(box: Element): void {
  for (const noscript of box.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
}

/**
 * Reads HTML where nothing is fetched, as it would be read in its place, and if something in it is to be held, inserts its nodes.
 * The value is handed on as it came (it may be a TrustedHTML), and nothing is written as a string again: no policy for trusted types is needed.
 * Scripts in it never run, so they are left as they are.
 *
 * @returns Whether that was done; if not, the page's own call does it.
 */
export function holdHtml(target: Element, way: Way, value: unknown): boolean {
  const context = isOutside(way) ? (target.parentNode as Element) : target;
  if (!ways[way] || !/<i[fm]/i.test(`${value as string}`) || !context.ownerDocument.defaultView) return false;
  const inert = document.implementation.createHTMLDocument();
  const box = context.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? inert.body : inert.importNode(context);
  Object.assign(box, { innerHTML: value });
  restoreNoscripts(box);
  if (!holdTree(box, 'iframe,img')) return false;
  target[ways[way]](...box.childNodes);
  return true;
}
