import { beside } from './lists-origin.ts';
import type { SiteConsent } from './site-consent.ts';

/** What is looked at: mostly one of those that the guard holds. */
export type Holdable = HTMLScriptElement | HTMLIFrameElement | HTMLImageElement;

/** What they fetch from. */
export type Name = 'src' | 'srcset';

/** A selector of the two that fetch although they come as HTML. */
export const frames = 'iframe,img';

/** A selector of all; a script that somebody holds already (`text/plain`), perhaps for a purpose, stays theirs. No type that runs ends in n. */
export const tags = 'iframe,img,script:not([type$=n])';

/** What consent-head.js has put there. */
export const consent = (window as unknown as { readonly dugnadConsent: SiteConsent }).dugnadConsent;

/** A link makes an origin of every address, and throws at none. */
const link = document.createElement('a');

/** Who an address waits for. An origin that two services share is free as soon as one of them is granted: the visitor agreed that it is asked. */
const holderOf = (href: string): string | false | undefined => {
  link.href = href;
  // What `listsOrigin` says, written out: calling it would cost the guard more bytes than it has.
  const listing = consent.config.services.filter(({ origins }) => origins?.some((listed) => link.origin.endsWith(listed.replace(beside, ''))));
  return !listing.some(({ id }) => consent.granted(id)) && listing[0]?.id;
};

/**
 * Gives an element the markup that consent-head.js releases, if this value of its `src` or `srcset` is to be held.
 * A script runs when it is released, so its type is taken from it, and it keeps its address.
 *
 * @param selector - Which elements to look at.
 * @returns The value, if the element must not get it.
 */
export const holdElement = (element: Holdable, name: Name, value: string | null, selector: string): string | undefined => {
  if (!value || !element.matches(selector)) return;
  const { dataset } = element;
  // A srcset is several addresses, with their widths; what else comes of the commas leads to the page itself.
  const holder = value.split(/,|\s/).map(holderOf).find((id) => id);
  if (holder) {
    dataset.consent = holder;
    if (!('async' in element)) {
      element.removeAttribute(name);
      return (dataset[name] = value);
    }
    dataset.type = element.type;
    element.type = 'text/plain';
  }
  // A free address in the place of one that waits: the release must not bring that back.
  else if (dataset.consent) dataset[name] = value;
};
