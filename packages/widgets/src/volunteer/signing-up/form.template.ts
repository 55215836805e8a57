import { html, nothing, type TemplateResult } from 'lit';
import type { DugnadError } from '@dugnad/client/errors';
import { declarationsOf } from '@dugnad/client/model';
import { formWords } from '../../form/form.texts.ts';
import { questionTemplate } from '../../form/question.template.ts';
import { plain, written } from '../../writing/written.template.ts';
import { sayCounted, sayLength } from '../choosing/say-talk.ts';
import { shiftsTemplate } from '../choosing/shifts.template.ts';
import { wayOf } from '../choosing/wished-talk.ts';
import { form, privacy, sendingErrors } from '../texts/form.texts.ts';
import { outbox } from '../texts/outbox.texts.ts';
import { talk } from '../texts/talk.texts.ts';
import type { ChosenModel } from '../volunteer.model.ts';
import { isRefusedHere, sayError } from './say-error.ts';

/** The form: times, a way to be met, a name and what that way needs. Its button is never disabled. */
export function formTemplate(model: ChosenModel): TemplateResult {
  const { chosen, languages } = model;
  const isDirect = chosen.first === 'direct';
  const shifts = shiftsTemplate(model);
  return html`<section class="card" part="form" aria-labelledby="form-heading">
    ${headTemplate(model)}
    <form method="post" novalidate @submit=${model.send} @input=${model.typed} @change=${model.typed}>
      ${model.problems.draw()} ${guardianTemplate(model)} ${isDirect ? shifts : nothing} ${waysTemplate(model)} ${talksTemplate(model)} ${fields(model)} ${isDirect ? nothing : shifts} ${further(model)} ${unsentTemplate(model)}
      <p class="quiet">${privacy.who(written(chosen.controller.name, languages))} ${privacy.kept(sayCounted(chosen.retention.deleteAfterDays, 'day', languages[0]))}</p>
      ${buttonsTemplate(model)}
    </form>
  </section>`;
}

/** Whom one talks with first, and by when they answer. */
function headTemplate({ chosen, languages }: ChosenModel): TemplateResult {
  const isDirect = chosen.first === 'direct';
  return html`<h3 id="form-heading" tabindex="-1">${isDirect ? form.direct() : form.talk()}</h3>
    ${isDirect ? nothing : html`<p>${form.talkFirst(plain(chosen.contact.name, languages))}</p>`} ${chosen.answerWithin ? html`<p>${form.answerWithin(sayCounted(chosen.answerWithin, 'day', languages[0]))}</p>` : nothing}`;
}

function buttonsTemplate({ chosen, isSending, sharedDevice, finish }: ChosenModel): TemplateResult {
  return html`<button type="submit" class="button filled" part="submit-button">${chosen.first === 'direct' ? form.signUp() : form.send()}</button>
    ${isSending ? html`<p class="quiet">${formWords.sending()}</p>` : nothing} ${sharedDevice ? html`<button type="button" class="button" @click=${finish}>${formWords.finish()}</button>` : nothing}`;
}

/** Writing is never missing. Coming by is there where there is a place to come to, a talk where one is free. */
function waysOf({ chosen: { contact }, freeTalks, abilities, languages }: ChosenModel): (readonly [value: string, words: string])[] {
  const [free] = abilities?.places ? freeTalks : [];
  return [
    ['call', form.call()],
    ['text', form.text()],
    ['email', form.email()],
    ...(contact.place ? [['drop-in', form.dropIn()] as const] : []),
    ...(contact.phone ? [['self', form.self()] as const] : []),
    ...(free ? [['talk', talk.way(sayLength(free, languages[0] ?? 'en'))] as const] : []),
  ];
}

/** All equal, by one template. */
function waysTemplate(model: ChosenModel): TemplateResult {
  const { chosen, problems, way } = model;
  const error = problems.at('preferred');
  return html`<fieldset class="ways-to-meet" part="ways" aria-describedby=${error ? 'way-error' : nothing}>
    <legend>${chosen.first === 'direct' ? form.reach() : form.ways()}</legend>
    ${error ? html`<p class="error" id="way-error">${error}</p>` : nothing}
    ${waysOf(model).map(([value, words]) => html`<dugnad-choice><label><input type="radio" name="preferred" value=${value} required .checked=${way === value} /> ${words}</label></dugnad-choice>`)}
  </fieldset>`;
}

/** Times for a talk, in a file that comes with them. */
function talksTemplate(model: ChosenModel): TemplateResult | typeof nothing {
  const { parts: { talks }, way } = model;
  return way === 'talk' ? html`<p role="status">${talks.isFailed ? form.notLoaded() : nothing}</p>${talks.shown?.talksTemplate(model)}` : nothing;
}

const fill = ({ sharedDevice }: ChosenModel, what: string): string => (sharedDevice ? 'off' : what);

/** A name, and the one thing that the way needs. */
function fields(model: ChosenModel): TemplateResult {
  const way = wayOf(model.way, model.talk);
  return html`${questionTemplate({ name: 'name', label: form.name(), error: model.problems.at('name') }, ({ id, describedBy, invalid }) => html`<input id=${id} name="name" autocomplete=${fill(model, 'name')} required maxlength="200" aria-describedby=${describedBy} aria-invalid=${invalid} />`)}
  ${way === 'email' ? emailTemplate(model) : phoneTemplate(model, way)}`;
}

