import type { SiteConfig } from './consent-api.ts';

const tag = 'dugnad-consent-link';

/** Consent can be taken back on every page (GDPR 7(3)): where the webmaster placed no link to it, ours is the last line of the page. */
export function placeLink({ purposes }: Pick<SiteConfig, 'purposes'>): void {
  const place = (): void => {
    if (!document.querySelector(tag)) document.body.append(document.createElement(tag));
  };
  if (purposes.every(({ necessary }) => necessary)) return;
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else place();
}
