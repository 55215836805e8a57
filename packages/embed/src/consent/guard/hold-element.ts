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

/** The service that a `src` or `srcset` waits for; a srcset is several addresses, with their widths, which lead nowhere else than the page itself. */
function holderOf(value: string): string | undefined {
  const { dugnadConsent } = window as unknown as { readonly dugnadConsent: SiteConsent };
  // A link makes of every address an origin, and throws at none.
  const holders = value.split(/[\s,]+/).map((href) => findHolder(Object.assign(document.createElement('a'), { href }).origin, dugnadConsent));
  return holders.find(Boolean);
}

/**
 * Gives an element the markup that consent-head.js releases, if this value of its `src` or `srcset` is to be held.
 * A script runs when it is released, so its type is taken from it, and it keeps its address.
 *
 * @param selector - Which elements to look at.
 * @returns The service that it waits for, if it is held.
 */
export function holdElement(element: Holdable, name: Name, value: string | null, selector: string): string | false | undefined | null | '' {
  const holder = value && element.matches(selector) && holderOf(value);
  if (holder) {
    const { dataset } = element;
    dataset.consent = holder;
    if (element.localName === 'script') {
      const script = element as HTMLScriptElement;
      if (script.type) dataset.type = script.type;
      script.type = 'text/plain';
    } else {
      element.removeAttribute(name);
      dataset[name] = value;
    }
  }
  return holder;
}
