import { findHolder } from './find-holder.ts';
import { siteConsent } from './site-consent.ts';

/** Those that the guard holds. */
export type Holdable = HTMLScriptElement | HTMLIFrameElement | HTMLImageElement;

/** What they fetch from. */
export const names = ['src', 'srcset'] as const;

/** A script runs when it is released, so its type is taken from it; it keeps its address. */
function disarm(script: HTMLScriptElement): void {
  if (script.type) script.dataset.type = script.type;
  script.type = 'text/plain';
}

/**
 * Gives an element the markup that consent-head.js releases, if this value of its `src` or `srcset` is to be held.
 *
 * @returns Whether it is held.
 */
export function holdElement(element: Holdable, name: (typeof names)[number], value: string): boolean {
  const consent = siteConsent();
  const holder = consent && findHolder(name, value, document.baseURI, consent);
  if (!holder) return false;
  if (element.localName !== 'script') {
    element.removeAttribute(name);
    element.dataset[name] = value;
  } else if ((element as HTMLScriptElement).type !== 'text/plain') disarm(element as HTMLScriptElement);
  // Somebody else holds it already, perhaps for a purpose: theirs stays.
  else return true;
  element.dataset.consent = holder;
  return true;
}
