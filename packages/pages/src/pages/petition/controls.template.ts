import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

/** A field as it is drawn: its label, what it is asked for, what is wrong with it, what was typed. */
export interface Question {
  readonly id: string;
  readonly label: unknown;
  readonly hint?: unknown;
  readonly error?: string | undefined;
  readonly value?: string | undefined;
  readonly isRequired?: boolean;
}

interface Control extends Question {
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'time';
  readonly autocomplete?: string;
  readonly maxlength?: number;
  readonly inputmode?: 'numeric';
}

const truth = (is: boolean | undefined): 'true' | typeof nothing => (is ? 'true' : nothing);

/** The ids of the words that belong to a control. */
const described = ({ id, hint, error }: Question): string | typeof nothing => [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ') || nothing;

function wordsOf({ id, hint, error }: Question): TemplateResult {
  return html`${hint === undefined ? nothing : html`<p id="${id}-hint" class="hint">${hint}</p>`} ${error === undefined ? nothing : html`<p id="${id}-error" class="error">${error}</p>`}`;
}

/** What no spelling is corrected in. */
const isPlain = ({ type, autocomplete }: Control): boolean => type === 'email' || autocomplete === 'one-time-code';

/** One line to write in. Nothing is checked before it is sent, so what is needed is said by `aria-required` alone. */
export function lineTemplate(control: Control): TemplateResult {
  const { id, label, value, error, type = 'text' } = control;
  const plain = isPlain(control);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${wordsOf(control)}
    <input
      id=${id}
      name=${id}
      type=${type}
      value=${value ?? ''}
      autocomplete=${control.autocomplete ?? nothing}
      inputmode=${control.inputmode ?? nothing}
      maxlength=${control.maxlength ?? nothing}
      spellcheck=${plain ? 'false' : nothing}
      autocapitalize=${plain ? 'none' : nothing}
      aria-required=${truth(control.isRequired)}
      aria-invalid=${truth(error !== undefined)}
      aria-describedby=${described(control)}
    />
  </div>`;
}

/** Several lines to write in. */
export function areaTemplate(question: Question): TemplateResult {
  const { id, label, value = '', error, isRequired = false } = question;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${wordsOf(question)}
    <textarea id=${id} name=${id} rows="4" aria-required=${truth(isRequired)} aria-invalid=${truth(error !== undefined)} aria-describedby=${described(question)}>
${value}</textarea
    >
  </div>`;
}

interface Box {
  readonly id: string;
  readonly words: unknown;
  readonly hint?: unknown;
  readonly error?: string | undefined;
  readonly isTicked?: boolean;
  readonly isRequired?: boolean;
}

/** One box; the whole row is pressed. */
export function boxTemplate({ id, words, hint, error, isTicked = false, isRequired = false }: Box): TemplateResult {
  const about = { id, label: '', hint, error };
  return html`<div class="field">
    ${error === undefined ? nothing : html`<p id="${id}-error" class="error">${error}</p>`}
    <label class="choice" for=${id}>
      <input id=${id} name=${id} type="checkbox" value="on" ?checked=${isTicked} aria-required=${truth(isRequired)} aria-invalid=${truth(error !== undefined)} aria-describedby=${described(about)} />
      <span>${words}</span>
    </label>
    ${hint === undefined ? nothing : html`<p id="${id}-hint" class="hint">${hint}</p>`}
  </div>`;
}

interface Group {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly chosen: string;
  readonly error?: string | undefined;
}

/** One of several. Without anything else chosen, the one that is the default is. */
export function radiosTemplate({ name, legend, options, chosen, error }: Group): TemplateResult {
  return html`<fieldset class="field" aria-describedby=${error === undefined ? nothing : `${name}-error`}>
    <legend>${legend}</legend>
    ${error === undefined ? nothing : html`<p id="${name}-error" class="error">${error}</p>`}
    ${options.map(
      ({ value, words }) => html`<label class="choice" for="${name}-${value}"><input id="${name}-${value}" name=${name} type="radio" value=${value} ?checked=${value === chosen} /> <span>${words}</span></label>`,
    )}
  </fieldset>`;
}
