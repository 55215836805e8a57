import { html, type TemplateResult } from 'lit';

import { answerTemplate, questionTemplate } from '../date-field/date-field.template.ts';
import { nameIds } from '../paragraph/name-ids.ts';
import { findControl, findOwnLabel, nameByLabel, wordsOf } from './controls.ts';
import { languageAt, textOf, type Markup, type Written } from './markup.ts';
import { servedTemplate } from './served.ts';
import { markWrong, tie } from './tie.ts';

/** Writes the label, the hint, the example and the error of a `<dugnad-date-field>`, and keeps the room for its calendar's button. */
export function serveDateField(field: Written, markup: Markup): void {
  const control = findControl(field);
  if (!control) return;
  const id = nameIds('served');
  const words = wordsOf(field);
  const controlId = nameByLabel(markup, { holder: field, control, id });
  const language = languageAt(field);
  const own = findOwnLabel(field);
  const label = own ? '' : words.label;
  markup.insertFirst(field, servedTemplate(field, questionTemplate({ ...words, label, id, controlId, language }), markup));
  const answer = { id, label: words.label || (own ? textOf(own) : ''), day: '', language, failed: false, choose: () => undefined };
  markup.insertLast(field, servedTemplate(field, answerBox(answerTemplate(answer)), markup, { waits: true }));
  tie(control, markup, { id, hint: words.hint, error: words.error, more: `${id}-example` });
  markWrong(control, markup, words.error);
}

/** As the element makes it (`#draw` of the date field). */
function answerBox(answer: TemplateResult): TemplateResult {
  return html`<div class="dugnad-date-choose">${answer}</div>`;
}
