import type { Markup, Written } from './markup.ts';

/** Says of an element that what is drawn of it goes by the page's HTML inside it, as it will in a browser (`light-tree-controller.ts`). */
const SEEN = 'data-dugnad-seen';

const states = new WeakMap<Written, object>();

/** What a browser would have found in the page's HTML inside an element: its state by name, for the drawing that follows. */
export function tellSeen(element: Written, markup: Markup, state: object): void {
  markup.setAttribute(element, SEEN, '');
  states.set(element, state);
}

/** What was told of an element; never what the page says of itself. */
export function seenIn(element: Written): object | undefined {
  return states.get(element);
}
