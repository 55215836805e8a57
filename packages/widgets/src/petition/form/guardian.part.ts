/** What a page fetches only where a petition lets young people sign with a parent or guardian. */
import type { SignatureReceipt } from '@dugnad/client/model';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { questionTemplate } from '../../form/question.template.ts';
import type { ShownModel } from '../petition.model.ts';
import type { SigningController } from '../signing/signing-controller.ts';
import type { Typed } from '../signing/signing-state.ts';
import { oldEnough } from '../texts/form.texts.ts';
import { guardian as words } from '../texts/guardian.texts.ts';
import type { FormDesk } from './form-desk.ts';
import type { FormPart } from './own-part.ts';

/** Who signs with somebody else; nobody until they have said so. */
const isYoung = (typed: Typed): boolean => typed['oldEnough'] === 'no';

/** Of what was kept on the device and sent later nothing stands in the form any more: then whether there is a code tells it. */
const isAsked = (typed: Typed, { codeExpires }: SignatureReceipt): boolean => isYoung(typed) || (typed['oldEnough'] === undefined && codeExpires === undefined);

const faults: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  oldEnough: { missing: words.ageMissing, invalid: words.ageMissing },
  guardian: { missing: words.nameMissing },
  email: { missing: words.emailMissing },
};

/**
 * What stands in the form, and what stood in fields that are not shown now. There is one field for an address, whosever it is: each has a name of its own in what
 * is remembered, and the one that the answer asks for is `email`.
 */
function readBoth(before: Typed, shown: Typed): Typed {
  const kept: Typed = { ...before, ...shown, [shown['guardian'] === undefined ? 'ownEmail' : 'guardianEmail']: shown['email'] ?? '' };
  return { ...kept, email: kept[isYoung(kept) ? 'guardianEmail' : 'ownEmail'] ?? '' };
}

/**
 * What is missing is the answer, not each of its buttons: one of them is wrong for both, and their group says it. By `required` all of them would be.
 */
function tend(host: LitElement): void {
  const radios = [...host.renderRoot.querySelectorAll<HTMLInputElement>('[name="oldEnough"]')];
  radios[0]?.setCustomValidity(radios.some(({ checked }) => checked) ? '' : 'missing');
  for (const choice of radios.map((radio) => radio.closest('dugnad-choice'))) if (choice) choice.error = '';
}

/** The form asks for a guardian; no field loses what was written into it. */
export function guardianPart(own: FormPart, host: LitElement, desk: FormDesk, signing: Pick<SigningController, 'typed'>): FormPart {
  const typed = (): Typed => signing.typed.typed ?? {};
  const choose = ({ target }: Event): void => {
    const { form } = target as HTMLInputElement;
    desk.typed();
    host.requestUpdate();
    if (form) void host.updateComplete.then(() => desk.fill(form));
  };
  return {
    // How old one is, then whose address is asked for.
    email(model) {
      void host.updateComplete.then(() => tend(host));
      return html`${ageTemplate(model, choose)} ${isYoung(typed()) ? guardianTemplate(model) : own.email(model)}`;
    },
    age: () => nothing,
    // No code, since it is not the child's to type.
    step: (model, receipt) => (isAsked(typed(), receipt) ? html`<p>${words.how()}</p>` : own.step(model, receipt)),
    read: (form) => readBoth(typed(), own.read(form)),
    compose: (all, language) => ({ ...own.compose(all, language), ...(isYoung(all) ? { guardian: { name: String(all['guardian'] ?? '').trim() } } : { oldEnough: true }) }),
    say: (field, code) => (field !== 'email' || isYoung(typed()) ? faults[field]?.[code]?.() : undefined) ?? own.say(field, code),
  };
}

/** Two buttons of equal weight, none of them chosen. */
function ageTemplate({ value, writer, problems }: ShownModel, choose: (event: Event) => void): TemplateResult {
  const { minimumAge, guardianBelow = 0 } = value.eligibility;
  const age = writer.count(guardianBelow);
  const younger = minimumAge === undefined ? words.younger(age) : words.between(writer.count(minimumAge), age);
  const error = problems.at('oldEnough');
  const choice = (answer: string, said: string): TemplateResult => html`<dugnad-choice><label><input type="radio" name="oldEnough" value=${answer} autocomplete="off" @change=${choose} /> ${said}</label></dugnad-choice>`;
  return html`<fieldset class="visibility" role="radiogroup" aria-required="true" aria-invalid=${error ? 'true' : nothing} aria-describedby=${error ? 'age-error' : nothing}>
    <legend>${words.age()}</legend>
    ${error ? html`<p class="error" id="age-error">${error}</p>` : nothing} ${choice('yes', oldEnough(age))} ${choice('no', younger)}
  </fieldset>`;
}

function guardianTemplate({ problems }: ShownModel): TemplateResult {
  const name = { name: 'guardian', label: words.name(), hint: words.how(), error: problems.at('guardian') };
  const email = { name: 'email', label: words.email(), error: problems.at('email') };
  return html`${questionTemplate(name, ({ id, describedBy, invalid }) => html`<input id=${id} name="guardian" autocomplete="off" required maxlength="200" aria-describedby=${describedBy} aria-invalid=${invalid} />`)}
  ${questionTemplate(email, ({ id, describedBy, invalid }) => html`<input id=${id} name="email" type="email" autocomplete="off" spellcheck="false" autocapitalize="off" required maxlength="254" size="30" aria-describedby=${describedBy} aria-invalid=${invalid} />`)}`;
}
