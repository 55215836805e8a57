import type { HelpSite } from '@dugnad/client/hosted';
import { momentOf, type Opportunity, type Shift } from '@dugnad/client/model';
import { formatZoned } from '@dugnad/client/time';
import { dateFormat } from '@dugnad/elements/server';
import { sayShift, type ShiftLocale } from '@dugnad/widgets/volunteer/texts';
import type { TemplateResult } from 'lit';

import type { About } from '../document/about.ts';
import { drawDate, drawMoment, placeOf } from '../draw-time.ts';
import { helpAddress } from '../page-address.ts';
import type { Reader } from '../reader.ts';

/** What a page of an opportunity is about. */
export function aboutOne(opportunity: Opportunity, { id }: HelpSite, reader: Reader): About {
  const { title, description, media, organiser, controller, url } = opportunity;
  return { title, demand: description ?? title, url: url ?? addressAlone(id, reader, opportunity.id), media, languages: [], organiser, controller };
}

/** What the list is about: everything that one can help with there. */
export function aboutAll(heading: string, { id, name }: HelpSite, opportunities: readonly Opportunity[], reader: Reader): About {
  const written = opportunities.flatMap(({ title }) => (typeof title === 'string' ? [] : Object.keys(title)));
  return { title: heading, demand: heading, url: addressAlone(id, reader), media: [], languages: [...new Set(written)], controller: { name } };
}

/** The same for readers of every language. */
const addressAlone = (site: string, reader: Reader, opportunity?: string): string => helpAddress(reader, site, opportunity).replace(/\?.*$/, '');

/** How dates are written for a reader. */
export function localeOf(reader: Pick<Reader, 'language'>): ShiftLocale & { readonly language: string } {
  const place = placeOf(reader);
  return { language: reader.language, dateFormat: (options) => dateFormat(place, options) };
}

/** `Saturday 5 December, 10:00–12:00`. */
export function sayTime(shift: Pick<Shift, 'start' | 'end'>, reader: Pick<Reader, 'language'>): string {
  return sayShift(shift, localeOf(reader));
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** A moment of the server's by the clock where the help is needed. Where nobody says which clock that is, its day has to do. */
export function drawMomentThere(moment: string, { shifts }: Pick<Opportunity, 'shifts'>, reader: Reader): TemplateResult {
  const [zone] = shifts.flatMap(({ start }) => /\[([^\]]+)\]/.exec(start)?.[1] ?? []);
  return zone === undefined || !isZone(zone) ? drawDate(moment.slice(0, 10), reader) : drawMoment(formatZoned(momentOf(moment), zone), reader);
}
