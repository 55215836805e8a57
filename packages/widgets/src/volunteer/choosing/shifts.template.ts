import { html, nothing, type TemplateResult } from 'lit';
import { shiftStatus } from '@dugnad/client/volunteering';
import type { Shift } from '@dugnad/client/model';
import { plain } from '../../writing/written.template.ts';
import { fieldErrors, form, places } from '../texts/form.texts.ts';
import type { ChosenModel } from '../volunteer.model.ts';
import type { HeldShift } from './collisions.ts';
import { heldTemplate, keepHeldTemplate } from './held.template.ts';
import { machine, sayShift, type ShiftLocale } from './say-shift.ts';

/** Shifts as a list with a box each; what cannot be had says why, and has none to tick. */
export function shiftsTemplate(model: ChosenModel): TemplateResult | typeof nothing {
  const { chosen, problems, overlaps, now } = model;
  const shown = chosen.shifts.filter((shift) => shiftStatus(shift, now) !== 'past').toSorted((a, b) => Date.parse(machine(a.start)) - Date.parse(machine(b.start)));
  if (shown.length === 0) return nothing;
  const error = problems.at('shift');
  const words = chosen.first === 'direct' ? form.shifts() : form.wishes();
  return html`<fieldset class="shifts" part="shifts" aria-describedby=${error ? 'shift-error' : nothing}>
    <legend>${words}</legend>
    ${error ? html`<p class="error" id="shift-error">${error}</p>` : nothing} ${view(model, shown)}
    ${overlaps ? html`<dugnad-choice><label><input type="checkbox" name="overlap" /> ${form.overlap()}</label></dugnad-choice>` : nothing} ${keepHeldTemplate(model)}
  </fieldset>`;
}

/** The list, or the week. Where the file of the week does not come, the list stays. */
function view(model: ChosenModel, shown: readonly Shift[]): unknown {
  const { file } = model.week;
  const list = (): TemplateResult => html`<ul class="times" role="list">${shown.map((shift) => html`<li>${shiftTemplate(model, shift)}</li>`)}</ul>`;
  if (shown.length < 2) return list();
  return html`<button type="button" class="button quiet" part="week-button" aria-pressed=${file.isOpen} @click=${() => void file.open(!file.isOpen)}>${form.week()}</button>
    <p role="status">${file.isFailed ? form.notLoaded() : nothing}</p>
    ${file.shown?.weekTemplate(model, shown) ?? list()}`;
}

/** Whether somebody can have it, or wait for it. */
export function isToBeHad(shift: Shift, now: number): boolean {
  const status = shiftStatus(shift, now);
  return status === 'open' || (status === 'full' && shift.waitlist !== 'none');
}

/** One of them. `time`: in words, where it is not all of it. */
export function shiftTemplate(model: ChosenModel, shift: Shift, time: unknown = sayShift(shift, model.locale)): TemplateResult {
  const { languages, writer, now, wished } = model;
  const { id, start, role, place } = shift;
  const where = [plain(role, languages), plain(place?.name, languages)].filter(Boolean).join(' · ');
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

/** That two of them overlap, by their times; one of something else by its name as well. */
export function sayOverlap([one, other]: readonly [Shift, Shift | HeldShift], locale: ShiftLocale & { readonly language: string }): string {
  const title = 'title' in other ? `${plain(other.title, [locale.language])}, ` : '';
  return fieldErrors.overlap(sayShift(one, locale), title + sayShift(other, locale));
}
