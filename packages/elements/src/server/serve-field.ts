import { questionTemplate } from '../field/field.template.ts';
import { limitCharacters } from '../field/limit-characters.ts';
import { writeCount, type Count } from '../field/write-count.ts';
import { nameIds } from '../paragraph/name-ids.ts';
import { findControl, findOwnLabel, nameByLabel, wordsOf } from './controls.ts';
import { attributeOf, textOf, type Markup, type Written } from './markup.ts';
import { servedTemplate } from './served.ts';
import { markWrong, tie } from './tie.ts';

/** Writes the label, the hint, the error and the room for the count of a `<dugnad-field>`, and ties them to its control. */
export function serveField(field: Written, markup: Markup): void {
  const control = findControl(field);
  if (!control) return;
  const id = nameIds('served');
  const words = wordsOf(field);
  const controlId = nameByLabel(markup, { holder: field, control, id });
  const { hint, error, optional } = words;
  const label = findOwnLabel(field) ? '' : words.label;
  const question = { id, label, controlId, optional, hint, error };
  markup.insertFirst(field, servedTemplate(field, questionTemplate({ ...question, count: undefined }), markup));
  const count = countOf(field, control);
  if (count) markup.insertFirst(field, servedTemplate(field, questionTemplate({ ...question, label: '', hint: '', error: '', count }), markup, { waits: true }));
  tie(control, markup, { id, hint, error });
  markWrong(control, markup, error);
}

function countOf(field: Written, control: Written): Count | undefined {
  const limit = limitCharacters(attributeOf(field, 'counter') ?? null, Number(attributeOf(control, 'maxlength') ?? -1));
  const value = control.tagName === 'textarea' ? textOf(control) : (attributeOf(control, 'value') ?? '');
  return limit && writeCount(limit, value);
}
