import type { DugnadError } from '@dugnad/client/errors';
import type { OfferStatus } from '@dugnad/client/model';
import type { OfferBox } from '@dugnad/client/ports';
import { pressThrough, readThrough } from '../press-form.ts';
import type { OpenForm } from '../press-form.ts';
import { tryThrough } from '../try-through.ts';
import type { Line } from '../try-through.ts';
import type { OfferTold, Press } from './compare-offers.ts';

/** What the page says of an offer, in English. Of one that is open it says nothing. */
const SAID: readonly (readonly [RegExp, OfferStatus])[] = [
  [/We get in touch with you\./u, 'call-me'],
  [/The time is yours|Thank you for saying yes/u, 'accepted'],
  [/The place is held for you/u, 'to-confirm'],
  [/Thank you for your answer/u, 'declined'],
  [/It is too late to answer/u, 'expired'],
  [/This place is not free any more|Somebody else has said yes already/u, 'full'],
  [/Help is not needed for this any more/u, 'gone'],
];

function statusOn(page: string): OfferStatus {
  const [, said] = /role="status"[^>]*>([^<]*)/u.exec(page.replaceAll(/<!--.*?-->/gsu, '')) ?? [];
  if (said === undefined) return 'open';
  const [, status] = SAID.find(([words]) => words.test(said)) ?? [];
  if (status === undefined) throw new Error(`The page of an offer says “${said}”`);
  return status;
}

/** Presses on the page, and reads the one that follows. */
export async function answerOnPage(form: OpenForm, press: Press, line: Line): Promise<void> {
  if ((await pressThrough(form, { act: 'offer', answer: press.answer }, line)) !== undefined) press.told = statusOn(await readThrough(form.address, line));
}

/** Why it was not taken. */
function refusal({ code, errors = [] }: DugnadError): OfferTold | undefined {
  return code === 'not-open' ? (errors[0]?.code as OfferTold | undefined) : undefined;
}

/** Answers from a page of the association's own. */
export async function answerByClient(box: OfferBox, token: string, { press, key, line }: { press: Press; key: string; line: Line }): Promise<void> {
  const told = await tryThrough(async () => (await box.respond(token, { answer: press.answer }, { idempotencyKey: key })).status, { line, refused: refusal });
  if (told !== undefined) press.told = told;
}
