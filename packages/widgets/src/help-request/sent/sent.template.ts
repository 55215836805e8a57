import { html, nothing, type TemplateResult } from 'lit';
import type { HelpRequestReceipt } from '@dugnad/client/model';
import { outbox } from '../../volunteer/texts/outbox.texts.ts';
import { receipt as words, sent } from '../../volunteer/texts/sent.texts.ts';
import { plain } from '../../writing/written.template.ts';
import type { ShownModel } from '../help-request.model.ts';
import { asked } from '../texts/ask.texts.ts';

/** What happens now, by whom, when, with the receipt; or that it still waits on this device. */
export function sentTemplate(model: ShownModel): TemplateResult {
  const { stage, receipt } = model.sending;
  return html`<section class="card" part="sent" aria-labelledby="sent-heading">${stage === 'waiting' || !receipt ? waiting(model) : received(model, receipt)}</section>`;
}

const heading = (said: string): TemplateResult => html`<h3 id="sent-heading" tabindex="-1">${said}</h3>`;

/** One way on, one way out. */
function waiting({ sendNow, change, remove, sending: { isRefused, isSending } }: ShownModel): TemplateResult {
  return html`${heading(outbox.heading())}
    <p>${isRefused ? outbox.refused() : outbox.why()}</p>
    <div class="row">
      ${isRefused
        ? html`<button type="button" class="button filled" @click=${change}>${outbox.change()}</button>`
        : html`<button type="button" class="button filled" aria-busy=${isSending} @click=${sendNow}>${outbox.sendNow()}</button>`}
      <button type="button" class="button" @click=${remove}>${outbox.remove()}</button>
    </div>`;
}

function received(model: ShownModel, receipt: HelpRequestReceipt): TemplateResult {
  const { abilities, languages, writer, another, print } = model;
  const { answerBy, contact, deleteAfter, reference } = receipt;
  const isKnown = abilities.answers !== false;
  return html`${heading(isKnown ? sent.received() : sent.unanswered())} ${isKnown ? html`<p>${asked.next(plain(contact.name, languages))}</p>` : html`<p>${sent.unknown()}</p>`}
    ${answerBy ? html`<p>${sent.answerBy(writer.date(answerBy.slice(0, 10)))}</p>` : nothing}
    <section class="receipt" part="receipt" aria-labelledby="receipt-heading">
      <h4 id="receipt-heading">${words.heading()}</h4>
      <p>${words.reference()}: <strong><bdi dir="ltr">${reference}</bdi></strong></p>
      ${followTemplate(model, receipt)}
      <p>${words.deleted(writer.date(deleteAfter))}</p>
    </section>
    <div class="row">
      <button type="button" class="button" @click=${print}>${words.print()}</button>
      <button type="button" class="button" @click=${another}>${asked.another()}</button>
    </div>`;
}

/** The page that says what becomes of it, written out too: a receipt may be on paper. */
function followTemplate({ abilities, pageOf }: ShownModel, { token }: HelpRequestReceipt): TemplateResult | typeof nothing {
  const page = token && abilities.status !== false ? pageOf(token) : '';
  if (!page) return nothing;
  return html`<p>${asked.keep()}</p>
    <p><a class="button filled" href=${page}>${asked.follow()}</a></p>
    <p class="quiet address"><bdi dir="ltr">${page.replace(/\?.*$/, '')}</bdi></p>`;
}
