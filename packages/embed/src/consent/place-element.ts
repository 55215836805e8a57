import { whenRead } from './when-read.ts';

/** Puts an element of ours on a page that has none, once the page is read: its own may stand anywhere in it. */
export function placeElement(tag: string, put: (element: HTMLElement) => void): void {
  whenRead(() => {
    if (!document.querySelector(tag)) put(document.createElement(tag));
  });
}
