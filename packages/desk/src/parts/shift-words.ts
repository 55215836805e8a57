import { momentOf } from '@dugnad/client/model';
import type { Shift } from '@dugnad/client/model';
import { isTimeZone } from '@dugnad/client/time';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { languageOfDesk, number, written } from './words.ts';
import { wordFor } from './word-for.ts';

const clock: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** The zone that the moment was written in; UTC where it names none that this browser knows. */
export function zoneOf(iso: string): string {
  const [, zone = 'UTC'] = /\[([^\]]+)\]$/.exec(iso) ?? [];
  return isTimeZone(zone) ? zone : 'UTC';
}

/** The zone of the shifts that are there; for the first one that of whoever writes it. */
export function zoneFor([shift]: readonly Pick<Shift, 'start'>[]): string {
  return shift ? zoneOf(shift.start) : Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** When a shift is, on the clock of its own place; over midnight both days are said. */
export function shiftClock({ start, end }: Pick<Shift, 'start' | 'end'>): string {
  return new Intl.DateTimeFormat(languageOfDesk(), { ...clock, timeZone: zoneOf(start) }).formatRange(momentOf(start), momentOf(end));
}

export function shiftTime(shift: Pick<Shift, 'start' | 'end'> & { role?: Shift['role'] | undefined }): TemplateResult {
  return html`<time datetime=${shift.start.replace(/\[.*/, '')}>${shiftClock(shift)}</time>${shift.role === undefined ? nothing : html`, ${written(shift.role)}`}`;
}

const placeWords: Readonly<Record<string, () => string>> = {
  in: () => msg('Has the place', { id: 'desk.place.in' }),
  held: () => msg('The place is held', { id: 'desk.place.held' }),
  offered: () => msg('The place is offered', { id: 'desk.place.offered' }),
  released: () => msg('The place is free again', { id: 'desk.place.released' }),
  double: () => msg('Is in this shift already', { id: 'desk.place.double' }),
  full: () => msg('All places are taken', { id: 'desk.place.full' }),
  cancelled: () => msg('Does not take place', { id: 'desk.place.cancelled' }),
  closed: () => msg('Closed', { id: 'desk.status.closed' }),
  past: () => msg('Has begun already', { id: 'desk.place.past' }),
};

/** What became of a wish for a shift. */
export function sayPlace({ state, number: waiting }: { state: string; number?: number | null }): string {
  if (state === 'waiting' && typeof waiting === 'number') return msg(str`Waits, number ${number(waiting)}`, { id: 'desk.place.waiting' });
  return wordFor(placeWords, state) ?? msg('Waiting', { id: 'desk.state.waiting' });
}

/** How many places of a shift nobody has. */
export function sayFree({ capacity, missing }: { capacity: number; missing: number }): string {
  return msg(str`Free places: ${number(missing)} of ${number(capacity)}`, { id: 'desk.board.free' });
}
