import { html, nothing, type TemplateResult } from 'lit';
import { chooseText, type Text } from '@dugnad/client/model';
import type { CalendarFormats } from '../dates/calendar-formats.ts';

/** An association's own words, in the best language there is for the visitor, with that language's `lang` and `dir`. */
export function words(text: Text, languages: readonly string[]): TemplateResult | string {
  const [page = '', ours] = languages;
  // A plain string says nothing of its language: it is taken as the page's, marked where our own words are in another.
  if (typeof text === 'string' && page === ours) return text;
  const { value, lang, dir } = chooseText(text, languages);
  return html`<span lang=${lang || page} dir=${dir}>${value}</span>`;
}

/** A time as HTML's `datetime` takes it: the zone in brackets is ours, not HTML's. */
export function machineTime(iso: string): string {
  return iso.replace(/\[.*/, '');
}

/** A date or clock time, for people and for machines. `lang` where the words are not in our language. */
export function time(iso: string, written: string, lang?: string): TemplateResult {
  return html`<time datetime=${machineTime(iso)} lang=${lang ?? nothing}>${written}</time>`;
}

/** A day in words: "Thursday 26 November". */
export function dayTime(date: string, { day, lang }: CalendarFormats): TemplateResult {
  return time(date, day(date), lang);
}
