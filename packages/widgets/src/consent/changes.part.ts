import { msg, str } from '@lit/localize';
import type { ConsentChange, ConsentPort } from '@dugnad/client/ports';
import type { Voice } from './voice.ts';

const sayChange: Readonly<Record<ConsentChange['kind'], (names: string) => string>> = {
  text: () => msg('We ask again because our text has changed.', { id: 'consent.changed-text' }),
  receivers: (names) => msg(str`We ask again because other receivers get data for: ${names}`, { id: 'consent.changed-receivers' }),
  new: (names) => msg(str`We ask again because this is new: ${names}`, { id: 'consent.changed-new' }),
};

/** Why somebody who answered before is asked again: one line for each reason. */
export function sayChanges({ changes, config }: ConsentPort, { read }: Voice): string[] {
  const namesOf = (wanted: string): string => {
    const ids = changes.filter(({ kind }) => kind === wanted).map(({ purpose }) => purpose);
    return config.purposes.filter(({ id }) => ids.includes(id)).map(({ text }) => read(text)).join(', ');
  };
  return [...new Set(changes.map(({ kind }) => kind))].map((kind) => sayChange[kind](namesOf(kind)));
}
