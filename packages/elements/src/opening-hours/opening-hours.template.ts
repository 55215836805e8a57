import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

import { dateFormat } from '../language/formats.ts';
import { formattable } from '../language/nearest-language.ts';
import { activeLanguage } from '../language/page-language.ts';
import type { Opening, OpeningHours } from './find-opening.ts';
import { wallOf } from './wall-time.ts';

const DAY = 86_400_000;
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

/** In the language of our own words, whose sentence it stands in. */
function write(moment: number, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(formattable(activeLanguage()) ?? 'en-GB', options).format(moment);
}

/** As little as says which day it is: nothing today, the weekday within a week, else the date. */
function dayOptions(moment: number, now: number, timeZone: string): Intl.DateTimeFormatOptions {
  const days = Math.floor(wallOf(moment, timeZone) / DAY) - Math.floor(wallOf(now, timeZone) / DAY);
  if (days === 0) return {};
  return days < 7 ? { weekday: 'long' } : { weekday: 'long', day: 'numeric', month: 'long' };
}

/** Who reads it where clocks show something else is told whose clock it is. */
function zoneOptions(moment: number, timeZone: string): Intl.DateTimeFormatOptions {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return wallOf(moment, timeZone) === wallOf(moment, own) ? { timeZone } : { timeZone, timeZoneName: 'short' };
}

function timeTemplate(moment: number, now: number, timeZone: string): TemplateResult {
  const words = write(moment, { ...dayOptions(moment, now, timeZone), ...clock, ...zoneOptions(moment, timeZone) });
  return html`<time datetime=${new Date(moment).toISOString()}>${words}</time>`;
}

/** "Open now, until 15:00", "Closed now. Opens: Monday 12:00". */
export function openingTemplate({ isOpen, changesAt, timeZone }: Opening, now: number): TemplateResult | string {
  const time = changesAt === undefined ? undefined : timeTemplate(changesAt, now, timeZone);
  if (isOpen) return time ? msg(html`Open now, until ${time}`, { id: 'opening-hours.open.until' }) : msg('Open now', { id: 'opening-hours.open.now' });
  return time ? msg(html`Closed now. Opens: ${time}`, { id: 'opening-hours.closed.opens' }) : msg('Closed now', { id: 'opening-hours.closed.now' });
}

/** Days that follow each other as one range: `[1, 2, 3, 5]` gives `[[1, 3], [5, 5]]`. */
export function rangesOf(days: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = ranges.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else ranges.push([day, day]);
  }
  return ranges;
}

/** 1 January 2024 was a Monday. */
const nameOf = (day: number): string => write(Date.UTC(2024, 0, day), { weekday: 'long', timeZone: 'UTC' });

/** The hours of a week, a line for each that differs: "Monday–Friday 12:00–15:00". */
export function weekTemplate(hours: readonly OpeningHours[]): TemplateResult[] {
  return hours.map(({ days, from, to }) => {
    const names = rangesOf(days).map(([first, last]) => (first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`));
    return html`<span class="hours">${names.join(', ')} <bdi><time datetime=${from}>${from}</time>–<time datetime=${to === '24:00' ? '00:00' : to}>${to}</time></bdi></span>`;
  });
}
