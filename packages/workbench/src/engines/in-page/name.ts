/** The accessible name, near enough to the standard (accname-1.2) for what a page of ours holds. Runs inside the page. */
import { childrenOf, isElement, isHidden, isText, textOf, tidy } from './flat-tree.ts';

function byLabelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.trim().split(/\s+/u) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const said = ids.map((id) => root.getElementById(id)).filter((found) => found !== null);
  // A hidden label still names: that is what the attribute is for.
  return tidy(said.map((found) => (isHidden(found) ? (found.textContent ?? '') : contentsOf(found))).join(' '));
}

const titleTags: Readonly<Record<string, string>> = { table: 'caption', fieldset: 'legend', figure: 'figcaption' };

function byPartner(element: Element): string {
  const tag = titleTags[element.localName];
  const partner = tag ? element.querySelector(`:scope > ${tag}`) : null;
  return partner ? textOf(partner) : '';
}

function byLabel(element: Element): string {
  const labels = (element as HTMLInputElement).labels ?? [];
  return tidy([...labels].map((label) => textOf(label)).join(' '));
}

/** Text in which pictures and labelled things speak by their own name. */
function contentsOf(element: Element): string {
  const parts = childrenOf(element).map((child) => {
    if (isText(child)) return child.data;
    if (!isElement(child) || isHidden(child)) return '';
    const own = tidy(child.getAttribute('aria-label') ?? child.getAttribute('alt') ?? '') || contentsOf(child);
    return getComputedStyle(child).display.startsWith('inline') ? own : ` ${own} `;
  });
  return tidy(parts.join(''));
}

/** Landmarks and frames of content are not called by everything that stands in them. */
const notByContents = new Set(['table', 'dialog', 'alertdialog', 'form', 'region', 'group', 'navigation', 'main', 'list', 'textbox', 'combobox']);

/**
 * @param role of the element; for roles that the standard leaves nameless (`status`, `article`, `listitem`) the contents
 * are taken as well, since a journey has to tell one from the other.
 */
export function nameOf(element: Element, role: string): string {
  const attribute = (name: string): string => tidy(element.getAttribute(name) ?? '');
  const ways = [
    () => byLabelledBy(element),
    () => attribute('aria-label'),
    () => byLabel(element),
    () => attribute('alt'),
    () => byPartner(element),
    () => (notByContents.has(role) ? '' : contentsOf(element)),
    () => attribute('title'),
    () => attribute('placeholder'),
  ];
  for (const way of ways) {
    const name = way();
    if (name) return name;
  }
  return '';
}
