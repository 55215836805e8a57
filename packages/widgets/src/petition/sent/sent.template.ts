import { html, nothing, type TemplateResult } from 'lit';
import { formWords } from '../../form/form.texts.ts';
import { questionTemplate } from '../../form/question.template.ts';
import type { ShownModel } from '../petition.model.ts';
import { form } from '../texts/form.texts.ts';
import { outbox, sent } from '../texts/sent.texts.ts';
import type { Signed } from '../signing/signing-state.ts';
import { guessEmail } from './guess-email.ts';
import { personalPage } from './personal-page.ts';
import { receiptTemplate } from './receipt.template.ts';

const heading = (words: string): TemplateResult => html`<h3 id="sent-heading" tabindex="-1">${words}</h3>`;

/** What happens now: check the mail or type the code; thanks; or that it still waits on this device. */
export function sentTemplate(model: ShownModel): TemplateResult {
  const { stage, signed } = model.signing;
  return html`<section class="card" part="sent" aria-labelledby="sent-heading">
    ${stage === 'waiting' ? waiting(model) : signed ? taken(model, signed) : nothing}
  </section>`;
}

function waiting({ sendNow, remove, signing }: ShownModel): TemplateResult {
  return html`${heading(outbox.heading())}
    <p>${signing.isRefused ? outbox.refused() : outbox.why()}</p>
    <div class="row">
      ${signing.isRefused ? nothing : html`<button type="button" class="button filled" aria-busy=${signing.isSending} @click=${sendNow}>${outbox.sendNow()}</button>`}
      <button type="button" class="button" @click=${remove}>${outbox.remove()}</button>
    </div>`;
}

function taken(model: ShownModel, signed: Signed): TemplateResult {
  const { signing, another, sharedDevice } = model;
  const isOver = signing.stage === 'confirmed' || signed.receipt.status === 'received';
  return html`${isOver ? thanks(model, signed) : lastStep(model, signed)} ${receiptTemplate(model, signed)}
    ${isOver || sharedDevice ? html`<button type="button" class="button" @click=${another}>${sent.another()}</button>` : nothing}`;
}

function thanks(model: ShownModel, { receipt }: Signed): TemplateResult {
  const { abilities } = model;
  const isKnown = abilities.answers !== false;
  if (receipt.status === 'received') return html`${heading(isKnown ? sent.received() : sent.unanswered())} ${isKnown ? nothing : html`<p>${sent.unknown()}</p>`} ${abilities.confirms ? nothing : html`<p>${sent.unconfirmed()} ${sent.manageByContact()}</p>`}`;
  const personal = personalPage(model);
  return html`${heading(sent.confirmed())} ${personal ? html`<p><a href=${personal} rel="noreferrer">${sent.manage()}</a></p>` : nothing}`;
}

function lastStep(model: ShownModel, { receipt, email }: Signed): TemplateResult {
  const { change, part, writer } = model;
  const { mailMinutes = 0 } = receipt;
  const guess = guessEmail(email);
  return html`${heading(sent.heading())}
    <p>${sent.mailTo()} <strong><bdi dir="ltr">${email}</bdi></strong></p>
    <p class="quiet">${mailMinutes > 0 ? sent.mailMinutes(writer.minutes(mailMinutes)) : sent.mailSoon()}</p>
    ${guess ? html`<button type="button" class="button quiet" @click=${() => change(guess)}>${form.emailGuess(`\u2066${guess}\u2069`)}</button>` : nothing}
    ${part.step(model, receipt)}
    <button type="button" class="button quiet" @click=${() => change()}>${sent.change()}</button>`;
}

/** By the link of the mail, or by its code. */
export function codeStep({ confirm, problems, signing, sharedDevice }: ShownModel): TemplateResult {
  return html`<p>${sent.howTo()}</p>
  <form id="code-form" method="post" novalidate @submit=${confirm}>
    ${problems.draw()}
    ${questionTemplate({ name: 'code', label: sent.code(), error: problems.at('code') }, ({ id, describedBy, invalid }) => html`<input id=${id} name="code" autocomplete=${sharedDevice ? 'off' : 'one-time-code'} inputmode="numeric" required pattern="\\P{Nd}*(?:\\p{Nd}\\P{Nd}*){6}" size="8" dir="ltr" aria-describedby=${describedBy} aria-invalid=${invalid} />`)}
    <button type="submit" class="button filled">${sent.confirm()}</button>
    ${signing.isConfirming ? html`<p class="quiet">${formWords.sending()}</p>` : nothing}
  </form>
  <p class="quiet">${sent.manageByMail()}</p>`;
}
