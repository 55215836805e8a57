/** What a page fetches only where a petition lets young people sign with a parent or guardian. */
import type { FieldError } from '@dugnad/client/errors';
import type { SignatureInput } from '@dugnad/client/model';
import '@dugnad/elements/choice-group/define';
import { html, nothing, type TemplateResult } from 'lit';
import { questionTemplate } from '../../form/question.template.ts';
import type { ShownModel } from '../petition.model.ts';
import { sent } from '../texts/sent.texts.ts';
import type { Signed, Typed } from '../signing/signing-state.ts';
import { form } from '../texts/form.texts.ts';
import { guardian as words } from '../texts/guardian.texts.ts';
import { fieldOf, sayFault as sayOther } from './say-error.ts';

/** Who signs with somebody else; nobody until they have said so. */
const isYoung = (typed: Typed = {}): boolean => typed['oldEnough'] === 'no';

/** How old one is, then whose address is asked for: one's own, or a parent's or guardian's beside their name. What is not shown keeps what was typed. */
export function guardianFields(model: ShownModel, ownEmail: TemplateResult): TemplateResult {
  return html`${ageTemplate(model)} ${isYoung(model.typedBefore) ? guardianTemplate(model) : ownEmail}`;
}

/** Two buttons of equal weight, none of them chosen. */
function ageTemplate({ value, writer, problems }: ShownModel): TemplateResult {
  const { minimumAge, guardianBelow = 0 } = value.eligibility;
  const age = writer.count(guardianBelow);
  const younger = minimumAge === undefined ? words.younger(age) : words.between(writer.count(minimumAge), age);
  const choice = (answer: string, text: string): TemplateResult => html`<label><input type="radio" name="oldEnough" value=${answer} required autocomplete="off" /> ${text}</label>`;
  return html`<dugnad-choice-group .error=${problems.at('oldEnough')}>
    <fieldset>
      <legend>${words.age()}</legend>
      ${choice('yes', form.oldEnough(age))} ${choice('no', younger)}
    </fieldset>
  </dugnad-choice-group>`;
}

function guardianTemplate({ problems }: ShownModel): TemplateResult {
  const name = { name: 'guardian', label: words.name(), hint: words.how(), error: problems.at('guardian') };
  const email = { name: 'guardianEmail', label: words.email(), error: problems.at('guardianEmail') };
  return html`${questionTemplate(name, ({ id, describedBy, invalid }) => html`<input id=${id} name="guardian" autocomplete="off" required maxlength="200" aria-describedby=${describedBy} aria-invalid=${invalid} />`)}
  ${questionTemplate(email, ({ id, describedBy, invalid }) => html`<input id=${id} name="guardianEmail" type="email" autocomplete="off" spellcheck="false" autocapitalize="off" required maxlength="254" size="30" aria-describedby=${describedBy} aria-invalid=${invalid} />`)}`;
}

/** What of a signature is another one where a guardian answers for it. */
export function guardianOf(typed: Typed): Partial<SignatureInput> {
  if (!isYoung(typed)) return { oldEnough: true };
  const text = (name: string): string => String(typed[name] ?? '').trim();
  return { email: text('guardianEmail'), guardian: { name: text('guardian') } };
}

/** The field of this form that somebody else found fault with. */
export function guardianFieldOf(error: FieldError, typed: Typed = {}): string {
  const field = fieldOf(error);
  return field === 'email' && isYoung(typed) ? 'guardianEmail' : field;
}

const faults: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  oldEnough: { missing: words.ageMissing },
  guardian: { missing: words.nameMissing },
  guardianEmail: { missing: words.emailMissing },
};

export function sayFault(field: string, code: string): string {
  return faults[field]?.[code]?.() ?? sayOther(field === 'guardianEmail' ? 'email' : field, code);
}

/** After sending: who decides now. No code: it is not the child's to type. */
export function askedTemplate({ change, writer }: ShownModel, { receipt, email }: Signed): TemplateResult {
  const { mailMinutes } = receipt;
  return html`<h3 id="sent-heading" tabindex="-1">${sent.heading()}</h3>
    <p>${words.how()}</p>
    <p>${sent.mailTo()} <strong><bdi dir="ltr">${email}</bdi></strong></p>
    ${mailMinutes === undefined ? nothing : html`<p class="quiet">${mailMinutes > 0 ? sent.mailMinutes(writer.count(mailMinutes)) : sent.mailSoon()}</p>`}
    <button type="button" class="button quiet" @click=${() => change()}>${sent.change()}</button>`;
}
