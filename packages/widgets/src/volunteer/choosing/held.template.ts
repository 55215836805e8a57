import { html, nothing, type TemplateResult } from 'lit';
import type { Shift } from '@dugnad/client/model';
import { written } from '../../writing/written.template.ts';
import { held as words } from '../texts/held.texts.ts';
import type { ChosenModel } from '../volunteer.model.ts';
import { heldBeside, isSameShift } from './collisions.ts';
import { sayShift } from './say-shift.ts';

/** Before it is chosen: that somebody has it already, or one at the same time. */
export function heldTemplate({ held, src, chosen, languages, locale }: ChosenModel, shift: Shift): TemplateResult | typeof nothing {
  const named = { ...shift, src, opportunityId: chosen.id };
  if (held.all.some((one) => isSameShift(one, named))) return html`<span class="state">${words.same()}</span>`;
  const other = heldBeside(named, held.all);
  return other ? html`<span class="state">${words.overlaps(written(other.title, languages), sayShift(other, locale))}</span>` : nothing;
}

/** Whether times are known here when somebody comes back. The box has no name: nothing of it is sent. */
export function keepHeldTemplate({ held, keepHeld }: ChosenModel): TemplateResult | typeof nothing {
  if (held.all.length === 0) return nothing;
  return html`<dugnad-choice><label><input type="checkbox" id="keep-held" .checked=${held.isOwn} @change=${keepHeld} /> ${words.keep()}</label></dugnad-choice>`;
}
