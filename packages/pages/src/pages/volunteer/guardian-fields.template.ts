import { guardian as words } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { plainText } from '../draw-text.ts';
import { sayNumber } from '../draw-time.ts';
import { guardianWords } from '../guardian/guardian.texts.ts';
import { lineTemplate, radiosTemplate } from '../petition/controls.template.ts';
import { ownWords } from '../petition/petition-page.texts.ts';
import type { Filling } from './needs.template.ts';

/**
 * How old one is, and who has to agree. Without script nothing can come and go, so both fields are there and say for whom; what is not meant for a volunteer is not
 * read. Neither answer is chosen beforehand.
 */
export function guardianTemplate({ opportunity: { minimumAge, guardianBelow, contact }, reader, valueOf, errorOf }: Filling): TemplateResult | typeof nothing {
  if (guardianBelow === undefined) return nothing;
  const age = sayNumber(guardianBelow, reader);
  const younger = minimumAge === undefined ? words.younger(age) : words.between(sayNumber(minimumAge, reader), age);
  const options = [{ value: 'older', words: words.older(age) }, { value: 'younger', words: younger }];
  const only = guardianWords.ifYounger(age);
  return html`${radiosTemplate({ name: 'age', legend: words.age(), options, chosen: valueOf('age') ?? '', error: errorOf('age-older') })}
  ${lineTemplate({ id: 'guardian', label: words.name(), hint: `${only} ${words.how(plainText(contact.name, reader))}`, maxlength: 200, value: valueOf('guardian'), error: errorOf('guardian') })}
  ${lineTemplate({ id: 'guardianPhone', label: words.phone(), type: 'tel', hint: only, maxlength: 40, value: valueOf('guardianPhone'), error: errorOf('guardianPhone') })}
  ${lineTemplate({ id: 'guardianEmail', label: ownWords.optional(words.email()), type: 'email', hint: `${only} ${words.emailHow()}`, maxlength: 254, value: valueOf('guardianEmail'), error: errorOf('guardianEmail') })}`;
}
