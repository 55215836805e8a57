import type { FilledForm, OwnShift, PageData } from '@dugnad/client/hosted';
import { form, guardian as young, machine, receipt as receiptWords, sent } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { sayOwnState } from '../../../mails/say-shifts.ts';
import { drawText } from '../../draw-text.ts';
import { drawDate, drawMoment } from '../../draw-time.ts';
import { fillSentence, markOf, spreadSentence } from '../../fill-sentence.ts';
import type { Reader } from '../../reader.ts';
import { safeLink } from '../../safe-link.ts';
import { signatureWords } from '../../signature/signature.texts.ts';
import { sayTime } from '../help.ts';
import { ownPage } from './own.texts.ts';

type Own = Pick<PageData['sign-up'], 'opportunity' | 'signUp' | 'calendarUrl'>;

const drawWhen = (when: string, reader: Reader): TemplateResult => (when.includes('T') ? drawMoment(when, reader) : drawDate(when, reader));

/** Everything that is kept: what one has, and what was said. */
export function keptTemplate({ opportunity, signUp, calendarUrl }: Own, reader: Reader): TemplateResult {
  const { shifts, answerBy, deleteAfter, reference } = signUp;
  const calendar = safeLink(calendarUrl);
  return html`<section class="receipt" aria-labelledby="kept">
    <h2 id="kept">${receiptWords.heading()}</h2>
    ${shifts.length === 0 ? html`<p>${ownPage.noTimes()}</p>` : html`<ul>${shifts.map((shift) => html`<li><time datetime=${machine(shift.start)}>${sayTime(shift, reader)}</time>: ${sayOwnState(shift, reader)}${heldTemplate(shift, reader)}</li>`)}</ul>`}
    ${answerBy === undefined ? nothing : html`<p>${spreadSentence(sent.answerBy(drawDate(answerBy.slice(0, 10), reader)))}</p>`} ${calendar === undefined ? nothing : html`<p><a href=${calendar} download>${ownPage.calendar()}</a></p>`}
    <p>${receiptWords.reference()}: <strong><bdi dir="ltr">${reference}</bdi></strong></p>
    ${guardianTemplate({ opportunity, signUp }, reader)} ${saidTemplate({ signUp })}
    <p>${spreadSentence(receiptWords.deleted(drawDate(deleteAfter, reader)))}</p>
    <p class="quiet">${signatureWords.print()}</p>
  </section>`;
}

function heldTemplate({ status, heldUntil }: OwnShift, reader: Reader): unknown {
  return status === 'to-confirm' && heldUntil !== undefined ? html`. ${spreadSentence(sent.heldUntil(drawWhen(heldUntil, reader)))}` : nothing;
}

/** Who has to agree first, as long as something is held and they have not answered. */
function guardianTemplate({ opportunity: { contact }, signUp: { guardian, guardianAnswer, shifts } }: Omit<Own, 'calendarUrl'>, reader: Reader): TemplateResult | typeof nothing {
  if (!guardian || guardianAnswer !== undefined || !shifts.some(({ status }) => status === 'to-confirm')) return nothing;
  return html`<p>${fillSentence<unknown>(guardian.email === undefined ? young.held(markOf(0), markOf(1)) : young.asked(markOf(1)), drawText(contact.name, reader), html`<bdi>${guardian.name}</bdi>`)}</p>`;
}

/** What was sent, beside what can be changed below. */
function saidTemplate({ signUp: { person, guardian } }: Pick<Own, 'signUp'>): TemplateResult {
  const row = (term: string, content: string | undefined, dir?: 'ltr'): TemplateResult | typeof nothing => (content === undefined ? nothing : html`<dt>${term}</dt><dd><bdi dir=${dir ?? nothing}>${content}</bdi></dd>`);
  return html`<dl>${row(form.name(), person.name)} ${row(form.bestTime(), person.bestTime)} ${row(young.name(), guardian?.name)} ${row(young.phone(), guardian?.phone, 'ltr')} ${row(young.email(), guardian?.email, 'ltr')}</dl>`;
}

/** What its box is called: a talk and a shift may have the same identifier. */
export const boxOf = ({ id, talk }: OwnShift): string => `${talk ? 'talk' : 'shift'}-${id}`;

/** A time that can still be cancelled. */
export const isAhead = ({ status }: OwnShift): boolean => status === 'confirmed' || status === 'to-confirm' || status === 'waitlisted';

/** Whether a box of the form with the button `act` is ticked: as it was sent, where that form comes back, and as it is otherwise. */
export const tickedOf = (act: string, name: string, filled: FilledForm | undefined, otherwise = false): boolean => (filled?.['act'] === act ? Boolean(filled[name]) : otherwise);
