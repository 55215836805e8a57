import type { Petition } from '@dugnad/client/model';
import { facts, states } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawLink } from '../draw-link.ts';
import { drawParagraphs } from '../draw-text.ts';
import { drawDate, drawMoment } from '../draw-time.ts';
import { spreadSentence } from '../fill-sentence.ts';
import type { Reader } from '../reader.ts';
import { countGoal } from './count-goal.ts';

/** Whether one can sign now, and what became of it. */
export function statusTemplate(petition: Petition, reader: Reader): TemplateResult | typeof nothing {
  if (petition.status === 'answered' || petition.answer) return answerTemplate(petition, reader);
  const words = sayStatus(petition, reader);
  const isPlain = petition.status === 'open' && !isReached(petition);
  return words === undefined ? nothing : html`<p class=${isPlain ? 'until' : 'note'}>${words}</p>`;
}

const isReached = ({ counts, goal }: Petition): boolean => counts !== undefined && countGoal(counts, goal).isReached;

function sayStatus(petition: Petition, reader: Reader): unknown {
  const { status, opens, closes } = petition;
  if (status === 'closed') return states.closed();
  if (status !== 'open') return opens === undefined ? states.notOpen() : spreadSentence(states.opens(drawMoment(opens, reader)));
  const until = closes === undefined ? nothing : spreadSentence(states.closes(drawMoment(closes, reader)));
  if (isReached(petition)) return [states.goalReached(), ' ', until];
  return closes === undefined ? undefined : until;
}

function answerTemplate({ answer }: Petition, reader: Reader): TemplateResult {
  if (!answer) return html`<p class="note">${states.answered()}</p>`;
  return html`<section class="note answer" aria-labelledby="answer">
    <h2 id="answer">${facts.answer()}</h2>
    <p class="quiet">${drawDate(answer.date, reader)}</p>
    ${drawParagraphs(answer.text, reader)} ${answer.url ? html`<p>${drawLink(answer.url, facts.readMore(), reader)}</p>` : nothing}
  </section>`;
}
