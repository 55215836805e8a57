import { html, nothing, type TemplateResult } from 'lit';
import { shiftStatus } from '@dugnad/client/volunteering';
import type { Shift } from '@dugnad/client/model';
import { plain } from '../../writing/written.template.ts';
import { fieldErrors, form } from '../texts/form.texts.ts';
import type { ChosenModel } from '../volunteer.model.ts';
import type { HeldShift } from './collisions.ts';
import { keepHeldTemplate } from './held.template.ts';
import { machine, sayShift, type ShiftLocale } from './say-shift.ts';
import { shiftTemplate } from './shift.template.ts';

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
  const { file, series } = model.week;
  const list = (): TemplateResult => series.part?.seriesList(model, shown) ?? html`<ul class="times" role="list">${shown.map((shift) => html`<li>${shiftTemplate(model, shift)}</li>`)}</ul>`;
  if (shown.length < 2) return list();
  return html`<button type="button" class="button quiet" part="week-button" aria-pressed=${file.isOpen} @click=${() => void file.open(!file.isOpen)}>${form.week()}</button>
    <p role="status">${file.isFailed ? form.notLoaded() : nothing}</p>
    ${file.shown?.weekTemplate(model, shown) ?? list()}`;
}

/** That two of them overlap, by their times; one of something else by its name as well. */
export function sayOverlap([one, other]: readonly [Shift, Shift | HeldShift], locale: ShiftLocale & { readonly language: string }): string {
  const title = 'title' in other ? `${plain(other.title, [locale.language])}, ` : '';
  return fieldErrors.overlap(sayShift(one, locale), title + sayShift(other, locale));
}
