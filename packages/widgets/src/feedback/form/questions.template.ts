import { html, nothing, type TemplateResult } from 'lit';
import { FEEDBACK_SCALE, type FeedbackQuestion } from '@dugnad/client/model';
import { draw } from '@dugnad/elements/icon';
import { questionTemplate } from '../../form/question.template.ts';
import { written } from '../../writing/written.template.ts';
import type { ShownModel } from '../feedback.model.ts';
import { form, scale } from '../texts/form.texts.ts';
import { faces } from './faces.ts';
import { fieldOf } from './read-answers.ts';

/** Each question in the association's words. */
export function questionsTemplate(model: ShownModel): unknown {
  return model.value.questions.map((question) => (question.kind === 'text' ? textTemplate(model, question) : chosenTemplate(model, question)));
}

interface Option {
  readonly value: string;
  readonly words: unknown;
  readonly face?: string;
}

function optionsOf(question: FeedbackQuestion, languages: readonly string[]): Option[] {
  if (question.kind === 'choice') return question.options.map(({ id, text }) => ({ value: id, words: written(text, languages) }));
  return FEEDBACK_SCALE.map((value) => ({ value, words: scale[value](), face: faces[value] }));
}

/** One of several; the last of them takes a choice back. */
function chosenTemplate({ languages, problems }: ShownModel, question: FeedbackQuestion): TemplateResult {
  const name = fieldOf(question.id);
  const error = problems.at(name);
  const option = ({ value, words, face }: Option): TemplateResult => html`<label class="option"><input type="radio" name=${name} value=${value} autocomplete="off" /> ${face ? draw(face) : nothing} <span>${words}</span></label>`;
  return html`<fieldset class="question" role="radiogroup" aria-describedby=${error ? `${name}-error` : nothing} aria-invalid=${error ? 'true' : nothing}>
    <legend>${written(question.text, languages)}</legend>
    ${error ? html`<p class="error" id="${name}-error">${error}</p>` : nothing}
    <div class="options ${question.kind}">${optionsOf(question, languages).map(option)}</div>
    <label class="option none"><input type="radio" name=${name} value="" autocomplete="off" checked /> <span>${form.none()}</span></label>
  </fieldset>`;
}

/** In one's own words. Nothing is cut off while somebody writes: what is too long is said when it is sent. */
function textTemplate({ languages, problems }: ShownModel, { id: question, text }: FeedbackQuestion): TemplateResult {
  const name = fieldOf(question);
  return questionTemplate({ name, label: written(text, languages), hint: form.textHint(), error: problems.at(name) }, ({ id, describedBy, invalid }) => html`<textarea id=${id} name=${name} rows="4" autocomplete="off" aria-describedby=${describedBy} aria-invalid=${invalid}></textarea>`);
}
