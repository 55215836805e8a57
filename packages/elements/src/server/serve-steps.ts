import { findPlace } from '../steps/find-place.ts';
import { doneWord } from '../steps/mark-steps.ts';
import { attributeOf, childrenOf, elementsIn, escapeMarkup, findIn, textOf, type Markup, type Written } from './markup.ts';
import { tellSeen } from './seen.ts';

/** Marks in the list of a `<dugnad-steps>` which steps are done, and which one is at (`steps/mark-steps.ts`). */
export function serveSteps(steps: Written, markup: Markup): void {
  const list = childrenOf(steps).find(({ tagName }) => tagName === 'ol');
  const items = list ? childrenOf(list) : [];
  const current = attributeOf(steps, 'current');
  const place = findPlace(items.map((item) => ({ name: textOf(item), isCurrent: isCurrent(item) })), current === undefined ? undefined : Number(current));
  if (!list || !place) return;
  if (!attributeOf(list, 'role')) markup.setAttribute(list, 'role', 'list');
  const done = ` (${doneWord()})`;
  for (const item of items.slice(0, place.at - 1)) markup.insertLast(item, `<span data-dugnad-done>${escapeMarkup(done)}</span>`);
  const here = items[place.at - 1];
  if (here) markHere(here, markup);
  tellSeen(steps, markup, { place });
}

/** Here is the one that says so, or the first of all to press in it. */
function markHere(item: Written, markup: Markup): void {
  markup.setAttribute(item, 'data-dugnad-current', '');
  markup.setAttribute(findIn(item, ({ tagName }) => tagName === 'a' || tagName === 'button') ?? item, 'aria-current', 'step');
}

function isCurrent(item: Written): boolean {
  return [item, ...elementsIn(item)].some((one) => attributeOf(one, 'aria-current') === 'step');
}
