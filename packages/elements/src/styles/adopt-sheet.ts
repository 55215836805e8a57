import type { CSSResult } from 'lit';

/** Styles for the light tree belong to whatever tree the element stands in: the page's, or a widget's. */
export function adoptSheet(element: Element, { styleSheet }: CSSResult): void {
  const root = element.getRootNode();
  if (!styleSheet || !('adoptedStyleSheets' in root)) return;
  const { adoptedStyleSheets: sheets } = root as Document | ShadowRoot;
  if (!sheets.includes(styleSheet)) sheets.push(styleSheet);
}
