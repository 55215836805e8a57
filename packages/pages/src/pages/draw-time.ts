import { momentOf } from '@dugnad/client/model';
import { dateFormat, formattable, numberFormat } from '@dugnad/elements/server';
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';

import type { Reader } from './reader.ts';

type Speaker = Pick<Reader, 'language'>;

const day: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

/** Where dates and numbers are written as this speaker writes them; easy English is European as English is. */
export const placeOf = ({ language }: Speaker): string => formattable(language.replace(/^en-simple$/i, 'en')) ?? 'en-GB';

/** `søndag 22. november 2026` of `2026-11-22`. */
export function sayDate(date: string, speaker: Speaker): string {
  return dateFormat(placeOf(speaker), { ...day, timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));
}

/** The same with its clock time, by the clock that the moment names. */
export function sayMoment(moment: string, speaker: Speaker): string {
  return dateFormat(placeOf(speaker), { ...day, ...clock, timeZone: zoneIn(moment) }).format(new Date(momentOf(moment)));
}

/** The zone that a moment names, else its offset. */
function zoneIn(moment: string): string {
  const [, offset = 'Z', zone] = /(Z|[+-]\d\d:?\d\d)(?:\[([^\]]+)\])?$/.exec(moment) ?? [];
  const named = zone ?? offset;
  try {
    new Intl.DateTimeFormat('en', { timeZone: named });
    return named;
  } catch {
    return 'UTC';
  }
}

/** A day, weekday in words. */
export function drawDate(date: string, speaker: Speaker): TemplateResult {
  return html`<time datetime=${date}>${sayDate(date, speaker)}</time>`;
}

/** A moment, weekday in words and 24 hours. */
export function drawMoment(moment: string, speaker: Speaker): TemplateResult {
  return html`<time datetime=${moment.replace(/\[.*$/, '')}>${sayMoment(moment, speaker)}</time>`;
}

/** `5 minutes`, in the form that a language has for that number. */
export function sayMinutes(value: number, speaker: Speaker): string {
  return numberFormat(placeOf(speaker), { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(value);
}

/** A number in Latin digits: it is read out to somebody on the telephone. */
export function sayNumber(value: number, speaker: Speaker): string {
  return numberFormat(placeOf(speaker)).format(value);
}
