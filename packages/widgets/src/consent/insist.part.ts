import { warnOnce } from '@dugnad/elements/warn';

const nameOf = (element: Element): string => `<${element.localName}${element.id && ` id="${element.id}"`}${element.className && ` class="${String(element.className)}"`}>`;

/** What lies over the region, if anything does. */
function coverOf(host: Element, region: Element): string {
  const { left, bottom, width } = region.getBoundingClientRect();
  const [cover] = document.elementsFromPoint(left + width / 2, bottom - 1);
  return cover && cover !== host ? `${nameOf(cover)} lies over them` : 'a style of the page hides or moves them';
}

/** Puts the region on top once more; if that is not enough, nothing is granted, and the webmaster is told why nobody can answer. */
export function insist(host: HTMLElement, region: HTMLElement, isSeen: () => boolean): void {
  // A modal dialog of the page comes first, and everything else waits.
  if (document.querySelector(':modal')) return;
  const focused = host.shadowRoot?.activeElement;
  region.hidePopover();
  region.showPopover();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!isSeen()) warnOnce(host, `refusing and accepting cannot both be seen, so nothing is granted: ${coverOf(host, region)}.`);
}
