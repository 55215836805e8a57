import { html, nothing, type TemplateResult } from 'lit';
import { shiftStatus } from '@dugnad/client/volunteering';
import { momentOf, type Opportunity, type Shift } from '@dugnad/client/model';
import { plain } from '../../writing/written.template.ts';
import { places } from '../texts/form.texts.ts';
import type { ChosenModel } from '../volunteer.model.ts';
import { heldTemplate } from './held.template.ts';
import { machine, sayShift } from './say-shift.ts';

/** Whether somebody can have it, or wait for it. */
export function isToBeHad(shift: Shift, now: number): boolean {
  const status = shiftStatus(shift, now);
  return status === 'open' || (status === 'full' && shift.waitlist !== 'none');
}

/** Those that somebody can have, or wait for, the soonest first. */
export function freeShifts({ shifts }: Pick<Opportunity, 'shifts'>, now: number): Shift[] {
  return shifts.filter((shift) => isToBeHad(shift, now)).toSorted((one, other) => momentOf(one.start) - momentOf(other.start));
}

/** What one does then, and where, if that is not the same for all. */
export function sayWhere({ languages }: Pick<ChosenModel, 'languages'>, { role, place }: Shift): string {
  return [plain(role, languages), plain(place?.name, languages)].filter(Boolean).join(' · ');
}

/** One of them. `time`, `where`: in words, where it is not all of it. */
export function shiftTemplate(model: ChosenModel, shift: Shift, time: unknown = sayShift(shift, model.locale), where = sayWhere(model, shift)): TemplateResult {
  const { writer, now, wished } = model;
  const { id, start } = shift;
  const words = html`<time datetime=${machine(start)}>${time}</time> <span class="state">${sayPlaces(shift, now, writer.count)}</span>${where ? html` <span class="quiet"><bdi>${where}</bdi></span>` : nothing} ${heldTemplate(model, shift)}`;
  return isToBeHad(shift, now)
    ? html`<label class="time"><input type="checkbox" name="shift" value=${id} .checked=${wished.includes(id)} /> <span>${words}</span></label>`
    : html`<p class="gone">${words}</p>`;
}

/** How many places there are, or what becomes of a wish. */
export function sayPlaces(shift: Shift, now: number, count: (value: number) => string): string {
  const left = shift.capacity - shift.taken;
  const status = shiftStatus(shift, now);
  if (status !== 'open' && status !== 'full') return { closed: places.closed, cancelled: places.cancelled, past: places.past }[status]();
  if (shift.waitlist === 'only') return places.list();
  if (status === 'full') return shift.waitlist === 'offer' ? places.wait() : places.full();
  return left === 1 ? places.one() : places.left(count(left));
}
