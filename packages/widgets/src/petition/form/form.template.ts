import { html, nothing, type TemplateResult } from 'lit';
import type { ShownModel } from '../petition.model.ts';
import { form } from '../texts/form.texts.ts';
import { plain } from '../../writing/written.template.ts';
import { fieldsTemplate } from './fields.template.ts';
import { handOverTemplate } from './hand-over.template.ts';
import { receipt } from '../texts/sent.texts.ts';
import { unsentTemplate } from './unsent.template.ts';

/** The form. Its button is never disabled; what is wrong is said when it is pressed. */
export function formTemplate(model: ShownModel): TemplateResult {
  const { value, languages, signing, sharedDevice } = model;
  const { areas } = value.eligibility;
  return html`<section class="card" part="form" aria-labelledby="form-heading">
    <h3 id="form-heading" tabindex="-1">${form.heading()}</h3>
    ${areas ? html`<p>${form.areas(plain(areas, languages))}</p>` : nothing}
    <dugnad-form .busy=${signing.isSending} ?shared-device=${sharedDevice}>
      <form method="post" @submit=${model.sign} @input=${model.typed} @change=${model.typed}>
        ${fieldsTemplate(model)}
        <dugnad-consent-choice component="dugnad-petition" .purposes=${value.consents} .noticeVersion=${value.noticeVersion} .languages=${languages}></dugnad-consent-choice>
        ${privacy(model)} ${handOverTemplate(model)} ${unsentTemplate(model)}
        <button type="submit" class="button filled" part="submit-button">${form.sign()}</button>
      </form>
    </dugnad-form>
  </section>`;
}

/** The petition's own page says all of it too: for who has no connection when they ask. */
function privacy({ value, openPrivacy, privacy: told }: ShownModel): TemplateResult {
  return html`<details part="privacy" @toggle=${openPrivacy}>
    <summary>${form.privacy()}</summary>
    ${told === nothing ? html`<p><a href=${value.url}>${receipt.page()}</a></p>` : told}
  </details>`;
}
