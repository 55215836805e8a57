import { html, nothing, type TemplateResult } from 'lit';
import { HELP_EFFORT, HELP_FOR, HELP_LENGTHS, HELP_THINGS } from '@dugnad/client/model';
import { formWords } from '../../form/form.texts.ts';
import { questionTemplate } from '../../form/question.template.ts';
import { form } from '../../volunteer/texts/form.texts.ts';
import type { ShownModel } from '../help-request.model.ts';
import { ask, askedFor, askedWhen, efforts, things } from '../texts/ask.texts.ts';
import { boxOf } from './read-request.ts';

const WHENS = ['date', 'flexible', 'recurring'] as const;

/** All that is asked, in the order in which one would tell it. What only some are asked comes with the answer that it belongs to. */
export function fieldsTemplate(model: ShownModel): TemplateResult {
  const { answers } = model;
  return html`${radiosTemplate(model, { name: 'for', legend: ask.for(), options: wordsOf(HELP_FOR, askedFor) })} ${answers['for'] === 'organisation' ? lineTemplate(model, { name: 'organisation', label: ask.organisation(), autocomplete: 'organization', maxlength: HELP_LENGTHS.words }) : nothing}
  ${whatTemplate(model)} ${radiosTemplate(model, { name: 'when', legend: ask.when(), options: wordsOf(WHENS, askedWhen) })} ${whenTemplate(model)} ${radiosTemplate(model, { name: 'effort', legend: ask.effort(), options: wordsOf(HELP_EFFORT, efforts) })} ${thingsTemplate()}
  ${lineTemplate(model, { name: 'place', label: ask.place(), hint: ask.placeHint(), maxlength: HELP_LENGTHS.place })} ${personTemplate(model)}`;
}

const wordsOf = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, () => string>>): (readonly [Value, string])[] => values.map((value) => [value, words[value]()]);

interface Group {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** One of several; nothing is chosen beforehand. */
function radiosTemplate({ problems }: ShownModel, { name, legend, options }: Group): TemplateResult {
  const error = problems.at(name);
  return html`<fieldset class="question" role="radiogroup" aria-required="true" aria-describedby=${error ? `${name}-error` : nothing} aria-invalid=${error ? 'true' : nothing}>
    <legend>${legend}</legend>
    ${error ? html`<p class="error" id="${name}-error">${error}</p>` : nothing}
    <div class="options">${options.map(([value, words]) => html`<label class="option"><input type="radio" name=${name} value=${value} autocomplete="off" /> <span>${words}</span></label>`)}</div>
  </fieldset>`;
}

function thingsTemplate(): TemplateResult {
  return html`<fieldset class="question">
    <legend>${ask.things()} <span class="hint">(${formWords.optional()})</span></legend>
    <div class="options things">${HELP_THINGS.map((thing) => html`<label class="option"><input type="checkbox" name=${boxOf(thing)} value="on" autocomplete="off" /> <span>${things[thing]()}</span></label>`)}</div>
  </fieldset>`;
}

interface Line {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'time' | 'tel' | 'email';
  readonly autocomplete?: string;
  readonly maxlength?: number;
  readonly isOptional?: boolean;
  readonly isRequired?: boolean;
}

/** One line to write in. What is needed is said by `aria-required` alone: nothing is found wrong before it is sent. */
function lineTemplate({ problems, sharedDevice }: ShownModel, { type = 'text', autocomplete = 'off', maxlength, isRequired = true, ...line }: Line): TemplateResult {
  const { name } = line;
  const isPlain = type === 'email';
  return questionTemplate({ ...line, error: problems.at(name) }, ({ id, describedBy, invalid }) => html`<input
    id=${id}
    name=${name}
    type=${type}
    dir=${type === 'tel' ? 'ltr' : nothing}
    autocomplete=${sharedDevice ? 'off' : autocomplete}
    maxlength=${maxlength ?? nothing}
    spellcheck=${isPlain ? 'false' : nothing}
    autocapitalize=${isPlain ? 'none' : nothing}
    aria-required=${isRequired ? 'true' : nothing}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
  />`);
}

function whatTemplate({ problems }: ShownModel): TemplateResult {
  return questionTemplate({ name: 'what', label: ask.what(), hint: ask.whatHint(), error: problems.at('what') }, ({ id, describedBy, invalid }) => html`<textarea id=${id} name="what" rows="4" autocomplete="off" aria-required="true" aria-describedby=${describedBy} aria-invalid=${invalid}></textarea>`);
}

function whenTemplate(model: ShownModel): TemplateResult | typeof nothing {
  const { when } = model.answers;
  if (when === 'recurring') return lineTemplate(model, { name: 'rhythm', label: ask.rhythm(), hint: ask.rhythmExample(), maxlength: HELP_LENGTHS.words });
  if (when !== 'date') return nothing;
  return html`<div class="moment">${lineTemplate(model, { name: 'date', label: ask.date(), type: 'date' })} ${lineTemplate(model, { name: 'time', label: ask.time(), type: 'time', isOptional: true, isRequired: false })}</div>`;
}

/** A name and ways to be reached, of which one is enough. */
function personTemplate(model: ShownModel): TemplateResult {
  const way = { hint: ask.either(), isRequired: false };
  return html`${lineTemplate(model, { name: 'name', label: form.name(), autocomplete: 'name', maxlength: 200 })} ${lineTemplate(model, { name: 'phone', label: form.phone(), type: 'tel', autocomplete: 'tel', maxlength: 40, ...way })}
    <div class="question"><label class="option"><input type="checkbox" name="noCalls" value="on" autocomplete="off" /> <span>${form.noCalls()}</span></label></div>
    ${lineTemplate(model, { name: 'email', label: form.address(), type: 'email', autocomplete: 'email', maxlength: 254, ...way })}`;
}
