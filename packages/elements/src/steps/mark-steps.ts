import { msg } from '@lit/localize';

import { findPlace, type Place } from './find-place.ts';

const mark = 'data-dugnad-done';

/** Heard after a step that is done. */
export function doneWord(): string {
  return msg('done', { id: 'steps.done' });
}

/**
 * Marks in the page's list which steps are done, and which one is at.
 *
 * @param current from 1; undefined: the one that is marked in the list already, else the first
 * @param done the word for a step that is done, heard after it
 */
export function markSteps(items: readonly Element[], current: number | undefined, done: string): Place | undefined {
  // Before anything is written, for the words of a step that is done are not its name.
  const place = findPlace(items.map((item) => ({ name: nameOf(item), isCurrent: isCurrent(item) })), current);
  if (place) items.forEach((item, index) => markStep(item, index + 1 - place.at, done));
  return place;
}

function isCurrent(item: Element): boolean {
  return item.matches('[aria-current="step"], :has([aria-current="step"])');
}

/** @param ahead negative: behind us; 0: here */
function markStep(item: Element, ahead: number, done: string): void {
  // A link or button is what one meets when moving by Tab, so it says that one is here.
  const says = item.querySelector('a, button') ?? item;
  for (const marked of [item, ...item.querySelectorAll('[aria-current="step"]')]) marked.removeAttribute('aria-current');
  if (ahead === 0) says.setAttribute('aria-current', 'step');
  item.toggleAttribute('data-dugnad-current', ahead === 0);
  sayDone(item, ahead < 0 ? done : undefined);
}

function sayDone(item: Element, word: string | undefined): void {
  const said = item.querySelector(`[${mark}]`);
  if (word === undefined) said?.remove();
  else if (!said) {
    const words = item.ownerDocument.createElement('span');
    words.setAttribute(mark, '');
    words.textContent = ` (${word})`;
    item.append(words);
  } else if (said.textContent !== ` (${word})`) said.textContent = ` (${word})`;
}

/** Without our own word for a step that was done, and no longer is. */
function nameOf(item: Element): string {
  const said = item.querySelector(`[${mark}]`)?.textContent ?? '';
  return said && item.textContent.endsWith(said) ? item.textContent.slice(0, -said.length) : item.textContent;
}
