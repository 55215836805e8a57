import { html, nothing, type TemplateResult } from 'lit';
import type { DugnadError } from '@dugnad/client/errors';
import { formWords } from '../../form/form.texts.ts';
import { written } from '../../writing/written.template.ts';
import type { ShownModel } from '../feedback.model.ts';
import { form, privacy, sendingErrors } from '../texts/form.texts.ts';
import { outbox } from '../texts/states.texts.ts';
import { questionsTemplate } from './questions.template.ts';
import { isRefusedHere, sayError } from './say-error.ts';

/** The form. Its button is never disabled; what happens with the answers stands before it. */
export function formTemplate(model: ShownModel): TemplateResult {
  const { send, typed, finish, problems, answering, sharedDevice } = model;
  return html`<section class="card" part="form" aria-labelledby="form-heading">
    ${model.value.questions.length > 1 ? html`<p class="quiet">${form.leaveOut()}</p>` : nothing}
    <form method="post" novalidate aria-labelledby="form-heading" @submit=${send} @input=${typed} @change=${typed}>
      ${problems.draw()} ${questionsTemplate(model)} ${privacyTemplate(model)} ${unsentTemplate(model)}
      <button type="submit" class="button filled" part="submit-button">${form.send()}</button>
      ${answering.isSending ? html`<p class="quiet">${formWords.sending()}</p>` : nothing} ${sharedDevice ? html`<button type="button" class="button" @click=${finish}>${formWords.finish()}</button>` : nothing}
    </form>
  </section>`;
}

/** Who reads it, that it is counted, that it cannot be taken back, and until when it is kept. What nobody vouches for is not said. */
function privacyTemplate({ value, abilities, languages, writer }: ShownModel): TemplateResult {
  const { controller, retention } = value;
  return html`<div class="quiet privacy" part="privacy">
    <p>${privacy.who(written(controller.name, languages))} ${abilities.counts ? privacy.counted() : nothing}</p>
    <p>${privacy.final()} ${privacy.deleted(writer.date(retention.deleteAfter))}</p>
  </div>`;
}

/** Questions to put right are said by the form itself. */
const isSaid = ({ code, errors = [] }: DugnadError): boolean => code === 'aborted' || (code === 'invalid-input' && errors.length > 0);

/** It was not sent: why, what to do, and that nothing is lost. */
function unsentTemplate({ answering, writer, keep, ownPage }: ShownModel): TemplateResult | typeof nothing {
  const { error, canKeep } = answering;
  if (!error || isSaid(error)) return nothing;
  const isHere = isRefusedHere(error.code);
  return html`<div class="notice danger" id="unsent" part="unsent" role="group" tabindex="-1" aria-labelledby="unsent-heading" aria-describedby="unsent-words">
    <p class="heading" id="unsent-heading">${sendingErrors.heading()}</p>
    <p id="unsent-words">${sayError(error, writer.minutes)} ${sendingErrors.kept()}</p>
    ${ownPage && isHere ? html`<p><a href=${ownPage}>${form.ownPage()}</a></p>` : nothing}
    ${canKeep && !isHere ? html`<p>${outbox.ask()} ${outbox.why()}</p><button type="button" class="button" @click=${keep}>${outbox.keep()}</button>` : nothing}
  </div>`;
}
