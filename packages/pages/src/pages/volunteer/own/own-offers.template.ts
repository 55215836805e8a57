import type { OwnShift, PageData } from '@dugnad/client/hosted';
import { machine } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawDate, drawMoment } from '../../draw-time.ts';
import { spreadSentence } from '../../fill-sentence.ts';
import { ownAddress } from '../../page-address.ts';
import type { Reader } from '../../reader.ts';
import { sayTime } from '../help.ts';
import { answersTemplate, type Answers } from './answers.template.ts';
import { ownPage } from './own.texts.ts';

type Data = Pick<PageData['sign-up'], 'signUp' | 'formToken' | 'filled'>;

const ANSWERS: Answers = [['take', ownPage.offerTake], ['decline', ownPage.offerDecline], ['call', ownPage.offerCall]];

const isOffered = ({ status }: OwnShift): boolean => status === 'offered';
const fieldOf = ({ id }: OwnShift, value: string): string => `offer-${id}-${value}`;

/** The first answer of the offer that was sent without one: where its mistake leads to. */
export function offerField({ signUp: { shifts }, filled }: Data): string {
  const offered = shifts.filter(isOffered);
  const asked = offered.find(({ id }) => id === filled?.['offer']) ?? offered[0];
  return asked ? fieldOf(asked, 'take') : 'kept';
}

function offerTemplate(shift: OwnShift, { formToken, filled }: Data, error: string | undefined, reader: Reader): TemplateResult {
  const { id, start, offeredUntil } = shift;
  return html`<form method="post" action=${ownAddress(reader)} novalidate>
    <input type="hidden" name="formToken" value=${formToken} /> <input type="hidden" name="offer" value=${id} />
    <p><strong><time datetime=${machine(start)}>${sayTime(shift, reader)}</time></strong></p>
    ${offeredUntil === undefined ? nothing : html`<p>${spreadSentence(ownPage.offerUntil(offeredUntil.includes('T') ? drawMoment(offeredUntil, reader) : drawDate(offeredUntil, reader)))}</p>`}
    ${answersTemplate({ id: `offer-${id}`, answers: ANSWERS, chosen: filled?.['offer'] === id ? filled['answer'] : undefined, error })}
    <button type="submit" name="act" value="offer">${ownPage.offerSend()}</button>
  </form>`;
}

/** What is offered, before all else: three answers of the same weight, and none is chosen beforehand. */
export function ownOffersTemplate(data: Data, error: string | undefined, reader: Reader): TemplateResult | typeof nothing {
  const offered = data.signUp.shifts.filter(isOffered);
  if (offered.length === 0) return nothing;
  return html`<section aria-labelledby="offer">
    <h2 id="offer">${ownPage.offer()}</h2>
    ${offered.map((shift) => offerTemplate(shift, data, fieldOf(shift, 'take') === offerField(data) ? error : undefined, reader))}
  </section>`;
}
