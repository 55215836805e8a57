import { nearestLang } from '../language/nearest-language.ts';
import { prepareRegion } from './announce.ts';
import { modalAround } from './modal-around.ts';

const tag = 'dugnad-status-region';

function makeRegion(home: Element): HTMLElement {
  const region = document.createElement(tag);
  prepareRegion(region);
  home.append(region);
  return region;
}

/**
 * Has a screen reader say what the page has written in or near an element, in the language that it is written in. A modal dialog
 * makes all around it silent, the page's own region too: what stands in one is said inside of it. What we say ourselves goes through
 * `announce()`, which every page of ours fetches.
 */
export function announceNear(element: Element, text: string): void {
  const home = modalAround(element) ?? document.body;
  const region = home.querySelector<HTMLElement>(tag) ?? makeRegion(home);
  region.textContent = '';
  region.lang = nearestLang(element);
  // Something else may be said in the same moment.
  requestAnimationFrame(() => region.append(region.textContent && ' ', text));
}
