import type { FeedbackGroups, FeedbackReport, FeedbackTexts } from '@dugnad/client/feedback';
import type { FeedbackQuestion } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { KeptRound } from '../../api/feedback-answers.ts';
import { wordFor } from '../../parts/word-for.ts';
import { number, written } from '../../parts/words.ts';

const scale: Readonly<Record<string, () => string>> = {
  'very-bad': () => msg('Very bad', { id: 'desk.scale.very-bad' }),
  bad: () => msg('Bad', { id: 'desk.scale.bad' }),
  middling: () => msg('So-so', { id: 'desk.scale.middling' }),
  good: () => msg('Good', { id: 'desk.scale.good' }),
  'very-good': () => msg('Very good', { id: 'desk.scale.very-good' }),
};

/** A value in words; of an option those of the association. */
function valueTemplate(question: FeedbackQuestion | undefined, value: string): unknown {
  const option = question?.kind === 'choice' ? question.options.find(({ id }) => id === value) : undefined;
  return option ? written(option.text) : (wordFor(scale, value) ?? value);
}

/** One value, several that are put together, or who left the question out. */
function groupName(question: FeedbackQuestion | undefined, values: readonly string[]): unknown {
  if (values.length === 0) return msg('No answer', { id: 'desk.report.left-out' });
  return values.map((value, index) => html`${index > 0 ? ' + ' : nothing}${valueTemplate(question, value)}`);
}

/** What is hidden says so: an empty cell would be read as nobody. */
function groupsTable(question: FeedbackQuestion | undefined, { groups }: FeedbackGroups): TemplateResult {
  return html`<dugnad-table>
    <table>
      <caption>${question ? written(question.text) : nothing}</caption>
      <thead><tr><th scope="col">${msg('Answer', { id: 'desk.report.answer' })}</th><th scope="col">${msg('People', { id: 'desk.report.people' })}</th></tr></thead>
      <tbody>${groups.map(({ values, count }) => html`<tr><th scope="row">${groupName(question, values)}</th><td>${count === undefined ? msg('Hidden', { id: 'desk.report.hidden' }) : number(count)}</td></tr>`)}</tbody>
    </table>
  </dugnad-table>`;
}

function textsTemplate(question: FeedbackQuestion | undefined, { texts }: FeedbackTexts): TemplateResult {
  return html`<h3>${question ? written(question.text) : nothing}</h3>
    ${texts ? html`<ul>${texts.map((text) => html`<li><bdi>${text}</bdi></li>`)}</ul>` : html`<p>${msg('Fewer than five have written something. So it is not shown.', { id: 'desk.report.few-texts' })}</p>`}`;
}

/** What people said, as far as it can be shown to anybody, and why not more. */
export function reportTemplate({ questions }: KeptRound, { answered, questions: told }: FeedbackReport): TemplateResult {
  const why = html`<p>${msg('Groups under five are hidden, and one more where they could be worked out. New answers are added when five have come.', { id: 'desk.report.why' })}</p>`;
  if (answered === undefined) return html`<p>${msg('Fewer than five have answered. So nothing is shown yet.', { id: 'desk.report.few' })}</p>${why}`;
  return html`<p><strong>${msg(str`People who answered: ${number(answered)}`, { id: 'desk.report.answered' })}</strong></p>
    ${why}
    ${told.map((one) => {
      const question = questions.find(({ id }) => id === one.id);
      return one.kind === 'text' ? textsTemplate(question, one) : groupsTable(question, one);
    })}`;
}
