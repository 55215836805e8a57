import { html, nothing, type TemplateResult } from 'lit';
import type { ShownModel } from '../petition.model.ts';
import { form } from '../texts/form.texts.ts';
import { plain } from '../../writing/written.template.ts';
import { formWords } from '../../form/form.texts.ts';
import { fieldsTemplate } from './fields.template.ts';
import { handOverTemplate } from './hand-over.template.ts';
import { privacyTemplate } from './privacy.template.ts';
import { unsentTemplate } from './unsent.template.ts';

/** The form. Its button is never disabled; what is wrong is said when it is pressed. */
export function formTemplate(model: ShownModel): TemplateResult {
  const { value, languages, signing, sharedDevice } = model;
  const { areas } = value.eligibility;
  return html`<section class="card" part="form" aria-labelledby="form-heading">
    <h3 id="form-heading" tabindex="-1">${form.heading()}</h3>
    ${areas ? html`<p>${form.areas(plain(areas, languages))}</p>` : nothing}
    <form method="post" novalidate @submit=${model.sign} @input=${model.typed} @change=${model.typed}>
      ${model.problems.draw()} ${fieldsTemplate(model)}
      <dugnad-consent-choice component="dugnad-petition" .purposes=${value.consents} .noticeVersion=${value.noticeVersion} .languages=${languages}></dugnad-consent-choice>
      ${privacyTemplate(model)} ${handOverTemplate(model)} ${unsentTemplate(model)}
      <button type="submit" class="button filled" part="submit-button">${form.sign()}</button>
      ${signing.isSending ? html`<p class="quiet">${formWords.sending()}</p>` : nothing} ${sharedDevice ? html`<button type="button" class="button" @click=${model.finish}>${formWords.finish()}</button>` : nothing}
    </form>
  </section>`;
}