function phoneTemplate(model: ChosenModel, way: string): TemplateResult {
  const isWhy = way === 'drop-in' || way === 'self';
  return html`${questionTemplate({ name: 'phone', label: form.phone(), hint: isWhy ? form.phoneWhy() : undefined, error: model.problems.at('phone') }, ({ id, describedBy, invalid }) => html`<input id=${id} name="phone" type="tel" autocomplete=${fill(model, 'tel')} dir="ltr" required maxlength="40" aria-describedby=${describedBy} aria-invalid=${invalid} />`)}
  ${callsTemplate(model, way)}`;
}

/** When to call, or never to; a call that is booked has its time. */
function callsTemplate({ problems }: ChosenModel, way: string): TemplateResult | typeof nothing {
  if (way === 'talk') return nothing;
  return way === 'call'
    ? questionTemplate({ name: 'bestTime', label: form.bestTime(), isOptional: true, error: problems.at('bestTime') }, ({ id, describedBy, invalid }) => html`<input id=${id} name="bestTime" maxlength="200" aria-describedby=${describedBy} aria-invalid=${invalid} />`)
    : html`<dugnad-choice><label><input type="checkbox" name="noCalls" /> ${form.noCalls()}</label></dugnad-choice>`;
}

function emailTemplate(model: ChosenModel): TemplateResult {
  return questionTemplate({ name: 'email', label: form.address(), error: model.problems.at('email') }, ({ id, describedBy, invalid }) => html`<input id=${id} name="email" type="email" autocomplete=${fill(model, 'email')} spellcheck="false" autocapitalize="off" required maxlength="254" size="30" aria-describedby=${describedBy} aria-invalid=${invalid} />`);
}

function further(model: ChosenModel): TemplateResult {
  const { chosen, writer, problems } = model;
  const { minimumAge, guardianBelow } = chosen;
  return html`${questionTemplate({ name: 'message', label: form.message(), isOptional: true, error: problems.at('message') }, ({ id, describedBy, invalid }) => html`<textarea id=${id} name="message" rows="3" maxlength="1000" aria-describedby=${describedBy} aria-invalid=${invalid}></textarea>`)}
  ${needsTemplate(model)} ${moreTemplate(model)}
  ${minimumAge && guardianBelow === undefined ? html`<dugnad-choice><label><input type="checkbox" name="oldEnough" required /> ${form.oldEnough(writer.count(minimumAge))}</label></dugnad-choice>` : nothing}
  ${declarationTemplate(model)}`;
}

/** Behind one press, in a file that comes with it; open where something in it was ticked before. */
function foldedTemplate(name: 'more' | 'needs', words: string, { parts }: ChosenModel, content: unknown): TemplateResult {
  const part = parts[name];
  return html`<details part=${name} .open=${part.isOpen} @toggle=${({ target }: Event) => part.open((target as HTMLDetailsElement).open)}>
      <summary>${words}</summary>
      ${content}
    </details>
    <p role="status">${part.isFailed ? form.notLoaded() : nothing}</p>`;
}

function moreTemplate(model: ChosenModel): TemplateResult | typeof nothing {
  const { chosen, parts } = model;
  if (!chosen.flexible && !chosen.languages.length && !chosen.contact.languages?.length) return nothing;
  return foldedTemplate('more', form.more(), model, parts.more.part?.moreTemplate(model));
}

/** Before everything about the person, where who is young comes with somebody. */
function guardianTemplate(model: ChosenModel): TemplateResult | typeof nothing {
  const { chosen, parts: { guardian } } = model;
  if (chosen.guardianBelow === undefined) return nothing;
  return html`${guardian.part?.guardianTemplate(model)}<p role="status">${guardian.isFailed ? form.notLoaded() : nothing}</p>`;
}

/** Last, where the association asks for a promise. */
function declarationTemplate(model: ChosenModel): TemplateResult | typeof nothing {
  const { declaration } = model.parts;
  if (declarationsOf(model.chosen).length === 0) return nothing;
  return html`${declaration.part?.declarationTemplate(model)}<p role="status">${declaration.isFailed ? form.notLoaded() : nothing}</p>`;
}

/** Only where the association wants to know. */
function needsTemplate(model: ChosenModel): TemplateResult | typeof nothing {
  return model.chosen.asksNeeds ? foldedTemplate('needs', form.needs(), model, model.parts.needs.part?.needsTemplate(model)) : nothing;
}

/** Whoever cancelled knows; what is wrong with fields is said at them. */
const isSaidElsewhere = ({ code, errors }: DugnadError): boolean => code === 'aborted' || (code === 'invalid-input' && Boolean(errors?.length));

/** Only on a device of one's own, and only if somebody says so. */
const keepTemplate = (keep: () => void): TemplateResult => html`<p>${outbox.ask()} ${outbox.why()}</p><button type="button" class="button" @click=${keep}>${outbox.keep()}</button>`;

/** It was not sent: why, what to do, and that nothing is lost. Fields to put right are said by the form itself. */
function unsentTemplate({ failure, chosen, writer, canKeep, keep }: ChosenModel): TemplateResult | typeof nothing {
  if (!failure || isSaidElsewhere(failure)) return nothing;
  const isHere = isRefusedHere(failure.code);
  return html`<div class="notice danger" id="unsent" part="unsent" role="group" tabindex="-1" aria-labelledby="unsent-heading" aria-describedby="unsent-words">
    <p class="heading" id="unsent-heading">${sendingErrors.heading()}</p>
    <p id="unsent-words">${sayError(failure, writer.minutes)} ${sendingErrors.kept()}</p>
    ${isHere && chosen.url ? html`<p><a href=${chosen.url}>${form.ownPage()}</a></p>` : nothing}
    ${canKeep && !isHere ? keepTemplate(keep) : nothing}
  </div>`;
}
