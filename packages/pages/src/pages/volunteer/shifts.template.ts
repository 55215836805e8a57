import type { PageData } from '@dugnad/client/hosted';
import type { Shift } from '@dugnad/client/model';
import { momentOf } from '@dugnad/client/model';
import { shiftStatus } from '@dugnad/client/volunteering';
import { form, isToBeHad, machine, sayPlaces } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawText } from '../draw-text.ts';
import { sayNumber } from '../draw-time.ts';
import type { Problem } from '../petition/name-problems.ts';
import { boxTemplate } from '../petition/controls.template.ts';
import type { Reader } from '../reader.ts';
import { joined } from './facts.template.ts';
import { sayTime } from './help.ts';
import { tickedOverlaps } from './name-faults.ts';

/** Shifts as a list with a box each; what cannot be had says why, and has none to tick. */
export function shiftsTemplate(data: PageData['opportunity'], faults: readonly Problem[], reader: Reader): TemplateResult | typeof nothing {
  const { opportunity: { shifts, first }, filled = {}, now } = data;
  const shown = shifts.filter((shift) => shiftStatus(shift, now) !== 'past').toSorted((one, other) => momentOf(one.start) - momentOf(other.start));
  if (shown.length === 0) return nothing;
  const wrong = faults.filter(({ field }) => field.startsWith('shift'));
  return html`<fieldset id="shifts" class="field shifts" aria-describedby=${wrong.length > 0 ? 'shifts-error' : nothing}>
    <legend>${first === 'direct' ? form.shifts() : form.wishes()}</legend>
    ${wrong.length > 0 ? html`<div id="shifts-error">${wrong.map(({ words }) => html`<p class="error">${words}</p>`)}</div>` : nothing}
    ${shown.map((shift) => shiftTemplate(shift, Boolean(filled[`shift-${shift.id}`]), now, reader))}
    ${filled['overlap'] || tickedOverlaps(data).length > 0 ? boxTemplate({ id: 'overlap', words: form.overlap(), isTicked: Boolean(filled['overlap']) }) : nothing}
  </fieldset>`;
}

function shiftTemplate(shift: Shift, isTicked: boolean, now: number, reader: Reader): TemplateResult {
  const { id, start, role, place } = shift;
  const where = joined([role === undefined ? undefined : drawText(role, reader), place?.name === undefined ? undefined : drawText(place.name, reader)]);
  const words = html`<time datetime=${machine(start)}>${sayTime(shift, reader)}</time> <span class="state">${sayPlaces(shift, now, (value) => sayNumber(value, reader))}</span>${where.length > 0 ? html` <span class="quiet">${where}</span>` : nothing}`;
  const field = `shift-${id}`;
  if (!isToBeHad(shift, now)) return html`<p class="gone">${words}</p>`;
  return html`<label class="choice" for=${field}><input id=${field} name=${field} type="checkbox" value="on" ?checked=${isTicked} /> <span>${words}</span></label>`;
}
