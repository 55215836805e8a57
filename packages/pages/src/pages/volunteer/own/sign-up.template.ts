import type { OwnDone, OwnShift, PageData } from '@dugnad/client/hosted';
import { ask } from '@dugnad/widgets/help-request/texts';
import { fieldErrors, form, talk } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { View } from '../../document/document.template.ts';
import { drawText, plainText } from '../../draw-text.ts';
import { helpAddress, ownAddress } from '../../page-address.ts';
import { contactTemplate } from '../../petition/contact.template.ts';
import { areaTemplate, boxTemplate, lineTemplate } from '../../petition/controls.template.ts';
import type { Problem } from '../../petition/name-problems.ts';
import { ownWords } from '../../petition/petition-page.texts.ts';
import { summaryTemplate } from '../../petition/summary.template.ts';
import type { Reader } from '../../reader.ts';
import { signatureWords } from '../../signature/signature.texts.ts';
import { aboutOne, sayTime } from '../help.ts';
import { nameFaults } from '../name-faults.ts';
import { againTemplate } from './again.template.ts';
import { ownFeedbackTemplate } from './own-feedback.template.ts';
import { ownNeedsTemplate } from './own-needs.template.ts';
import { offerField, ownOffersTemplate } from './own-offers.template.ts';
import { comingField, comingTemplate, everybodyTemplate, remindersTemplate } from './own-coming.template.ts';
import { boxOf, isAhead, keptTemplate, tickedOf } from './own-parts.template.ts';
import { ownPage } from './own.texts.ts';

type Data = PageData['sign-up'];

const doneWords: Readonly<Record<OwnDone, () => string>> = {
  cancelled: ownPage.cancelled, changed: signatureWords.changed, coming: ownPage.comingThanks, 'needs-gone': ownPage.needsGone,
  taken: ownPage.taken, 'offer-held': ownPage.offerHeld, called: ownPage.called, declined: ownPage.declined, 'offer-gone': ownPage.offerGone,
};

/** A volunteer's own page: what one has, what one can change, and the way out. Nothing is ticked beforehand. */
export function signUpView(data: Data, reader: Reader): View {
  const { opportunity, site, done } = data;
  const problems = problemsOf(data, reader);
  const main = html`${summaryTemplate(problems, undefined, true)} ${done === undefined ? nothing : html`<p class=${done === 'offer-gone' ? 'note' : 'note success'} role="status">${doneWords[done]()}</p>`}
    ${againTemplate(data)}
    <h1>${ownPage.heading()}</h1>
    <p class="lead"><a href=${helpAddress(reader, site.id, opportunity.id)}>${drawText(opportunity.title, reader)}</a></p>
    ${ownFeedbackTemplate(data, reader)} ${comingTemplate(data, errorAt(problems, comingField(data)), reader)} ${ownOffersTemplate(data, errorAt(problems, offerField(data)), reader)} ${keptTemplate(data, reader)} ${cancelTemplate(data, problems, reader)} ${changeTemplate(data, problems, reader)} ${remindersTemplate(data, reader)} ${everybodyTemplate(data, reader)} ${ownNeedsTemplate(data, errorAt(problems, 'sureNeeds'), reader)} ${deleteTemplate(data, problems, reader)} ${contactTemplate(opportunity, reader)}`;
  return { title: ownPage.heading(), main, about: aboutOne(opportunity, site, reader), isWrong: problems.length > 0 };
}

/** Each at its field; what is asked of a button says so itself. */
function problemsOf(data: Data, reader: Reader): Problem[] {
  const { errors = [], opportunity, now, filled } = data;
  return errors.flatMap((error) => {
    if (error.pointer === '/shiftIds') return [{ field: data.signUp.shifts.filter(isAhead).map(boxOf)[0] ?? 'cancel', words: fieldErrors.shiftMissing() }];
    if (error.pointer === '/coming') return [{ field: comingField(data), words: ownPage.offerMissing() }];
    if (error.pointer === '/answer') return [{ field: offerField(data), words: ownPage.offerMissing() }];
    if (error.pointer === '/sureNeeds') return [{ field: 'sureNeeds', words: ownPage.sureMissing() }];
    if (error.pointer === '/sure') return [{ field: 'sure', words: ownPage.sureMissing() }];
    return nameFaults({ opportunity, now, errors: [error], ...(filled && { filled }) }, reader);
  });
}

