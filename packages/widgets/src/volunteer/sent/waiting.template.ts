import { html, type TemplateResult } from 'lit';
import { outbox } from '../texts/outbox.texts.ts';
import type { ChosenModel } from '../volunteer.model.ts';

/** It waits on this device: one way on, one way out. */
export function waitingTemplate({ isRefused, isSending, sendNow, change, remove }: ChosenModel): TemplateResult {
  return html`<section class="card" part="sent" aria-labelledby="sent-heading">
    <h3 id="sent-heading" tabindex="-1">${outbox.heading()}</h3>
    <p>${isRefused ? outbox.refused() : outbox.why()}</p>
    ${isRefused ? html`<button type="button" class="button filled" @click=${change}>${outbox.change()}</button>` : html`<button type="button" class="button filled" aria-busy=${isSending} @click=${sendNow}>${outbox.sendNow()}</button>`}
    <button type="button" class="button" @click=${remove}>${outbox.remove()}</button>
  </section>`;
}
