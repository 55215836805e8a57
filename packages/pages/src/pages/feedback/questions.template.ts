import type { PageData } from '@dugnad/client/hosted';
import { FEEDBACK_SCALE, type FeedbackQuestion } from '@dugnad/client/model';
import { form, scale } from '@dugnad/widgets/feedback/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawText } from '../draw-text.ts';
import { areaTemplate } from '../petition/controls.template.ts';
import type { Problem } from '../petition/name-problems.ts';
import type { Reader } from '../reader.ts';

interface Option {
  readonly value: string;
  readonly words: unknown;
}

/** How the field of a question is called. */
export const fieldOf = (id: string): string => `answer-${id}`;

/** Where a link to a question leads: to its first choice, or to where one writes. */
export function firstControl({ id, ...question }: FeedbackQuestion): string {
  if (question.kind === 'text') return fieldOf(id);
  return `${fieldOf(id)}-${question.kind === 'scale' ? FEEDBACK_SCALE[0] : (question.options[0]?.id ?? '')}`;
}

/** Each question in the association's words, as far as it was answered. */
export function questionsTemplate({ round, filled = {} }: PageData['feedback'], mistakes: readonly Problem[], reader: Reader): TemplateResult[] {
  return round.questions.map((question) => {
    const name = fieldOf(question.id);
    const error = mistakes.find(({ field }) => field === firstControl(question))?.words;
    const value = filled[name] ?? '';
    if (question.kind === 'text') return areaTemplate({ id: name, label: drawText(question.text, reader), hint: form.textHint(), value, error });
    return chosenTemplate(question, { name, chosen: value, error }, reader);
  });
}

function optionsOf(question: FeedbackQuestion, reader: Reader): Option[] {
  if (question.kind === 'choice') return question.options.map(({ id, text }) => ({ value: id, words: drawText(text, reader) }));
  return FEEDBACK_SCALE.map((value) => ({ value, words: scale[value]() }));
}

/** One of several. The last takes a choice back, and is chosen until another is. */
function chosenTemplate(question: FeedbackQuestion, { name, chosen, error }: { name: string; chosen: string; error: string | undefined }, reader: Reader): TemplateResult {
  const options = optionsOf(question, reader);
  const isKnown = options.some(({ value }) => value === chosen);
  const option = ({ value, words }: Option): TemplateResult =>
    html`<label class="choice" for="${name}-${value}"><input id="${name}-${value}" name=${name} type="radio" value=${value} ?checked=${value === chosen || (value === '' && !isKnown)} /> <span>${words}</span></label>`;
  return html`<fieldset class="field" aria-describedby=${error === undefined ? nothing : `${name}-error`}>
    <legend>${drawText(question.text, reader)}</legend>
    ${error === undefined ? nothing : html`<p id="${name}-error" class="error">${error}</p>`} ${[...options, { value: '', words: form.none() }].map(option)}
  </fieldset>`;
}
