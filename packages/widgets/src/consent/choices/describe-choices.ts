import { msg, str } from '@lit/localize';
import { chooseText, type ConsentSitePurpose } from '@dugnad/client/model';
import type { ConsentPort } from '@dugnad/client/ports';
import { sayFailed } from '../say-failed.ts';
import { saySignal } from '../say-signal.ts';
import { describeService, type ServiceWords } from './describe-service.ts';
import { sayUnit } from './say-duration.ts';

/** A purpose in words. */
export interface PurposeWords {
  readonly id: string;
  readonly text: string;
  readonly hint: string;
  /** It needs no consent, so it has no control. */
  readonly isNecessary: boolean;
  /** What its services are called, together; empty where it has none. */
  readonly servicesLine: string;
  readonly services: readonly ServiceWords[];
}

/** In which language the association's words are read, and in which names of countries and durations are said: a browser may lack formats for the first (BCP 47). */
export interface ChoicesLanguage {
  readonly language: string;
  readonly formats: string;
}

export type ChoicesWords = ReturnType<typeof describeChoices>;

function describePurpose({ config }: ConsentPort, { language, formats }: ChoicesLanguage, { id, text, hint, necessary }: ConsentSitePurpose): PurposeWords {
  const services = config.services.filter(({ purpose }) => purpose === id).map((service) => describeService(formats, service));
  const names = new Intl.ListFormat(formats).format(new Set(services.map(({ name }) => name)));
  const say = (own: typeof text): string => chooseText(own, [language]).value;
  return {
    ...{ id, services },
    text: say(text),
    hint: hint ? say(hint) : '',
    isNecessary: Boolean(necessary),
    servicesLine: names && msg(str`Services: ${names}`, { id: 'consent.services' }),
  };
}

/** All that the dialog says, said at once and in one language: what needs consent first. */
export function describeChoices(port: ConsentPort, language: ChoicesLanguage) {
  const { config, signal } = port;
  const { formats: locale } = language;
  const purposes = config.purposes.map((purpose) => describePurpose(port, language, purpose));
  return {
    purposes: purposes.toSorted((one, other) => Number(one.isNecessary) - Number(other.isNecessary)),
    heading: msg('Choose what you allow', { id: 'consent.heading' }),
    remembered: msg(str`We remember your choice for ${sayUnit(locale, 'month', config.months ?? 6)}.`, { id: 'consent.remembered' }),
    signal: signal ? saySignal() : '',
    necessary: msg('Always on, because the site needs it', { id: 'consent.necessary' }),
    withdraw: msg('Withdraw all consent', { id: 'consent.withdraw' }),
    refuse: msg('Refuse all', { id: 'consent.refuse' }),
    accept: msg('Accept all', { id: 'consent.accept' }),
    save: msg('Save my choices', { id: 'consent.save' }),
    receipt: msg('Get a receipt', { id: 'consent.receipt' }),
    close: msg('Close without saving', { id: 'consent.close' }),
    failed: sayFailed(),
    saved: msg('Your choice is saved.', { id: 'consent.saved' }),
    withdrawn: msg('Your consent is withdrawn.', { id: 'consent.withdrawn' }),
  };
}
