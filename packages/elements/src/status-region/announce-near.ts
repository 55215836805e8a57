import { announce, prepareRegion } from './announce.ts';
import { modalAround } from './modal-around.ts';

const tag = 'dugnad-status-region';

function makeRegion(dialog: Element): HTMLElement {
  const region = document.createElement(tag);
  prepareRegion(region);
  dialog.append(region);
  return region;
}

/**
 * Has a screen reader say one sentence about something near an element. A modal dialog makes all around it silent, the page's own
 * region too: what happens in one is said inside of it. Kept apart from `announce()`, which every page of ours fetches.
 */
export function announceNear(element: Element, text: string): void {
  const dialog = modalAround(element);
  if (!dialog) {
    announce(text);
    return;
  }
  const region = dialog.querySelector<HTMLElement>(tag) ?? makeRegion(dialog);
  region.textContent = '';
  requestAnimationFrame(() => region.append(text));
}
