import type { OwnShift, PageData } from '@dugnad/client/hosted';
import { machine } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { ownAddress } from '../../page-address.ts';
import { boxTemplate } from '../../petition/controls.template.ts';
import type { Reader } from '../../reader.ts';
import { signatureWords } from '../../signature/signature.texts.ts';
import { sayTime } from '../help.ts';
import { answersTemplate, type Answers } from './answers.template.ts';
import { tickedOf } from './own-parts.template.ts';
import { ownPage } from './own.texts.ts';

type Data = Pick<PageData['sign-up'], 'signUp' | 'formToken' | 'filled'>;

const ANSWERS: Answers = [['come', ownPage.comingYes], ['cannot', ownPage.comingNo]];

const isAsked = ({ isAsked: asked = false }: OwnShift): boolean => asked;
const fieldOf = ({ id }: OwnShift, value: string): string => `coming-${id}-${value}`;

/** The first answer of the time that was sent without one: where its mistake leads to. */
export function comingField({ signUp: { shifts }, filled }: Data): string {
  const asked = shifts.filter(isAsked);
  const sent = asked.find(({ id }) => id === filled?.['coming']) ?? asked[0];
  return sent ? fieldOf(sent, 'come') : 'kept';
}

function askTemplate(shift: OwnShift, { formToken, filled }: Data, error: string | undefined, reader: Reader): TemplateResult {
  const { id, start, isComing = false } = shift;
  const asked = html`<time datetime=${machine(start)}>${sayTime(shift, reader)}</time>`;
  return html`<form method="post" action=${ownAddress(reader)} novalidate>
    <input type="hidden" name="formToken" value=${formToken} /> <input type="hidden" name="coming" value=${id} />
    ${isComing ? html`<p>${ownPage.comingSaid()}</p>` : nothing}
    ${answersTemplate({ id: `coming-${id}`, answers: ANSWERS, asked, chosen: filled?.['coming'] === id ? filled['answer'] : undefined, error })}
    <button type="submit" name="act" value="coming">${ownPage.offerSend()}</button>
  </form>`;
}

/** What somebody was reminded of: two answers of the same weight, none chosen beforehand, and one button. */
export function comingTemplate(data: Data, error: string | undefined, reader: Reader): TemplateResult | typeof nothing {
  const asked = data.signUp.shifts.filter(isAsked);
  if (asked.length === 0) return nothing;
  return html`<section aria-labelledby="coming">
    <h2 id="coming">${ownPage.coming()}</h2>
    ${asked.map((shift) => askTemplate(shift, data, fieldOf(shift, 'come') === comingField(data) ? error : undefined, reader))}
  </section>`;
}

/** Where a mail can be written to them. As it stands it changes nothing. */
export function remindersTemplate({ signUp: { person, sameDay = false }, formToken, filled }: Data, reader: Reader): TemplateResult | typeof nothing {
  if (person.email === undefined) return nothing;
  return html`<section aria-labelledby="reminders">
    <h2 id="reminders">${ownPage.reminders()}</h2>
    <p>${ownPage.remindersHow()}</p>
    <form method="post" action=${ownAddress(reader)} novalidate>
      <input type="hidden" name="formToken" value=${formToken} /> ${boxTemplate({ id: 'sameDay', words: ownPage.sameDay(), isTicked: tickedOf('remind', 'sameDay', filled, sameDay) })}
      <button type="submit" name="act" value="remind">${signatureWords.save()}</button>
    </form>
  </section>`;
}

/** What goes to everybody at once, and the way out of it and back. As it stands it changes nothing. */
export function everybodyTemplate({ signUp: { isQuiet = false }, formToken, filled }: Data, reader: Reader): TemplateResult {
  return html`<section aria-labelledby="everybody">
    <h2 id="everybody">${ownPage.everybody()}</h2>
    <p>${ownPage.everybodyHow()}</p>
    <form method="post" action=${ownAddress(reader)} novalidate>
      <input type="hidden" name="formToken" value=${formToken} /> ${boxTemplate({ id: 'quiet', words: ownPage.noneToEverybody(), isTicked: tickedOf('messages', 'quiet', filled, isQuiet) })}
      <button type="submit" name="act" value="messages">${signatureWords.save()}</button>
    </form>
  </section>`;
}
