import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

import type { Count } from './write-count.ts';

/** What a field says before its control. Empty words are not drawn. */
export interface Question {
  /** The beginning of the ids of what is drawn. */
  readonly id: string;
  /** Empty when the page has a label of its own. */
  readonly label: string;
  readonly controlId: string;
  readonly optional: boolean;
  readonly hint: string;
  readonly error: string;
  readonly count: Count | undefined;
}

export function questionTemplate({ id, label, controlId, optional, hint, error, count }: Question): TemplateResult {
  return html`${label ? html`<label data-dugnad for=${controlId}>${label} ${optional ? optionalTemplate() : nothing}</label>` : nothing}
    ${hint ? html`<p class="dugnad-field-hint" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="dugnad-field-error" id="${id}-error">${error}</p>` : nothing}
    ${count ? html`<p class="dugnad-field-counter ${count.over ? 'over' : ''}" id="${id}-counter">${count.words}</p>` : nothing}`;
}

function optionalTemplate(): TemplateResult {
  return html`<span class="dugnad-field-hint">(${msg('optional', { id: 'field.label.optional' })})</span>`;
}
