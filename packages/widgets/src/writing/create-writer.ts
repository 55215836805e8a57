import { html, nothing, type TemplateResult } from 'lit';

/** The languages at a place of the page, and how dates are written there: a `LocaleController`. */
export interface WriterLocale {
  readonly language: string;
  readonly textLanguage: string;
  dateFormat(options: Intl.DateTimeFormatOptions): Pick<Intl.DateTimeFormat, 'format'>;
}

/** How dates and numbers are written for a visitor: Gregorian, Latin digits, 24 hours. */
export interface Writer {
  /** A whole day, `2026-11-22`, with its weekday. */
  date(iso: string): TemplateResult;
  /** A moment in the zone that it names, else in the visitor's. */
  moment(iso: string): TemplateResult;
  count(value: number): string;
  /** `5 minutes`, as our own language says it: it stands in a sentence of ours. */
  minutes(value: number): string;
}

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** What HTML takes: the zone in brackets is ours. */
const machine = (iso: string): string => iso.replace(/\[.*/, '');

export function createWriter({ language, textLanguage, dateFormat }: WriterLocale): Writer {
  let numbers: Intl.NumberFormat | undefined; // one for all: hundreds of places are counted at once
  const lang = language.split('-')[0] === textLanguage.split('-')[0] ? nothing : language;
  const time = (iso: string, words: string): TemplateResult => html`<time datetime=${machine(iso)} lang=${lang}>${words}</time>`;
  return {
    date: (iso) => time(iso, dateFormat({ ...day, timeZone: 'UTC' }).format(Date.parse(iso))),
    moment(iso) {
      const zone = /\[([^\]]+)\]/.exec(iso)?.[1];
      const options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', ...(zone && { timeZone: zone }) };
      return time(iso, dateFormat(options).format(Date.parse(machine(iso))));
    },
    minutes: (value) => new Intl.NumberFormat(textLanguage, { numberingSystem: 'latn', style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(value),
    count: (value) => (numbers ??= new Intl.NumberFormat(language, { numberingSystem: 'latn' })).format(value),
  };
}
