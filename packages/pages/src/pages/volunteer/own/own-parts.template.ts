import type { OwnShift, PageData } from '@dugnad/client/hosted';
import { confirmed, form, machine, places, receipt as receiptWords, sent } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { helpMailWords } from '../../../mails/volunteer.texts.ts';
import { drawDate, drawMoment, sayNumber } from '../../draw-time.ts';
import { spreadSentence } from '../../fill-sentence.ts';
import type { Reader } from '../../reader.ts';
import { safeLink } from '../../safe-link.ts';
import { signatureWords } from '../../signature/signature.texts.ts';
import { sayTime } from '../help.ts';
import { ownPage } from './own.texts.ts';

type Own = Pick<PageData['sign-up'], 'signUp' | 'calendarUrl'>;

const drawWhen = (when: string, reader: Reader): TemplateResult => (when.includes('T') ? drawMoment(when, reader) : drawDate(when, reader));

/** Everything that is kept: what one has, and what was said. */
export function keptTemplate({ signUp, calendarUrl }: Own, reader: Reader): TemplateResult {
  const { shifts, answerBy, deleteAfter, reference } = signUp;
  const calendar = safeLink(calendarUrl);
  return html`<section class="receipt" aria-labelledby="kept">
    <h2 id="kept">${receiptWords.heading()}</h2>
    ${shifts.length === 0 ? html`<p>${ownPage.noTimes()}</p>` : html`<ul>${shifts.map((shift) => html`<li><time datetime=${machine(shift.start)}>${sayTime(shift, reader)}</time>: ${sayState(shift, reader)}${heldTemplate(shift, reader)}</li>`)}</ul>`}
    ${answerBy === undefined ? nothing : html`<p>${spreadSentence(sent.answerBy(drawWhen(answerBy, reader)))}</p>`} ${calendar === undefined ? nothing : html`<p><a href=${calendar} download>${ownPage.calendar()}</a></p>`}
    <p>${receiptWords.reference()}: <strong><bdi dir="ltr">${reference}</bdi></strong></p>
    ${saidTemplate({ signUp })}
    <p>${spreadSentence(receiptWords.deleted(drawDate(deleteAfter, reader)))}</p>
    <p class="quiet">${signatureWords.print()}</p>
  </section>`;
}

/** Only what is confirmed is called theirs. */
function sayState({ status, waitingNumber }: OwnShift, reader: Reader): string {
  if (status === 'confirmed') return confirmed.shift();
  if (status === 'to-confirm') return sent.held();
  if (status === 'waitlisted') return waitingNumber === undefined ? sent.onList() : helpMailWords.number(sayNumber(waitingNumber, reader));
  if (status === 'cancelled') return places.cancelled();
  return status === 'past' ? places.past() : sent.notHad();
}

function heldTemplate({ status, heldUntil }: OwnShift, reader: Reader): unknown {
  return status === 'to-confirm' && heldUntil !== undefined ? html`. ${spreadSentence(sent.heldUntil(drawWhen(heldUntil, reader)))}` : nothing;
}

/** What was sent, beside what can be changed below. */
function saidTemplate({ signUp: { person } }: Pick<Own, 'signUp'>): TemplateResult {
  const row = (term: string, content: string | undefined): TemplateResult | typeof nothing => (content === undefined ? nothing : html`<dt>${term}</dt><dd><bdi>${content}</bdi></dd>`);
  return html`<dl>${row(form.name(), person.name)} ${row(form.bestTime(), person.bestTime)}</dl>`;
}

/** A time that can still be cancelled. */
export const isAhead = ({ status }: OwnShift): boolean => status === 'confirmed' || status === 'to-confirm' || status === 'waitlisted';
