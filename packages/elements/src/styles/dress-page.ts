import type { CSSResult } from 'lit';

/** A class of ours whose looks reach the page's own tree: the server writes these sheets into the page (`@dugnad/elements/server`). */
export interface DressesPage {
  readonly lightStyles: readonly CSSResult[];
}

/** Gives the page's own HTML in an element the looks that its class has for it. */
export function dressPage(element: Element): void {
  for (const sheet of (element.constructor as unknown as DressesPage).lightStyles) adoptSheet(element, sheet);
}

/** Styles for the light tree belong to whatever tree the element stands in: the page's, or a widget's. */
function adoptSheet(element: Element, { styleSheet }: CSSResult): void {
  const root = element.getRootNode();
  if (!styleSheet || !('adoptedStyleSheets' in root)) return;
  const { adoptedStyleSheets: sheets } = root as Document | ShadowRoot;
  if (!sheets.includes(styleSheet)) sheets.push(styleSheet);
}
