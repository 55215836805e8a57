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

/** How dates are written for a reader; in UTC where a zone is none that anybody knows. */
export function localeOf(reader: Reader): ShiftLocale {
  const place = placeOf(reader);
  return {
    dateFormat(options) {
      try {
        return dateFormat(place, options);
      } catch {
        return dateFormat(place, { ...options, timeZone: 'UTC' });
      }
    },
  };
}

/** A moment without a zone is said by its offset: the clock of this machine is nobody's. */
const withZone = (moment: string): string => (moment.includes('[') ? moment : `${moment}[${/[+-]\d\d:?\d\d$/.exec(moment)?.[0] ?? 'UTC'}]`);

/** The same shift, to be said by the clock of its own place. */
export const byItsClock = <Each extends Pick<Shift, 'start' | 'end'>>(shift: Each): Each => ({ ...shift, start: withZone(shift.start), end: withZone(shift.end) });

/** `Saturday 5 December, 10:00–12:00`. */
export function sayTime(shift: Pick<Shift, 'start' | 'end'>, reader: Reader): string {
  return sayShift(byItsClock(shift), localeOf(reader));
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
