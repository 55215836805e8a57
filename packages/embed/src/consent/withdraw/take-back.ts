import type { Held } from '../head/start-held.ts';

/** Puts a frame, a picture or a template in its place that is held back as it came with the page, so that it is let go of once more when it is allowed again. */
function renew(element: Held): void {
  const held = element.cloneNode(true) as Held;
  for (const name of ['src', 'srcset']) if (element.dataset[name]) held.removeAttribute(name);
  element.replaceWith(held);
}

/** A picture without an address has no size of its own: what it had is written down, and what is around it stays where it is. */
function keepSize(image: HTMLImageElement): void {
  const { width, height } = image;
  Object.assign(image, { width, height });
}

/**
 * Takes back what was let go of for these purposes and services: frames and pictures lose their address, what a template put into the
 * page goes. A script that ran cannot be made not to have: a page that has such listens to `dugnad-consent-withdraw`, or is loaded anew.
 */
export function takeBack(ids: readonly string[]): void {
  for (const element of document.querySelectorAll<Held>('[data-consent]:not(script)')) {
    if (!ids.includes(element.dataset['consent'] ?? '')) continue;
    for (const node of element.put ?? []) node.remove();
    if (element instanceof HTMLImageElement) keepSize(element);
    renew(element);
  }
}
