import { chooseText } from '@dugnad/client/model';
import type { PetitionStatus, Text } from '@dugnad/client/model';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { wordFor } from './word-for.ts';

/** What an association wrote, in its own language and direction. */
export function written(text: Text): TemplateResult {
  const { value, lang } = chooseText(text, [document.documentElement.lang]);
  return html`<span lang=${lang} dir="auto">${value}</span>`;
}

export function writtenWords(text: Text): string {
  return chooseText(text, [document.documentElement.lang]).value;
}

const statusWords: Readonly<Record<PetitionStatus, () => string>> = {
  draft: () => msg('Draft', { id: 'desk.status.draft' }),
  'not-open': () => msg('Not open yet', { id: 'desk.status.not-open' }),
  open: () => msg('Open', { id: 'desk.status.open' }),
  closed: () => msg('Closed', { id: 'desk.status.closed' }),
  answered: () => msg('Answered', { id: 'desk.status.answered' }),
};

export function sayStatus(status: PetitionStatus): string {
  return statusWords[status]();
}

const stateWords: Readonly<Record<string, () => string>> = {
  waiting: () => msg('Waiting', { id: 'desk.state.waiting' }),
  confirmed: () => msg('Confirmed', { id: 'desk.state.confirmed' }),
  invalid: () => msg('Taken out', { id: 'desk.state.invalid' }),
  withdrawn: () => msg('Withdrawn', { id: 'desk.state.withdrawn' }),
};

export function sayState(state: string): string {
  return wordFor(stateWords, state) ?? state;
}

/** What dates and numbers are written in. */
export const languageOfDesk = (): string => `${document.documentElement.lang || 'en'}-u-ca-gregory-nu-latn`;

function timeTemplate(written: string, when: Date, options: Intl.DateTimeFormatOptions, end = ''): TemplateResult {
  // A draft has days that nobody has set yet.
  if (Number.isNaN(when.getTime())) return html``;
  const words = new Intl.DateTimeFormat(languageOfDesk(), options).format(when);
  return html`<time datetime=${written}>${words}</time>${words.endsWith(end) ? nothing : end}`;
}

const inWords: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

/** @param date a date */
export const sayDay = (date: string): string => new Intl.DateTimeFormat(languageOfDesk(), inWords).format(new Date(`${date}T00:00:00Z`));

/** A day in words, with its weekday; nothing where there is none. */
export function day(date: string, end = ''): TemplateResult {
  const written = date.slice(0, 10);
  return timeTemplate(written, new Date(`${written}T00:00:00Z`), inWords, end);
}

/** The same as the end of a sentence: Ukrainian has the full stop already, in “2027 р.”. */
export const dayAtEnd = (date: string): TemplateResult => day(date, '.');

/** A moment in words, on the reader's own clock. */
export function moment(at: string): TemplateResult {
  return timeTemplate(at, new Date(at), { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** The name of a country (ISO 3166-1) in the language of the desk. */
export function countryName(country: string): string {
  return new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'region' }).of(country) ?? country;
}

export function number(value: number): string {
  return new Intl.NumberFormat(languageOfDesk()).format(value);
}
