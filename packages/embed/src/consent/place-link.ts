import type { SiteConfig } from './consent-api.ts';
import { placeElement } from './place-element.ts';

/** Consent can be taken back on every page (GDPR 7(3)): where the webmaster placed no link to it, ours is the last line of the page. */
export function placeLink({ purposes }: Pick<SiteConfig, 'purposes'>): void {
  if (purposes.every(({ necessary }) => necessary)) return;
  placeElement('dugnad-consent-link', (link) => document.body.append(link));
}
