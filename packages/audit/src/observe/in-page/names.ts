/* Runs in the audited page: see `boxes.ts`. */
import { readText } from './boxes.ts';

export function labelledBy(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  return ids.map((id) => root.getElementById(id)).map((label) => (label ? readText(label) : '')).join(' ');
}

export function pictureName(element: Element): string {
  const picture = element.querySelector('img[alt], svg title');
  return picture?.getAttribute('alt') ?? picture?.textContent ?? '';
}

export function fieldName(element: Element): string {
  return element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? element.value) : '';
}

/** The accessible name, by the parts of the rules that a banner's controls use. */
export function nameOf(element: Element): string {
  // What holds things is not named by them.
  const own = /^(DIALOG|SECTION|DIV|ASIDE|FORM)$/.test(element.tagName) && !/^(button|link|switch|checkbox)$/.test(roleOf(element)) ? '' : readText(element);
  const said = (attribute: string): string => element.getAttribute(attribute) ?? '';
  const found = [labelledBy(element), said('aria-label'), own, fieldName(element), pictureName(element), said('title')];
  return found.map((text) => text.replace(/\s+/g, ' ').trim()).find((text) => text !== '') ?? '';
}

export function roleOf(element: Element): string {
  const given = element.getAttribute('role');
  if (given) return given;
  if (element instanceof HTMLAnchorElement && element.href) return 'link';
  if (element instanceof HTMLInputElement) return /^(button|submit|reset|image)$/.test(element.type) ? 'button' : element.type;
  const native: Record<string, string> = { BUTTON: 'button', SUMMARY: 'button', DIALOG: 'dialog', SECTION: 'region', ASIDE: 'complementary', FORM: 'form' };
  return native[element.tagName] ?? '';
}
