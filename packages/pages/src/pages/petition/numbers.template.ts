import type { Petition, PetitionCounts } from '@dugnad/client/model';
import { numbers } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawMoment, sayNumber } from '../draw-time.ts';
import { spreadSentence } from '../fill-sentence.ts';
import type { Reader } from '../reader.ts';
import { countGoal } from './count-goal.ts';
import { ownWords } from './petition-page.texts.ts';

/** Honest numbers: what is confirmed, what came on paper, what waits and is not counted, and as of when. */
export function numbersTemplate({ counts, goal, status }: Petition, reader: Reader): TemplateResult | typeof nothing {
  if (!counts) return nothing;
  if (status === 'draft' || status === 'not-open') return nothing;
  const say = (value: number): string => sayNumber(value, reader);
  const counted = countGoal(counts, goal);
  return html`<section class="numbers" aria-labelledby="numbers">
    <h2 id="numbers" class="quiet">${numbers.label()}</h2>
    ${sumTemplate(counted.sum, counted.goal, say)} ${partsTemplate(counts, say)}
    <p class="quiet">
      ${counts.waiting > 0 ? html`<bdi>${numbers.waiting(say(counts.waiting))}</bdi>` : nothing} ${spreadSentence(numbers.asOf(drawMoment(counts.asOf, reader)))}
      ${counted.later.length > 0 ? numbers.goals(new Intl.ListFormat(reader.language, { type: 'unit' }).format(counted.later.map(say))) : nothing}
    </p>
  </section>`;
}

/** The native element is heard as the words beside it say; it never moves by itself. */
function sumTemplate(sum: number, goal: number | undefined, say: (value: number) => string): TemplateResult {
  if (goal === undefined) return html`<p class="sum"><strong>${say(sum)}</strong></p>`;
  const words = ownWords.count(say(sum), say(goal));
  return html`<p class="sum"><strong><bdi>${words}</bdi></strong></p>
    <progress aria-labelledby="numbers" aria-valuetext=${words} max=${goal} value=${Math.min(sum, goal)}>${words}</progress>`;
}

function partsTemplate({ confirmed, paper }: PetitionCounts, say: (value: number) => string): TemplateResult {
  const part = (value: number, label: string): TemplateResult => html`<li><b>${say(value)}</b> ${label}</li>`;
  return html`<ul role="list" class="parts">
    ${part(confirmed, numbers.confirmed())} ${paper > 0 ? part(paper, numbers.paper()) : nothing}
  </ul>`;
}
