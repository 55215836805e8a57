import { html, nothing, type TemplateResult } from 'lit';
import type { ShownModel } from '../petition.model.ts';
import { handOver } from '../texts/form.texts.ts';
import { receipt as words, sent } from '../texts/sent.texts.ts';
import { personalPage } from './personal-page.ts';
import type { Signed } from '../signing/signing-state.ts';
import { written } from '../../writing/written.template.ts';

/** What somebody takes along: what was signed, what was agreed to, the reference, until when, and where it can be seen. */
export function receiptTemplate(model: ShownModel, { receipt, agreed }: Signed): TemplateResult {
  const { value, languages, writer, sharedDevice, printReceipt } = model;
  const personal = personalPage(model);
  const granted = value.consents.filter(({ id }) => agreed.includes(id));
  return html`<section class="receipt" part="receipt">
    <h3>${words.heading()}</h3>
    <dugnad-receipt ?shared-device=${sharedDevice}>
      <p><strong>${written(value.title, languages)}</strong></p>
      <p>${words.reference()}: <strong><bdi dir="ltr">${receipt.reference}</bdi></strong></p>
      ${granted.length > 0 ? html`<p>${words.agreed()}:</p><ul>${granted.map(({ text }) => html`<li>${written(text, languages)}</li>`)}</ul>` : nothing}
      <p>${handOver.deleted(writer.date(receipt.deleteAfter ?? value.retention.deleteAfter))}</p>
      <p><a href=${personal || value.url} rel="noreferrer">${personal ? sent.manage() : words.page()}</a></p>
    </dugnad-receipt>
    <button type="button" class="button" @click=${printReceipt}>${words.print()}</button>
  </section>`;
}
