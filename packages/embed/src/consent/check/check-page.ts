import { explainConsentConfig } from '@dugnad/client/consent';
import type { SiteConfig } from '../consent-api.ts';
import { findHeldFaults, type Found } from './find-held-faults.ts';

const SEEN = '[data-consent],script[src],iframe[src],img[src],link[href]:is([rel~=preconnect],[rel~=dns-prefetch],[rel~=preload],[rel~=prefetch])';

/** What Firefox fetches of a template although nothing of it is shown. */
const READ_AHEAD = '[data-consent],script[src],img[src],link[href],[poster]';

function readElement(element: Element): Found {
  const address = element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('poster');
  return {
    tag: element.localName,
    consent: element.getAttribute('data-consent') ?? undefined,
    type: element.getAttribute('type') ?? undefined,
    src: address ? new URL(address, document.baseURI).href : undefined,
  };
}

const readTemplate = ({ content, dataset }: HTMLTemplateElement): Found[] => [...content.querySelectorAll(READ_AHEAD)].map((element) => ({ ...readElement(element), within: dataset['consent'] }));

/** For webmasters: a page that is opened with `#dugnad-check` says in the console what of its consent is not as it should be. */
export function checkPage(config: SiteConfig): void {
  const { mistakes, warnings } = explainConsentConfig(config);
  const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[data-consent]')];
  const found = [...[...document.querySelectorAll(SEEN)].map(readElement), ...templates.flatMap(readTemplate)];
  const faults = [...mistakes, ...warnings, ...findHeldFaults(found, config)];
  if (faults.length === 0) console.info('Dugnad: nothing is wrong with the consent of this page.');
  else console.warn(`Dugnad: what to mend about consent on this page:\n- ${faults.join('\n- ')}`);
}
