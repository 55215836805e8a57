import { NEEDS, needsNotice, noticeText, type Opportunity } from '@dugnad/client/model';
import { form, needs as words, prepared } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { plainText } from '../draw-text.ts';
import { boxTemplate } from '../petition/controls.template.ts';
import type { Reader } from '../reader.ts';

/** What a question is drawn from. */
export interface Filling {
  readonly opportunity: Opportunity;
  readonly now: number;
  readonly reader: Reader;
  readonly valueOf: (field: string) => string | undefined;
  readonly errorOf: (field: string) => string | undefined;
}

/** What is to be prepared, and the yes to its being kept, where the association asks. The words of the yes go along as they stand here. */
export function needsTemplate({ opportunity: { asksNeeds, contact }, reader, valueOf, errorOf }: Filling): TemplateResult | typeof nothing {
  if (!asksNeeds) return nothing;
  const name = plainText(contact.name, reader);
  const [yes, kept] = [words.consent(name), words.kept(name)];
  return html`<fieldset class="field" aria-describedby="needs-why">
      <legend>${form.needs()}</legend>
      <p class="hint" id="needs-why">${words.why()}</p>
      ${NEEDS.map((need) => boxTemplate({ id: `need-${need}`, words: prepared[need](), isTicked: Boolean(valueOf(`need-${need}`)) }))}
    </fieldset>
    ${boxTemplate({ id: 'needsConsent', words: yes, hint: kept, isTicked: Boolean(valueOf('needsConsent')), error: errorOf('needsConsent') })}
    <input type="hidden" name="needsNotice" value=${noticeText(needsNotice(reader.language, [yes, kept]))} />`;
}
