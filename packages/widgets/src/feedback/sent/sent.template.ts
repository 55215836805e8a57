import { html, nothing, type TemplateResult } from 'lit';
import type { ShownModel } from '../feedback.model.ts';
import { privacy } from '../texts/form.texts.ts';
import { outbox, sent } from '../texts/states.texts.ts';

/** Thanks; or that it still waits on this device. */
export function sentTemplate(model: ShownModel): TemplateResult {
  return html`<section class="card" part="sent" aria-labelledby="sent-heading">${model.answering.stage === 'waiting' ? waiting(model) : thanks(model)}</section>`;
}

const heading = (words: string): TemplateResult => html`<h3 id="sent-heading" tabindex="-1">${words}</h3>`;

function waiting({ sendNow, remove, answering: { isRefused, isSending } }: ShownModel): TemplateResult {
  return html`${heading(outbox.heading())}
    <p>${isRefused ? outbox.refused() : outbox.why()}</p>
    <div class="row">
      ${isRefused ? nothing : html`<button type="button" class="button filled" aria-busy=${isSending} @click=${sendNow}>${outbox.sendNow()}</button>`}
      <button type="button" class="button" @click=${remove}>${outbox.remove()}</button>
    </div>`;
}

function thanks({ abilities, value, writer, another }: ShownModel): TemplateResult {
  const isKnown = abilities.answers !== false;
  return html`${heading(isKnown ? sent.heading() : sent.unanswered())}
    <p>${isKnown ? nothing : sent.unknown()} ${privacy.deleted(writer.date(value.retention.deleteAfter))}</p>
    <button type="button" class="button" @click=${another}>${sent.another()}</button>`;
}
