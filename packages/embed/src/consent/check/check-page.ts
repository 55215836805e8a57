import { explainConsentConfig } from '@dugnad/client/consent';
import type { SiteConfig } from '../consent-api.ts';
import { findHeldFaults, type Found } from './find-held-faults.ts';

const SEEN = '[data-consent],script[src],iframe[src],img[src],link[href]:is([rel~=preconnect],[rel~=dns-prefetch],[rel~=preload],[rel~=prefetch])';

function readElement(element: Element): Found {
  const address = element.getAttribute('src') ?? element.getAttribute('href');
  return {
    tag: element.localName,
    consent: element.getAttribute('data-consent') ?? undefined,
    type: element.getAttribute('type') ?? undefined,
    src: address ? new URL(address, document.baseURI).href : undefined,
  };
}

/** For webmasters: a page that is opened with `#dugnad-check` says in the console what of its consent is not as it should be. */
export function checkPage(config: SiteConfig): void {
  const { mistakes, warnings } = explainConsentConfig(config);
  const faults = [...mistakes, ...warnings, ...findHeldFaults([...document.querySelectorAll(SEEN)].map(readElement), config)];
  if (faults.length === 0) console.info('Dugnad: nothing is wrong with the consent of this page.');
  else console.warn(`Dugnad: what to mend about consent on this page:\n- ${faults.join('\n- ')}`);
}
