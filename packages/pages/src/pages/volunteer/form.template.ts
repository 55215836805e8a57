import type { PageData } from '@dugnad/client/hosted';
import type { Opportunity } from '@dugnad/client/model';
import { comingTalks } from '@dugnad/client/volunteering';
import { ask } from '@dugnad/widgets/help-request/texts';
import { form, privacy, sayCounted, sayLength, talk } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawText } from '../draw-text.ts';
import { sayNumber } from '../draw-time.ts';
import { fillSentence, markOf, spreadSentence } from '../fill-sentence.ts';
import { ownAddress } from '../page-address.ts';
import { areaTemplate, boxTemplate, lineTemplate, radiosTemplate } from '../petition/controls.template.ts';
import { hiddenTemplate, otherLanguages } from '../petition/form.template.ts';
import type { Problem } from '../petition/name-problems.ts';
import { ownWords } from '../petition/petition-page.texts.ts';
import type { Reader } from '../reader.ts';
import { declarationsTemplate } from './declarations.template.ts';
import { guardianTemplate } from './guardian-fields.template.ts';
import { needsTemplate, type Filling } from './needs.template.ts';
import { shiftsTemplate } from './shifts.template.ts';
import { talksTemplate } from './talks.template.ts';

/** The form: times, a way to be met, a name and a way to be reached. It posts to the address of the page; the key makes sure that twice pressed is once signed up. */
export function formTemplate(data: PageData['opportunity'], faults: readonly Problem[], reader: Reader): TemplateResult {
  const { opportunity, filled = {}, now } = data;
  const filling: Filling = { opportunity, now, reader, valueOf: (field) => filled[field], errorOf: (field) => faults.find((one) => one.field === field)?.words };
  const isDirect = opportunity.first === 'direct';
  const shifts = shiftsTemplate(data, faults, reader);
  return html`<section id="sign" class="sign" aria-labelledby="sign-heading">
    ${headTemplate(opportunity, reader)}
    <form method="post" action=${ownAddress(reader)} novalidate accept-charset="utf-8">
      ${hiddenTemplate(data, reader)} ${guardianTemplate(filling)} ${isDirect ? shifts : nothing} ${waysTemplate(filling)} ${talksTemplate(data, faults, reader)} ${fieldsTemplate(filling)} ${isDirect ? nothing : shifts} ${privacyTemplate(opportunity, reader)}
      <button type="submit">${isDirect ? form.signUp() : form.send()}</button>
      ${otherLanguages({ languages: [], title: opportunity.title }, reader)}
    </form>
  </section>`;
}

/** Whom one talks with first, and by when they answer. */
function headTemplate({ first, contact, answerWithin }: Opportunity, reader: Reader): TemplateResult {
  const isDirect = first === 'direct';
  return html`<h2 id="sign-heading">${isDirect ? form.direct() : form.talk()}</h2>
    ${isDirect ? nothing : html`<p>${fillSentence<unknown>(form.talkFirst(markOf(0)), drawText(contact.name, reader))}</p>`} ${answerWithin === undefined ? nothing : html`<p>${form.answerWithin(sayCounted(answerWithin, 'day', reader.language))}</p>`}`;
}

/** All equal; writing is never missing. Coming by is there where there is a place to come to, a talk where one is free. None is chosen beforehand. */
function waysTemplate({ opportunity, now, reader, valueOf, errorOf }: Filling): TemplateResult {
  const { first, contact } = opportunity;
  const [free] = comingTalks(opportunity, now);
  const options = [
    { value: 'call', words: form.call() },
    { value: 'text', words: form.text() },
    { value: 'email', words: form.email() },
    ...(contact.place ? [{ value: 'drop-in', words: form.dropIn() }] : []),
    ...(contact.phone ? [{ value: 'self', words: form.self() }] : []),
    ...(free ? [{ value: 'talk', words: talk.way(sayLength(free, reader.language)) }] : []),
  ];
  return radiosTemplate({ name: 'preferred', legend: first === 'direct' ? form.reach() : form.ways(), options, chosen: valueOf('preferred') ?? '', error: errorOf('preferred-call') });
}

/** A name and ways to be reached. Without script nothing can come and go, so both ways are there, and one of them is enough. */
function fieldsTemplate(filling: Filling): TemplateResult {
  const { opportunity: { minimumAge, guardianBelow }, reader, valueOf, errorOf } = filling;
  const line = (id: string, label: string, more: Partial<Parameters<typeof lineTemplate>[0]> = {}): TemplateResult => lineTemplate({ id, label, value: valueOf(id), error: errorOf(id), ...more });
  return html`${line('name', form.name(), { autocomplete: 'name', maxlength: 200, isRequired: true })} ${line('phone', form.phone(), { type: 'tel', autocomplete: 'tel', maxlength: 40, hint: ask.either() })}
  ${line('email', form.address(), { type: 'email', autocomplete: 'email', maxlength: 254, hint: ask.either() })} ${line('bestTime', ownWords.optional(form.bestTime()), { maxlength: 200 })}
  ${boxTemplate({ id: 'noCalls', words: form.noCalls(), isTicked: Boolean(valueOf('noCalls')), error: errorOf('noCalls') })}
  ${areaTemplate({ id: 'message', label: ownWords.optional(form.message()), value: valueOf('message'), error: errorOf('message') })}
  ${needsTemplate(filling)} ${minimumAge && guardianBelow === undefined ? boxTemplate({ id: 'oldEnough', words: form.oldEnough(sayNumber(minimumAge, reader)), isTicked: Boolean(valueOf('oldEnough')), error: errorOf('oldEnough'), isRequired: true }) : nothing}
  ${declarationsTemplate(filling)}`;
}

/** Who sees it, and when it is deleted: before the button. */
function privacyTemplate({ controller, retention }: Opportunity, reader: Reader): TemplateResult {
  return html`<div class="promise">
    <p>${spreadSentence(privacy.who(drawText(controller.name, reader)))}</p>
    <p>${privacy.kept(sayCounted(retention.deleteAfterDays, 'day', reader.language))}</p>
  </div>`;
}
