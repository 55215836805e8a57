/** What a page fetches only where a petition lets young people sign with a parent or guardian. */
import { html, nothing, type TemplateResult } from 'lit';
import { questionTemplate } from '../../form/question.template.ts';
import type { ShownModel } from '../petition.model.ts';
import type { Signed, Typed } from '../signing/signing-state.ts';
import { form } from '../texts/form.texts.ts';
import { guardian as words } from '../texts/guardian.texts.ts';
import { sent } from '../texts/sent.texts.ts';
import { email as ownEmail } from './fields.template.ts';
import type { FormDesk } from './form-desk.ts';
import { readSignature, readTyped } from './read-form.ts';
import { fieldOf, sayFault } from './say-error.ts';

/** What is drawn in another way where a guardian may answer. */
export interface GuardianPart {
  /** How old one is, then whose address is asked for. */
  fields(model: ShownModel): TemplateResult;
  /** After sending; nothing where nobody was asked. */
  asked(model: ShownModel, signed: Signed): TemplateResult | undefined;
}

/** Who signs with somebody else; nobody until they have said so. */
const isYoung = (typed: Typed): boolean => typed['oldEnough'] === 'no';

const text = (typed: Typed, name: string): string => String(typed[name] ?? '').trim();

const faults: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  oldEnough: { missing: words.ageMissing },
  guardian: { missing: words.nameMissing },
  guardianEmail: { missing: words.emailMissing },
};

/** The form asks for a guardian from now on. A field that is not shown keeps what was written into it. */
export function joinGuardian(desk: FormDesk): GuardianPart {
  desk.read = (shown) => ({ ...desk.before, ...readTyped(shown) });
  desk.compose = (typed, language) => ({ ...readSignature(typed, language), ...answerOf(typed) });
  desk.say = (field, code) => faults[field]?.[code]?.() ?? sayFault(field === 'guardianEmail' ? 'email' : field, code);
  desk.place = (error) => {
    const field = fieldOf(error);
    return field === 'email' && isYoung(desk.before) ? 'guardianEmail' : field;
  };
  const choose = (): void => {
    desk.typed();
    desk.redraw();
  };
  return {
    fields: (model) => html`${ageTemplate(model, choose)} ${isYoung(desk.before) ? guardianTemplate(model) : ownEmail(model)}`,
    asked: (model, signed) => (signed.guardian ? askedTemplate(model, signed) : undefined),
  };
}

/** Whose address it is, and whose yes it takes. */
function answerOf(typed: Typed): Pick<ReturnType<typeof readSignature>, 'oldEnough' | 'guardian'> & { email?: string } {
  return isYoung(typed) ? { email: text(typed, 'guardianEmail'), guardian: { name: text(typed, 'guardian') } } : { oldEnough: true };
}

/** Two buttons of equal weight, none of them chosen. */
function ageTemplate({ value, writer, problems }: ShownModel, choose: () => void): TemplateResult {
  const { minimumAge, guardianBelow = 0 } = value.eligibility;
  const age = writer.count(guardianBelow);
  const younger = minimumAge === undefined ? words.younger(age) : words.between(writer.count(minimumAge), age);
  const error = problems.at('oldEnough');
  const choice = (answer: string, said: string): TemplateResult => html`<dugnad-choice><label><input type="radio" name="oldEnough" value=${answer} required autocomplete="off" @change=${choose} /> ${said}</label></dugnad-choice>`;
  return html`<fieldset class="visibility" aria-describedby=${error ? 'age-error' : nothing}>
    <legend>${words.age()}</legend>
    ${error ? html`<p class="error" id="age-error">${error}</p>` : nothing} ${choice('yes', form.oldEnough(age))} ${choice('no', younger)}
  </fieldset>`;
}

function guardianTemplate({ problems }: ShownModel): TemplateResult {
  const name = { name: 'guardian', label: words.name(), hint: words.how(), error: problems.at('guardian') };
  const email = { name: 'guardianEmail', label: words.email(), error: problems.at('guardianEmail') };
  return html`${questionTemplate(name, ({ id, describedBy, invalid }) => html`<input id=${id} name="guardian" autocomplete="off" required maxlength="200" aria-describedby=${describedBy} aria-invalid=${invalid} />`)}
  ${questionTemplate(email, ({ id, describedBy, invalid }) => html`<input id=${id} name="guardianEmail" type="email" autocomplete="off" spellcheck="false" autocapitalize="off" required maxlength="254" size="30" aria-describedby=${describedBy} aria-invalid=${invalid} />`)}`;
}

/** Who decides now. No code: it is not the child's to type. */
function askedTemplate({ change, writer }: ShownModel, { receipt, email }: Signed): TemplateResult {
  const { mailMinutes } = receipt;
  return html`<h3 id="sent-heading" tabindex="-1">${sent.heading()}</h3>
    <p>${words.how()}</p>
    <p>${sent.mailTo()} <strong><bdi dir="ltr">${email}</bdi></strong></p>
    ${mailMinutes === undefined ? nothing : html`<p class="quiet">${mailMinutes > 0 ? sent.mailMinutes(writer.count(mailMinutes)) : sent.mailSoon()}</p>`}
    <button type="button" class="button quiet" @click=${() => change()}>${sent.change()}</button>`;
}
