import type { Markup, Written } from './markup.ts';

/** Says of an element that what is drawn of it goes by the page's HTML inside it, as it will in a browser (`light-tree-controller.ts`). */
const SEEN = 'data-dugnad-seen';

/** What a browser would have found in the page's HTML inside an element: its state by name, for the drawing that follows. */
export function tellSeen(element: Written, markup: Markup, state: object): void {
  markup.setAttribute(element, SEEN, JSON.stringify(state));
}

/** The state in an attribute as `tellSeen()` wrote it; undefined for any other attribute. */
export function readSeen(name: string, value: string): object | undefined {
  return name === SEEN && value ? (JSON.parse(value) as object) : undefined;
}
