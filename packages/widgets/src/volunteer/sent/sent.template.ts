import { html, nothing, type TemplateResult } from 'lit';
import type { ShiftAnswer, SignUpReceipt } from '@dugnad/client/model';
import { plain, written } from '../../writing/written.template.ts';
import { contactTemplate } from '../choosing/opportunity.template.ts';
import { keepHeldTemplate } from '../choosing/held.template.ts';
import { ownClockOf } from '../choosing/say-talk.ts';
import { machine, sayShift } from '../choosing/say-shift.ts';
import { confirmed, receipt as words, sent } from '../texts/sent.texts.ts';
import { talk as talkWords, talkModes } from '../texts/talk.texts.ts';
import type { ChosenModel } from '../volunteer.model.ts';

/** What happens now, by whom, when; and what one takes along. */
export function sentTemplate(model: ChosenModel, receipt: SignUpReceipt): TemplateResult {
  const { chosen, languages, writer, abilities, all, back, print, sharedDevice, finish } = model;
  const isKnown = abilities?.answers !== false;
  return html`<section class="card" part="sent" aria-labelledby="sent-heading">
    <h2 id="sent-heading" tabindex="-1">${heading(model, receipt)}</h2>
    ${isKnown ? nothing : html`<p>${sent.unknown()}</p>`} ${receipt.heldUntil ? html`<p>${sent.heldUntil(writer.moment(receipt.heldUntil))}</p>` : nothing} ${receipt.answerBy ? html`<p>${sent.answerBy(writer.date(receipt.answerBy.slice(0, 10)))}</p>` : nothing}
    ${contactTemplate(receipt.contact, languages)}
    <section class="receipt" part="receipt">
      <h3>${words.heading()}</h3>
      <div>
        <p><strong>${written(chosen.title, languages)}</strong></p>
        ${shiftsTemplate(model, receipt)} ${talkTemplate(model, receipt)}
        <p>${words.reference()}: <strong><bdi dir="ltr">${receipt.reference}</bdi></strong></p>
        <p>${sayChange(model)}</p>
        <p>${words.deleted(writer.date(receipt.deleteAfter))}</p>
      </div>
      <button type="button" class="button" @click=${print}>${words.print()}</button>
    </section>
    ${keepHeldTemplate(model)}
    ${all.length > 1 || sharedDevice ? html`<button type="button" class="button" @click=${sharedDevice ? finish : back}>${sent.another()}</button>` : nothing}
  </section>`;
}

/** Only what the server said is somebody's is called so. */
function heading(model: ChosenModel, receipt: SignUpReceipt): string {
  const { abilities } = model;
  const { status, talk } = receipt;
  if (abilities?.answers === false) return sent.unanswered();
  if (status === 'confirmed') return confirmed.heading();
  if (status === 'to-confirm') return sayToConfirm(model, receipt);
  if (status === 'waitlisted') return sent.waiting();
  return talk ? talkWords.booked() : sent.received();
}

/** How one changes or cancels. */
const sayChange = ({ abilities, address }: ChosenModel): string => (abilities?.mails && address ? sent.mailed() : sent.change());

/** Who talks with the volunteer first, or with the guardian. */
function sayToConfirm({ chosen, languages, parts, guardian }: ChosenModel, { contact }: SignUpReceipt): string {
  const name = plain(contact.name, languages) || plain(chosen.contact.name, languages);
  return parts.guardian.shown?.sayHeld(guardian, name) ?? sent.wish(name);
}

function shiftsTemplate({ chosen, locale }: ChosenModel, { shifts }: SignUpReceipt): TemplateResult | typeof nothing {
  if (shifts.length === 0) return nothing;
  return html`<ul class="marked">
    ${shifts.map(({ id, status }) => {
      const shift = chosen.shifts.find((one) => one.id === id);
      return html`<li>${shift ? html`<time datetime=${machine(shift.start)}>${sayShift(shift, locale)}</time>: ` : nothing}${sayAnswer(status)}</li>`;
    })}
  </ul>`;
}

/** When, how and with whom. */
function talkTemplate({ chosen, languages, locale }: ChosenModel, { talk, contact }: SignUpReceipt): TemplateResult | typeof nothing {
  if (!talk) return nothing;
  const own = ownClockOf(talk.start, [talk.mode], locale);
  const name = plain(chosen.talks.find(({ id }) => id === talk.id)?.with ?? contact.name, languages);
  return html`<p><time datetime=${machine(talk.start)}>${sayShift(talk, locale)}</time>${own ? html` (${talkWords.ownClock(own)})` : nothing}<br />${talkModes[talk.mode]()}<br />${talkWords.with(name)}</p>`;
}

function sayAnswer(status: ShiftAnswer): string {
  if (status === 'confirmed') return confirmed.shift();
  if (status === 'to-confirm') return sent.held();
  return status === 'waitlisted' ? sent.onList() : sent.notHad();
}
