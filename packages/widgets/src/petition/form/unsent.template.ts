import { html, nothing, type TemplateResult } from 'lit';
import type { DugnadError } from '@dugnad/client/errors';
import type { ShownModel } from '../petition.model.ts';
import { sendingErrors } from '../texts/errors.texts.ts';
import { form } from '../texts/form.texts.ts';
import { outbox } from '../texts/sent.texts.ts';
import { isRefusedHere, sayError } from './say-error.ts';

/** Fields to put right are said by the form itself. */
const isSaid = ({ code, errors = [] }: DugnadError): boolean => code === 'aborted' || (code === 'invalid-input' && errors.length > 0);

/** It was not sent: why, what to do, and that nothing is lost. */
export function unsentTemplate({ signing, value, writer, keep }: ShownModel): TemplateResult | typeof nothing {
  const { error, canKeep } = signing;
  if (!error || isSaid(error)) return nothing;
  const isHere = isRefusedHere(error.code);
  return html`<div class="notice danger" id="unsent" part="unsent" role="group" tabindex="-1" aria-labelledby="unsent-heading" aria-describedby="unsent-words">
    <p class="heading" id="unsent-heading">${sendingErrors.heading()}</p>
    <p id="unsent-words">${sayError(error, writer.minutes)} ${sendingErrors.kept()}</p>
    ${isHere ? html`<p><a href=${value.url}>${form.ownPage()}</a></p>` : nothing}
    ${canKeep && !isHere ? html`<p>${outbox.ask()} ${outbox.why()}</p><button type="button" class="button" @click=${keep}>${outbox.keep()}</button>` : nothing}
  </div>`;
}
