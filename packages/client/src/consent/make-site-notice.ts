import { chooseText } from '../model/choose-text.ts';
import type { ConsentConfig, ConsentService, ConsentSitePurpose } from '../model/consent-config.ts';
import type { SiteNotice } from '../model/site-notice.ts';
import type { Text } from '../model/text.ts';

/** What stood on the screen, and what drew it. */
export interface ShownQuestion {
  readonly layer: SiteNotice['layer'];
  /** `dugnad-consent 0.1.0`. */
  readonly component: string;
  /** BCP 47, of our own words and, as far as they go, of the site's. */
  readonly language: string;
  /** Each line that stood there, in the order of reading. */
  readonly words: readonly string[];
  /** What each control that answers was called. */
  readonly options: readonly string[];
}

function shown(text: Text, language: string): { lang: string; value: string } {
  const { lang, value } = chooseText(text, [language]);
  return { lang, value };
}

const serviceOf = ({ id, receiver, country, duration, cookies, storage, name }: ConsentService) => ({ id, receiver, country, duration, cookies, storage, name });

function purposeOf({ id, text, hint, kind, necessary }: ConsentSitePurpose, services: readonly ConsentService[], language: string) {
  const own = services.filter(({ purpose }) => purpose === id).map(serviceOf);
  return { id, text: shown(text, language), hint: hint === undefined ? undefined : shown(hint, language), kind, necessary, services: own };
}

/** The document of what somebody was shown; the same question in the same words is the same document. */
export function makeSiteNotice({ controller, noticeVersion, months = 6, purposes, services }: ConsentConfig, { layer, component, language, words, options }: ShownQuestion): SiteNotice {
  const { name, privacy, contact } = controller;
  return {
    schema: 'dugnad-notice-1',
    ...{ layer, component, language, noticeVersion, months },
    easyLanguage: /-simple\b/i.test(language),
    controller: { name, privacy, contact },
    purposes: purposes.map((purpose) => purposeOf(purpose, services, language)),
    ...{ words: [...words], options: [...options] },
  };
}
