import { html, noChange, nothing, type TemplateResult } from 'lit';
import { shiftStatus } from '@dugnad/client/volunteering';
import type { Shift } from '@dugnad/client/model';
import { series as words } from '../texts/series.texts.ts';
import type { ChosenModel } from '../volunteer.model.ts';
import { isSameShift } from './collisions.ts';
import { groupShifts, nextOf, type Series } from './group-shifts.ts';
import { sayDateOf, saySeries } from './say-series.ts';
import { isToBeHad, sayWhere, shiftTemplate } from './shift.template.ts';

/** The list: what recurs together, and what does not by itself. */
export function seriesList(model: ChosenModel, shown: readonly Shift[]): TemplateResult {
  const all = groupShifts(shown, model.locale, (shift) => isToBeHad(shift, model.now));
  return html`<ul class="times" role="list">${all.map((series) => html`<li>${oneOrSeries(model, series)}</li>`)}</ul>`;
}

function oneOrSeries(model: ChosenModel, series: Series): TemplateResult {
  const [first, ...others] = series.shifts;
  return first && others.length === 0 ? shiftTemplate(model, first) : seriesTemplate(model, series);
}

/** Times that recur, under one heading: a box a date, and one for all that are free. */
function seriesTemplate(model: ChosenModel, series: Series): TemplateResult {
  const { wished, now, writer, locale } = model;
  const { next, others } = nextOf(series, (shift) => isToBeHad(shift, now));
  const row = (shift: Shift): TemplateResult => shiftTemplate(model, shift, sayDateOf(shift, locale), '');
  return html`<fieldset class="series">
    <legend>${legendTemplate(model, series)}</legend>
    ${allTemplate(model, series)} ${next.map(row)}
    ${others.length > 0 ? html`<details .open=${others.some(({ id }) => wished.includes(id)) ? true : noChange}>
      <summary>${words.more(writer.count(others.length))}</summary>
      ${others.map(row)}
    </details>` : nothing}
  </fieldset>`;
}

/** `Wednesdays 17:30–19:30 · Talk Norwegian`. */
function legendTemplate(model: ChosenModel, { shifts: [first] }: Series): TemplateResult | typeof nothing {
  if (!first) return nothing;
  const { day, clock } = saySeries(first, model.locale);
  const where = sayWhere(model, first);
  return html`${day} <bdi>${clock}</bdi>${where ? html` <span class="quiet">· <bdi>${where}</bdi></span>` : nothing}`;
}

/** Ticks them all, or takes them back; who has one already is not asked again. The box has no name: what is sent is the dates. */
function allTemplate({ chosen, src, held, wished, now }: ChosenModel, { shifts }: Series): TemplateResult | typeof nothing {
  const isHeld = ({ id }: Shift): boolean => held.all.some((one) => isSameShift(one, { id, src, opportunityId: chosen.id }));
  const free = shifts.filter((shift) => shiftStatus(shift, now) === 'open' && shift.waitlist !== 'only' && !isHeld(shift)).map(({ id }) => id);
  if (free.length < 2) return nothing;
  const ticked = free.filter((id) => wished.includes(id));
  return html`<dugnad-choice><label><input type="checkbox" .checked=${ticked.length === free.length} .indeterminate=${ticked.length > 0 && ticked.length < free.length} @change=${(event: Event) => tickAll(event, free)} /> ${words.all()}</label></dugnad-choice>`;
}

/** The form hears of it after this, and reads the boxes. None is ticked unseen: the other dates open. */
function tickAll({ target }: Event, free: readonly string[]): void {
  const { checked } = target as HTMLInputElement;
  const group = (target as HTMLElement).closest('fieldset');
  if (!group) return;
  for (const box of group.querySelectorAll<HTMLInputElement>('[name="shift"]')) if (free.includes(box.value)) box.checked = checked;
  for (const more of group.querySelectorAll('details')) more.open ||= checked;
}
