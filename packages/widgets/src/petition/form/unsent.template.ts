import { html, nothing, type TemplateResult } from 'lit';
import type { ShownModel } from '../petition.model.ts';
import { sendingErrors } from '../texts/errors.texts.ts';
import { form } from '../texts/form.texts.ts';
import { outbox } from '../texts/sent.texts.ts';
import { isRefusedHere, sayError } from './say-error.ts';

/** It was not sent: why, what to do, and that nothing is lost. Fields to put right are said by the form itself. */
export function unsentTemplate({ signing, value, writer, keep }: ShownModel): TemplateResult | typeof nothing {
  const { error, canKeep } = signing;
  if (!error || error.code === 'aborted' || (error.code === 'invalid-input' && error.errors?.length)) return nothing;
  return html`<div class="notice danger" id="unsent" part="unsent" role="group" tabindex="-1" aria-labelledby="unsent-heading" aria-describedby="unsent-words">
    <p class="heading" id="unsent-heading">${sendingErrors.heading()}</p>
    <p id="unsent-words">${sayError(error, writer.minutes)} ${sendingErrors.kept()}</p>
    ${isRefusedHere(error.code) ? html`<p><a href=${value.url}>${form.ownPage()}</a></p>` : nothing}
    ${canKeep ? html`<p>${outbox.ask()} ${outbox.why()}</p><button type="button" class="button" @click=${keep}>${outbox.keep()}</button>` : nothing}
  </div>`;
}
