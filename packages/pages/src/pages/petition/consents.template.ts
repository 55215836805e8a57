import type { ConsentPurpose, Petition } from '@dugnad/client/model';
import { form } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawText } from '../draw-text.ts';
import type { Reader } from '../reader.ts';
import { boxTemplate } from './controls.template.ts';
import { ownWords } from './petition-page.texts.ts';

interface Asked {
  readonly petition: Pick<Petition, 'consents'>;
  readonly reader: Reader;
  readonly valueOf: (field: string) => string | undefined;
  readonly errorOf: (field: string) => string | undefined;
}

/** The explicit statement of Article 9 GDPR stands on its own; whatever else is asked is asked after it, one box each, none ticked. */
export function consentsTemplate(asked: Asked): TemplateResult {
  const { consents } = asked.petition;
  const [needed, free] = [consents.filter(({ required }) => required), consents.filter(({ required }) => !required)];
  return html`${groupTemplate('consent', form.consents(), needed, asked)} ${groupTemplate('voluntary', ownWords.voluntary(), free, asked)}`;
}

function groupTemplate(id: string, legend: string, purposes: readonly ConsentPurpose[], asked: Asked): TemplateResult | typeof nothing {
  if (purposes.length === 0) return nothing;
  return html`<fieldset class="consents" id=${id}>
    <legend>${legend}</legend>
    ${purposes.map((purpose) => purposeTemplate(purpose, asked))}
  </fieldset>`;
}

function purposeTemplate({ id, text, hint, required }: ConsentPurpose, { reader, valueOf, errorOf }: Asked): TemplateResult {
  const field = `consent-${id}`;
  return boxTemplate({ id: field, words: drawText(text, reader), hint: hint === undefined ? undefined : drawText(hint, reader), isTicked: Boolean(valueOf(field)), error: errorOf(field), isRequired: required });
}
