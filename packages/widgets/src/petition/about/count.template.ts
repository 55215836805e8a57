import { html, nothing, type TemplateResult } from 'lit';
import type { PetitionCounts } from '@dugnad/client/model';
import { sayProgress } from '@dugnad/elements/progress';
import type { ShownModel } from '../petition.model.ts';
import { numbers, states } from '../petition.texts.ts';
import { standingOf } from './standing.ts';

/** Honest numbers: what is confirmed and on paper, what waits and does not count, and when that was. The signer sees the own one at once. */
export function countTemplate(model: ShownModel): TemplateResult {
  if (!model.abilities.counts) return html`<p class="count quiet">${numbers.uncounted()}</p>`;
  const { counts, writer } = model;
  if (!counts) return html`<div class="count" part="count"><p class="quiet">${numbers.unknown()}</p></div>`;
  return html`<div class="count" part="count">
    ${tally(model, counts)}
    <p class="quiet">${counts.waiting > 0 ? numbers.waiting(writer.count(counts.waiting)) : nothing} ${numbers.asOf(writer.moment(counts.asOf))}</p>
  </div>`;
}

/** The words, and the native bar: not `<dugnad-progress>`, which weighs more than it would do here (docs/decisions/0018-drawn-without-an-element.md). */
function tally({ value, writer, signing, now }: ShownModel, { confirmed, paper }: PetitionCounts): TemplateResult {
  const mine = signing.signed ? 1 : 0;
  const sum = confirmed + paper + mine;
  const { goal: goals } = value;
  const goal = goals.find((each) => each > sum) ?? goals.at(-1);
  const words = goal ? sayProgress(writer.count(sum), writer.count(goal)) : writer.count(sum);
  const part = (count: number, label: string): TemplateResult | typeof nothing => (count > 0 ? html`<li><bdi>${writer.count(count)} ${label}</bdi></li>` : nothing);
  const further = goals.filter((each) => goal && each > goal).map(writer.count);
  return html`<p class="row"><span id="count">${numbers.label()}</span> <strong><bdi>${words}</bdi></strong></p>
    ${goal ? html`<progress aria-labelledby="count" aria-valuetext=${words} max=${goal} value=${Math.min(sum, goal)}></progress>` : nothing}
    <ul class="names" role="list">${part(confirmed, numbers.confirmed())}${part(paper, numbers.paper())}${part(mine, numbers.mine())}</ul>
    ${further.length > 0 ? html`<p class="quiet">${numbers.goals(further.join(' · '))}</p>` : nothing}
    ${goal && confirmed + paper >= goal && standingOf(value, now) === 'open' ? html`<p class="reached">${states.goalReached()}</p>` : nothing}`;
}
