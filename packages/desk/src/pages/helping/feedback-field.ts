import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RoundSummary } from '../../api/feedback-answers.ts';
import { sayStatus, writtenWords } from '../../parts/words.ts';

/** A round that nobody can answer now says so: it may be opened when the shifts are over. */
const nameOf = ({ title, state }: RoundSummary): string => (state === 'open' ? writtenWords(title) : `${writtenWords(title)} (${sayStatus(state)})`);

/** Which round asks how it was. One that is not there any more is not chosen again. */
export function feedbackField(rounds: readonly RoundSummary[], chosen: string | undefined): TemplateResult | typeof nothing {
  if (rounds.length === 0) return nothing;
  return html`<dugnad-field label=${msg('What people are asked after a shift', { id: 'desk.task.feedback' })} hint=${msg('They find a link on their own page. Nobody sees who answers.', { id: 'desk.task.feedback-hint' })}>
    <select name="feedback" autocomplete="off">
      <option value="">${msg('Nothing', { id: 'desk.task.feedback-none' })}</option>
      ${rounds.map((round) => html`<option value=${round.id} ?selected=${round.id === chosen}>${nameOf(round)}</option>`)}
    </select>
  </dugnad-field>`;
}