const errorAt = (problems: readonly Problem[], field: string): string | undefined => problems.find((one) => one.field === field)?.words;

function hidden({ formToken }: Data): TemplateResult {
  return html`<input type="hidden" name="formToken" value=${formToken} />`;
}

/** Which time, and of a talk with whom. */
const sayCancelled = (shift: OwnShift, reader: Reader): string => `${sayTime(shift, reader)}${shift.talk ? ` · ${talk.with(plainText(shift.talk.with, reader))}` : ''}`;

function cancelTemplate(data: Data, problems: readonly Problem[], reader: Reader): TemplateResult | typeof nothing {
  const ahead = data.signUp.shifts.filter(isAhead);
  const [first] = ahead;
  if (!first) return nothing;
  const wrong = errorAt(problems, boxOf(first));
  const box = (name: string, words: string): TemplateResult => html`<label class="choice" for=${name}><input id=${name} name=${name} type="checkbox" value="on" ?checked=${tickedOf('cancel', name, data.filled)} /> <span>${words}</span></label>`;
  return html`<section aria-labelledby="cancel">
    <h2 id="cancel">${ownPage.cancel()}</h2>
    <form method="post" action=${ownAddress(reader)} novalidate>
      ${hidden(data)}
      <fieldset class="field" aria-describedby=${wrong === undefined ? nothing : 'cancel-error'}>
        <legend>${ownPage.which()}</legend>
        ${wrong === undefined ? nothing : html`<p id="cancel-error" class="error">${wrong}</p>`} ${ahead.map((shift) => box(boxOf(shift), sayCancelled(shift, reader)))}
      </fieldset>
      <button type="submit" name="act" value="cancel">${ownPage.cancelNow()}</button>
    </form>
  </section>`;
}

function changeTemplate(data: Data, problems: readonly Problem[], reader: Reader): TemplateResult {
  const { person, message } = data.signUp;
  const kept: Readonly<Record<string, string | undefined>> = { phone: person.phone, email: person.email, message, ...(person.noCalls && { noCalls: 'on' }) };
  const values = data.filled?.['act'] === 'change' ? data.filled : kept;
  const line = (id: string, label: string, type: 'tel' | 'email', maxlength: number): TemplateResult => lineTemplate({ id, label, type, autocomplete: type, maxlength, hint: ask.either(), value: values[id], error: errorAt(problems, id) });
  return html`<section aria-labelledby="reach">
    <h2 id="reach">${ownPage.reach()}</h2>
    <form method="post" action=${ownAddress(reader)} novalidate accept-charset="utf-8">
      ${hidden(data)} ${line('phone', form.phone(), 'tel', 40)} ${boxTemplate({ id: 'noCalls', words: form.noCalls(), isTicked: Boolean(values['noCalls']), error: errorAt(problems, 'noCalls') })}
      ${line('email', form.address(), 'email', 254)} ${areaTemplate({ id: 'message', label: ownWords.optional(form.message()), value: values['message'], error: errorAt(problems, 'message') })}
      <button type="submit" name="act" value="change">${signatureWords.save()}</button>
    </form>
  </section>`;
}

function deleteTemplate(data: Data, problems: readonly Problem[], reader: Reader): TemplateResult {
  return html`<section aria-labelledby="delete">
    <h2 id="delete">${ownPage.delete()}</h2>
    <p>${ownPage.follows()}</p>
    <form method="post" action=${ownAddress(reader)} novalidate class="quiet-act">
      ${hidden(data)} ${boxTemplate({ id: 'sure', words: ownPage.sure(), isTicked: tickedOf('withdraw', 'sure', data.filled), error: errorAt(problems, 'sure') })}
      <button type="submit" name="act" value="withdraw">${ownPage.delete()}</button>
    </form>
  </section>`;
}
