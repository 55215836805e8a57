import type { PageData } from '@dugnad/client/hosted';
import { momentOf, type ShiftAnswer } from '@dugnad/client/model';
import { confirmed, guardian as young, machine, receipt as words, sent, talk as talkWords, talkModes } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { View } from '../document/document.template.ts';
import { drawText, plainText } from '../draw-text.ts';
import { drawDate } from '../draw-time.ts';
import { fillSentence, markOf, spreadSentence } from '../fill-sentence.ts';
import { helpAddress } from '../page-address.ts';
import { contactTemplate } from '../petition/contact.template.ts';
import type { Reader } from '../reader.ts';
import { signatureWords } from '../signature/signature.texts.ts';
import { aboutOne, drawMomentThere, sayTime } from './help.ts';

/** What happens now, by whom, when; and what one takes along. */
export function signedUpView(data: PageData['signed-up'], reader: Reader): View {
  const { opportunity, receipt, site } = data;
  const { heldUntil, answerBy } = receipt;
  const said = sayHeading(data);
  const main = html`<h1>${fillSentence<unknown>(said, drawText(receipt.contact.name, reader), data.guardian === undefined ? nothing : html`<bdi>${data.guardian}</bdi>`)}</h1>
    <p class="lead">${drawText(opportunity.title, reader)}</p>
    ${heldUntil === undefined ? nothing : html`<p>${spreadSentence(sent.heldUntil(drawMomentThere(heldUntil, opportunity, reader)))}</p>`} ${answerBy === undefined ? nothing : html`<p>${spreadSentence(sent.answerBy(drawDate(answerBy.slice(0, 10), reader)))}</p>`}
    ${receiptTemplate(data, reader)} ${contactTemplate(receipt, reader)}
    <p><a class="button" href=${helpAddress(reader, site.id)}>${sent.another()}</a></p>`;
  return { title: said.replace(markOf(0), () => plainText(receipt.contact.name, reader)).replace(markOf(1), () => data.guardian ?? ''), main, about: aboutOne(opportunity, site, reader) };
}

/** Only what the server said is somebody's is called so. Marks stand for who talks with them, and for the guardian. */
function sayHeading({ receipt: { status, talk }, guardian, guardianAsked = false }: PageData['signed-up']): string {
  if (status === 'confirmed') return confirmed.heading();
  if (status === 'to-confirm') return guardian === undefined ? sent.wish(markOf(0)) : guardianAsked ? young.asked(markOf(1)) : young.held(markOf(0), markOf(1));
  if (status === 'waitlisted') return sent.waiting();
  return talk ? talkWords.booked() : sent.received();
}

function receiptTemplate(data: PageData['signed-up'], reader: Reader): TemplateResult {
  const { opportunity, receipt, mailed = false } = data;
  return html`<section class="receipt" aria-labelledby="receipt">
    <h2 id="receipt">${words.heading()}</h2>
    <p><strong>${drawText(opportunity.title, reader)}</strong></p>
    ${shiftsTemplate(data, reader)} ${talkTemplate(data, reader)}
    <p>${words.reference()}: <strong><bdi dir="ltr">${receipt.reference}</bdi></strong></p>
    <p>${mailed ? sent.mailed() : sent.change()}</p>
    <p>${spreadSentence(words.deleted(drawDate(receipt.deleteAfter, reader)))}</p>
    <p class="quiet">${signatureWords.print()}</p>
  </section>`;
}

/** The soonest first, in whatever order they were ticked. */
function shiftsTemplate({ opportunity, receipt: { shifts } }: PageData['signed-up'], reader: Reader): TemplateResult | typeof nothing {
  if (shifts.length === 0) return nothing;
  const told = shifts.map(({ id, status }) => ({ status, shift: opportunity.shifts.find((one) => one.id === id) }));
  const startOf = ({ shift }: (typeof told)[number]): number => (shift ? momentOf(shift.start) : Number.MAX_SAFE_INTEGER);
  return html`<ul>
    ${told.toSorted((one, other) => startOf(one) - startOf(other)).map(({ status, shift }) => html`<li>${shift ? html`<time datetime=${machine(shift.start)}>${sayTime(shift, reader)}</time>: ` : nothing}${sayAnswer(status)}</li>`)}
  </ul>`;
}

/** When, how and with whom. */
function talkTemplate({ opportunity, receipt: { talk, contact } }: PageData['signed-up'], reader: Reader): TemplateResult | typeof nothing {
  if (talk === undefined) return nothing;
  const name = opportunity.talks.find(({ id }) => id === talk.id)?.with ?? contact.name;
  return html`<p><time datetime=${machine(talk.start)}>${sayTime(talk, reader)}</time><br />${talkModes[talk.mode]()}<br />${talkWords.with(plainText(name, reader))}</p>`;
}

function sayAnswer(status: ShiftAnswer): string {
  if (status === 'confirmed') return confirmed.shift();
  if (status === 'to-confirm') return sent.held();
  return status === 'waitlisted' ? sent.onList() : sent.notHad();
}
