import { html, nothing, type TemplateResult } from 'lit';
import type { DugnadError } from '@dugnad/client/errors';
import { formWords } from '../../form/form.texts.ts';
import { sayCounted } from '../../volunteer/choosing/say-talk.ts';
import { isRefusedHere } from '../../volunteer/signing-up/say-error.ts';
import { form, privacy, sendingErrors } from '../../volunteer/texts/form.texts.ts';
import { outbox } from '../../volunteer/texts/outbox.texts.ts';
import { written } from '../../writing/written.template.ts';
import type { ShownModel } from '../help-request.model.ts';
import { ask } from '../texts/ask.texts.ts';
import { fieldsTemplate } from './fields.template.ts';
import { gapsTemplate } from './gaps.template.ts';
import { sayUnsent } from './say-error.ts';

/** The form. Its button is never disabled; who sees what is written stands before it. */
export function formTemplate(model: ShownModel): TemplateResult {
  const { send, typed, left, finish, problems, sending, sharedDevice } = model;
  return html`<div class="card" part="form">
    <h3 id="ask-heading">${ask.heading()}</h3>
    <form method="post" novalidate aria-labelledby="ask-heading" @submit=${send} @input=${typed} @change=${left}>
      ${problems.draw()} ${fieldsTemplate(model)} ${privacyTemplate(model)} ${unsentTemplate(model)}
      <button type="submit" class="button filled" part="submit-button">${form.send()}</button>
      ${sending.isSending ? html`<p class="quiet">${formWords.sending()}</p>` : gapsTemplate(model)} ${sharedDevice ? html`<button type="button" class="button" @click=${finish}>${formWords.finish()}</button>` : nothing}
    </form>
  </div>`;
}

/** Who sees it, and when it is deleted. */
function privacyTemplate({ value, languages }: ShownModel): TemplateResult {
  return html`<div class="quiet privacy" part="privacy">
    <p>${privacy.who(written(value.controller.name, languages))}</p>
    <p>${ask.kept(sayCounted(value.retention.deleteAfterDays, 'day', languages[0]))}</p>
  </div>`;
}

/** Fields to put right are said by the form itself. */
const isSaid = ({ code, errors = [] }: DugnadError): boolean => code === 'aborted' || (code === 'invalid-input' && errors.length > 0);

/** It was not sent: why, what to do, and that nothing is lost. */
function unsentTemplate({ sending: { error, canKeep }, writer, keep, pageOf }: ShownModel): TemplateResult | typeof nothing {
  if (!error || isSaid(error)) return nothing;
  const isHere = isRefusedHere(error.code);
  const page = isHere ? pageOf() : '';
  return html`<div class="notice danger" id="unsent" part="unsent" role="group" tabindex="-1" aria-labelledby="unsent-heading" aria-describedby="unsent-words">
    <p class="heading" id="unsent-heading">${sendingErrors.heading()}</p>
    <p id="unsent-words">${sayUnsent(error, writer.minutes)} ${sendingErrors.kept()}</p>
    ${page ? html`<p><a href=${page}>${ask.ownPage()}</a></p>` : nothing}
    ${canKeep && !isHere ? html`<p>${outbox.ask()} ${outbox.why()}</p><button type="button" class="button" @click=${keep}>${outbox.keep()}</button>` : nothing}
  </div>`;
}
