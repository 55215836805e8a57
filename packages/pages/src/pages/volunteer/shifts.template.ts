import type { PageData } from '@dugnad/client/hosted';
import type { Shift } from '@dugnad/client/model';
import { shiftStatus } from '@dugnad/client/volunteering';
import { form, groupShifts, isToBeHad, machine, nextOf, sayDateOf, sayPlaces, saySeries, series, type Series } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawText } from '../draw-text.ts';
import { sayNumber } from '../draw-time.ts';
import type { Problem } from '../petition/name-problems.ts';
import { boxTemplate } from '../petition/controls.template.ts';
import type { Reader } from '../reader.ts';
import { joined } from './facts.template.ts';
import { localeOf, sayTime } from './help.ts';
import { tickedOverlaps } from './name-faults.ts';

/** What is drawn of the form: what is ticked, what is wrong, when it is. */
interface Drawing {
  readonly filled: Readonly<Record<string, string>>;
  readonly isWrong: boolean;
  readonly now: number;
  readonly reader: Reader;
}

/** Shifts with a box each, those that recur together; what cannot be had says why, and has none to tick. */
export function shiftsTemplate(data: PageData['opportunity'], faults: readonly Problem[], reader: Reader): TemplateResult | typeof nothing {
  const { opportunity: { shifts, first }, filled = {}, now } = data;
  const shown = shifts.filter((shift) => shiftStatus(shift, now) !== 'past');
  if (shown.length === 0) return nothing;
  const wrong = faults.filter(({ field }) => field.startsWith('shift'));
  const drawing = { filled, isWrong: wrong.length > 0, now, reader };
  return html`<fieldset id="shifts" class="field shifts" aria-describedby=${wrong.length > 0 ? 'shifts-error' : nothing}>
    <legend>${first === 'direct' ? form.shifts() : form.wishes()}</legend>
    ${wrong.length > 0 ? html`<div id="shifts-error">${wrong.map(({ words }) => html`<p class="error">${words}</p>`)}</div>` : nothing}
    ${groupShifts(shown, localeOf(reader), (shift) => isToBeHad(shift, now)).map((group) => groupTemplate(group, drawing))}
    ${filled['overlap'] || tickedOverlaps(data).length > 0 ? boxTemplate({ id: 'overlap', words: form.overlap(), isTicked: Boolean(filled['overlap']) }) : nothing}
  </fieldset>`;
}

function groupTemplate(group: Series, drawing: Drawing): TemplateResult | typeof nothing {
  const [only, ...more] = group.shifts;
  if (!only) return nothing;
  return more.length === 0 ? shiftTemplate(only, sayTime(only, drawing.reader), whereOf(only, drawing.reader), drawing) : seriesTemplate(only, group, drawing);
}

/** Times that recur, under one heading: a box a date, the next ones first. The others stand open where one of them is ticked, or something is to be put right. */
function seriesTemplate(first: Shift, group: Series, drawing: Drawing): TemplateResult {
  const { filled, isWrong, now, reader } = drawing;
  const { next, others } = nextOf(group, (shift) => isToBeHad(shift, now));
  const { day, clock } = saySeries(first, localeOf(reader));
  const where = whereOf(first, reader);
  const row = (shift: Shift): TemplateResult => shiftTemplate(shift, sayDateOf(shift, localeOf(reader)), [], drawing);
  return html`<fieldset class="series">
    <legend>${day} <bdi>${clock}</bdi>${where.length > 0 ? html` <span class="quiet">· ${where}</span>` : nothing}</legend>
    ${next.map(row)}
    ${others.length > 0 ? html`<details ?open=${isWrong || others.some(({ id }) => filled[`shift-${id}`])}><summary>${series.more(sayNumber(others.length, reader))}</summary>${others.map(row)}</details>` : nothing}
  </fieldset>`;
}

const whereOf = ({ role, place }: Shift, reader: Reader): ReturnType<typeof joined> => joined([role === undefined ? undefined : drawText(role, reader), place?.name === undefined ? undefined : drawText(place.name, reader)]);

/** One of them. `time`, `where`: in words, where it is not all of it. */
function shiftTemplate(shift: Shift, time: string, where: ReturnType<typeof joined>, { filled, now, reader }: Drawing): TemplateResult {
  const { id, start } = shift;
  const words = html`<time datetime=${machine(start)}>${time}</time> <span class="state">${sayPlaces(shift, now, (value) => sayNumber(value, reader))}</span>${where.length > 0 ? html` <span class="quiet">${where}</span>` : nothing}`;
  const field = `shift-${id}`;
  if (!isToBeHad(shift, now)) return html`<p class="gone">${words}</p>`;
  return html`<label class="choice" for=${field}><input id=${field} name=${field} type="checkbox" value="on" ?checked=${Boolean(filled[field])} /> <span>${words}</span></label>`;
}
