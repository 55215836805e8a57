import type { PageData } from '@dugnad/client/hosted';
import { directionOf, type Petition, type Visibility } from '@dugnad/client/model';
import { ownName } from '@dugnad/elements/server';
import { form, handOver } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawText } from '../draw-text.ts';
import { drawDate, sayNumber } from '../draw-time.ts';
import { fillSentence, markOf, spreadSentence } from '../fill-sentence.ts';
import { ownAddress } from '../page-address.ts';
import { languagesOf, type Reader } from '../reader.ts';
import { consentsTemplate } from './consents.template.ts';
import { areaTemplate, boxTemplate, lineTemplate, radiosTemplate } from './controls.template.ts';
import { emailTemplate, whoAnswersTemplate } from './guardian-fields.template.ts';
import type { Problem } from './name-problems.ts';
import { otherWaysTemplate } from './other-ways.template.ts';
import { ownWords } from './petition-page.texts.ts';
import type { Filling } from './filling.ts';
import { privacyTemplate } from './privacy.template.ts';

/** After the button that Enter presses: each sends the form to be drawn in another language, with all that was typed. */
export function otherLanguages(about: Pick<Petition, 'languages' | 'title'>, { wanted }: Reader): TemplateResult | typeof nothing {
  const tags = languagesOf(about).filter((tag) => tag !== wanted);
  if (tags.length === 0) return nothing;
  return html`<details class="switch">
    <summary>${ownWords.keep()}</summary>
    <ul role="list" class="ways">
      ${tags.map((tag) => html`<li><button type="submit" name="act" value="language" formaction="?lang=${encodeURIComponent(tag)}" lang=${tag} dir=${directionOf(tag)}>${ownName(tag)}</button></li>`)}
    </ul>
  </details>`;
}

/** The form. It posts to the address of the page; the key makes sure that twice pressed is once signed. */
export function formTemplate(data: PageData['petition'], problems: readonly Problem[], reader: Reader): TemplateResult {
  const { petition, filled = {} } = data;
  const filling: Filling = { petition, reader, valueOf: (field) => filled[field], errorOf: (field) => problems.find((one) => one.field === field)?.words };
  return html`<section id="sign" class="sign" aria-labelledby="sign-heading">
    <h2 id="sign-heading">${form.heading()}</h2>
    ${petition.eligibility.areas === undefined ? nothing : html`<p>${fillSentence<unknown>(form.areas(markOf(0)), drawText(petition.eligibility.areas, reader))}</p>`}
    <form method="post" action=${ownAddress(reader)} novalidate accept-charset="utf-8">
      ${hiddenTemplate(data, reader)} ${aboutYou(filling)} ${shownTemplate(filling)} ${consentsTemplate(filling)} ${privacyTemplate(petition, reader)} ${beforeButton(petition, reader)}
      <button type="submit">${form.sign()}</button>
      ${otherLanguages(petition, reader)}
    </form>
  </section>`;
}

/** `website` is for machines alone: nobody sees, hears or reaches it. */
export function hiddenTemplate({ idempotencyKey, formToken }: Pick<PageData['petition'], 'idempotencyKey' | 'formToken'>, { wanted }: Reader): TemplateResult {
  return html`<input type="hidden" name="idempotencyKey" value=${idempotencyKey} />
    <input type="hidden" name="formToken" value=${formToken} />
    <input type="hidden" name="language" value=${wanted} />
    <div hidden><input name="website" type="text" tabindex="-1" autocomplete="off" aria-hidden="true" /></div>`;
}

/** Name and e-mail; between them, because it asks for much, how one signs without. */
function aboutYou({ petition, reader, valueOf, errorOf }: Filling): TemplateResult {
  const { ask, eligibility } = petition;
  const filling = { petition, reader, valueOf, errorOf };
  return html`${lineTemplate({ id: 'name', label: form.name(), autocomplete: 'name', value: valueOf('name'), error: errorOf('name'), isRequired: true })}
  ${otherWaysTemplate(petition, reader)}
  ${eligibility.guardianBelow === undefined ? emailTemplate(filling, form.emailWhy()) : whoAnswersTemplate(filling, eligibility.guardianBelow)}
  ${ask.postcode === 'no' ? nothing : postcodeTemplate(filling)}`;
}

function postcodeTemplate({ petition: { ask }, reader, valueOf, errorOf }: Filling): TemplateResult {
  const isRequired = ask.postcode === 'required';
  const label = isRequired ? form.postcode() : ownWords.optional(form.postcode());
  const hint = ask.postcodeReason === undefined ? undefined : drawText(ask.postcodeReason, reader);
  return lineTemplate({ id: 'postcode', label, autocomplete: 'postal-code', hint, value: valueOf('postcode'), error: errorOf('postcode'), isRequired });
}

const shownAs: Readonly<Record<Visibility, () => string>> = { hidden: form.hidden, initials: form.initials, name: form.fullName };

/** How one is shown, if the association shows anybody, and what one says. */
function shownTemplate({ petition: { ask, eligibility }, reader, valueOf, errorOf }: Filling): TemplateResult {
  const options = (Object.keys(shownAs) as Visibility[]).filter((one) => one === 'hidden' || ask.visibility.includes(one)).map((value) => ({ value, words: shownAs[value]() }));
  const chosen = options.some(({ value }) => value === valueOf('visibility')) ? valueOf('visibility') : 'hidden';
  const hint = `${form.commentWhy()} ${ownWords.commentLength(sayNumber(1000, reader))}`;
  const age = eligibility.guardianBelow === undefined ? eligibility.minimumAge : undefined;
  return html`${options.length > 1 ? radiosTemplate({ name: 'visibility', legend: form.visibility(), options, chosen: chosen ?? 'hidden', error: errorOf('visibility-hidden') }) : nothing}
  ${ask.comment ? areaTemplate({ id: 'comment', label: ownWords.optional(form.comment()), hint, value: valueOf('comment'), error: errorOf('comment') }) : nothing}
  ${age === undefined ? nothing : boxTemplate({ id: 'oldEnough', words: form.oldEnough(sayNumber(age, reader)), isTicked: Boolean(valueOf('oldEnough')), error: errorOf('oldEnough'), isRequired: true })}`;
}

const gives: Readonly<Record<Petition['handOver']['gives'], () => string>> = { number: handOver.number, names: handOver.names, 'names-and-postcodes': handOver.namesAndPostcodes };

/** Exactly what is handed over and when, and when all is deleted. */
function beforeButton({ addressee, handOver: { gives: what, date, when }, retention }: Petition, reader: Reader): TemplateResult {
  const day = date === undefined ? nothing : [' ', ...spreadSentence(handOver.on(drawDate(date, reader)))];
  return html`<div class="promise">
    <p><strong>${drawText(addressee, reader)}</strong>: ${gives[what]()}${when === undefined ? day : html` ${drawText(when, reader)}${day}`}</p>
    <p>${spreadSentence(handOver.deleted(drawDate(retention.deleteAfter, reader)))}</p>
  </div>`;
}
