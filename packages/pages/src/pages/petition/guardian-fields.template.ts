import { form, guardian } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';

import { sayNumber } from '../draw-time.ts';
import { guardianWords } from '../guardian/guardian.texts.ts';
import { lineTemplate, radiosTemplate } from './controls.template.ts';
import type { Filling } from './filling.ts';

/** The signer's own address. */
export function emailTemplate({ valueOf, errorOf }: Filling, hint: string, isRequired = true): TemplateResult {
  return lineTemplate({ id: 'email', label: form.email(), type: 'email', autocomplete: 'email', maxlength: 254, hint, value: valueOf('email'), error: errorOf('email'), isRequired });
}

/**
 * How old one is, and whose address that makes it. Without script nothing can come and go, so all of it is there and says for whom; what is not meant for a signer
 * is not read. None of the answers is chosen beforehand.
 */
export function whoAnswersTemplate(filling: Filling, below: number): TemplateResult {
  const { petition: { eligibility }, reader, valueOf, errorOf } = filling;
  const age = sayNumber(below, reader);
  const least = eligibility.minimumAge;
  const younger = least === undefined ? guardian.younger(age) : guardian.between(sayNumber(least, reader), age);
  const options = [{ value: 'yes', words: form.oldEnough(age) }, { value: 'no', words: younger }];
  return html`${radiosTemplate({ name: 'oldEnough', legend: guardian.age(), options, chosen: valueOf('oldEnough') ?? '', error: errorOf('oldEnough-yes') })}
  ${emailTemplate(filling, `${guardianWords.ifOlder(age)} ${form.emailWhy()}`, false)}
  ${lineTemplate({ id: 'guardian', label: guardian.name(), hint: `${guardianWords.ifYounger(age)} ${guardian.how()}`, value: valueOf('guardian'), error: errorOf('guardian') })}
  ${lineTemplate({ id: 'guardianEmail', label: guardian.email(), type: 'email', maxlength: 254, hint: guardianWords.ifYounger(age), value: valueOf('guardianEmail'), error: errorOf('guardianEmail') })}`;
}
