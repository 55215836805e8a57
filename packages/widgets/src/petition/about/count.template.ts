import { html, nothing, type TemplateResult } from 'lit';
import type { PetitionCounts } from '@dugnad/client/model';
import { measureProgress, progressTemplate, type ProgressPart } from '@dugnad/elements/progress';
import type { ShownModel } from '../petition.model.ts';
import { numbers, states } from '../petition.texts.ts';

/** Honest numbers: what is confirmed and on paper, what waits and does not count, and when that was. The signer sees the own one at once. */
export function countTemplate(model: ShownModel): TemplateResult {
  if (!model.abilities.counts) return html`<p class="count quiet">${numbers.uncounted()}</p>`;
  const { counts, value } = model;
  if (!counts) return html`<div class="count" part="count"><p class="quiet">${numbers.unknown()}</p></div>`;
  const [first, ...further] = value.goal;
  const parts = partsOf(counts, model.signing.signed !== undefined && !model.isOwnCounted);
  return html`<div class="count" part="count">
    <div class="progress">${progressTemplate({ label: numbers.label(), parts, format: model.writer.count, ...measureProgress({ parts, max: first, milestones: further.map((value) => ({ value })) }) })}</div>
    <p class="quiet">${counts.waiting > 0 ? numbers.waiting(model.writer.count(counts.waiting)) : nothing} ${numbers.asOf(model.writer.moment(counts.asOf))}</p>
    ${isReached(model, counts) ? html`<p class="reached">${states.goalReached()}</p>` : nothing}
  </div>`;
}

function partsOf({ confirmed, paper }: PetitionCounts, hasSigned: boolean): ProgressPart[] {
  const parts = [{ value: confirmed, label: numbers.confirmed() }];
  if (paper > 0) parts.push({ value: paper, label: numbers.paper() });
  if (hasSigned) parts.push({ value: 1, label: numbers.mine() });
  return parts;
}

function isReached({ value, now }: ShownModel, { confirmed, paper }: PetitionCounts): boolean {
  const last = value.goal.at(-1);
  return last !== undefined && confirmed + paper >= last && value.status === 'open' && !(value.closes && Date.parse(value.closes.replace(/\[.*/, '')) <= now);
}
