import { findHolder } from './find-holder.ts';
import type { SiteConsent } from './site-consent.ts';

/** What is looked at: mostly one of those that the guard holds. */
export type Holdable = HTMLScriptElement | HTMLIFrameElement | HTMLImageElement;

/** What they fetch from. */
export type Name = 'src' | 'srcset';

/** A selector of the two that fetch although they come as HTML. */
export const frames = 'iframe,img';

/** A selector of all; a script that somebody holds already (`text/plain`), perhaps for a purpose, stays theirs. */
export const tags = `${frames},script:not([type$=plain])`;

/** What consent-head.js has put there. */
export const { dugnadConsent } = window as unknown as { readonly dugnadConsent: SiteConsent };

/** A link makes an origin of every address, and throws at none. */
const link = document.createElement('a');

/**
 * Gives an element the markup that consent-head.js releases, if this value of its `src` or `srcset` is to be held.
 * A script runs when it is released, so its type is taken from it, and it keeps its address.
 *
 * @param selector - Which elements to look at.
 * @returns 1 if it is held.
 */
export function holdElement(element: Holdable, name: Name, value: string | null, selector: string): 1 | undefined {
  if (!value || !element.matches(selector)) return;
  const { dataset } = element;
  // A srcset is several addresses, with their widths.
  for (link.href of value.split(/\s+(?:\S+?,)?/)) {
    const holder = findHolder(link.origin, dugnadConsent);
    if (holder) {
      dataset.consent = holder;
      if ('async' in element) {
        if (element.type) dataset.type = element.type;
        element.type = 'text/plain';
      } else {
        element.removeAttribute(name);
        dataset[name] = value;
      }
      return 1;
    }
  }
  // Another address in its place: the one that waits must not come back with the consent.
  if (dataset.consent && dataset[name] !== value) delete dataset[name];
}
