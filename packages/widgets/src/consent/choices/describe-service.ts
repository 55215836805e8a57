import { msg, str } from '@lit/localize';
import type { ConsentService } from '@dugnad/client/model';
import { sayCountry } from '../say-country.ts';
import { sayDuration } from './say-duration.ts';

/** A service in words. */
export interface ServiceWords {
  readonly id: string;
  readonly name: string;
  /** Who receives what, where, for how long. */
  readonly facts: readonly string[];
  readonly privacy?: { readonly href: string; readonly words: string };
}

const sayKept = (locale: string, duration: string): string =>
  duration === 'session' ? msg('Kept until you close the window', { id: 'consent.session' }) : msg(str`Kept for ${sayDuration(locale, duration)}`, { id: 'consent.duration' });

/** Article 13 GDPR and Planet49 (C-673/17): receiver, country, how long; and the names of what is stored. */
export function describeService(locale: string, { id, name, receiver, country, duration, cookies = [], storage = [], privacy }: ConsentService): ServiceWords {
  const stored = [...cookies, ...storage.map((place) => place.slice(place.indexOf(':') + 1))];
  const called = name ?? receiver;
  const facts = [
    msg(str`Receiver: ${receiver}`, { id: 'consent.receiver' }),
    msg(str`Country: ${sayCountry(locale, country)}`, { id: 'consent.country' }),
    sayKept(locale, duration),
    ...(stored.length > 0 ? [msg(str`Stores: ${stored.join(', ')}`, { id: 'consent.stored' })] : []),
  ];
  return { id, name: called, facts, ...(privacy && { privacy: { href: privacy, words: msg(str`Privacy at ${called}`, { id: 'consent.their-privacy' }) } }) };
}
