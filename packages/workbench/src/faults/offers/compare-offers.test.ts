import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareOffers } from './compare-offers.ts';
import type { OfferEntry, Press } from './compare-offers.ts';
import type { KeptOffer, KeptOffers } from './kept-offers.ts';

const pressed = (...presses: Press[]): OfferEntry => ({ email: 'a@example.org', presses });
const yes: Press = { answer: 'accept', told: 'accepted' };
const no: Press = { answer: 'decline', told: 'declined' };
const call: Press = { answer: 'call-me', told: 'call-me' };

const ofShift = (changes: Partial<KeptOffer> = {}): KeptOffer => ({ id: 'o1', email: 'a@example.org', signUpId: 's1', state: 'open', ...changes });
const receipt = { kind: 'signed-up', recipient: 'a@example.org', signUpId: 'g1', requestId: '' };
const toKari = { kind: 'volunteer', recipient: 'kari@example.org', signUpId: 'g1', requestId: '' };
const news = (what: string): KeptOffers['mails'][number] => ({ kind: 'volunteer-news', recipient: 'kari@example.org', signUpId: 's1', requestId: '', what });
const answer = { kind: 'help-answer', recipient: 'asks@example.org', signUpId: '', requestId: 'h1' };

const rows = (changes: Partial<KeptOffers> = {}): KeptOffers => ({ keys: [], offers: [ofShift()], places: [], shift: { capacity: 1, taken: 0 }, requests: [], mails: [], ...changes });
const taken = rows({ offers: [ofShift({ state: 'accepted', givenId: 'g1' })], places: [{ signUpId: 'g1', state: 'in' }], shift: { capacity: 1, taken: 1 }, mails: [receipt, toKari] });
const held = { ...taken, places: [{ signUpId: 'g1', state: 'held' }] };
const declined = rows({ offers: [ofShift({ state: 'declined' })] });
const called = rows({ offers: [ofShift({ state: 'call-me' })], mails: [news('call-me')] });
const another = { ...ofShift({ id: 'o2', email: 'b@example.org', signUpId: 's2', state: 'accepted', givenId: 'g2' }) };
const full = rows({ offers: [ofShift(), another], places: [{ signUpId: 'g2', state: 'in' }], shift: { capacity: 1, taken: 1 } });
const ofRequest = (changes: Partial<KeptOffer> = {}): KeptOffer => ofShift({ requestId: 'h1', ...changes });
const found = rows({ offers: [ofRequest({ state: 'accepted' })], requests: [{ id: 'h1', state: 'found' }], mails: [news('accepted'), answer] });
const byOther = rows({ offers: [ofRequest(), { ...another, requestId: 'h1' }], requests: [{ id: 'h1', state: 'found' }], mails: [answer] });

const CASES: readonly [sentence: string, entry: OfferEntry, rows: KeptOffers, complaint?: RegExp][] = [
  ['told “accepted” and in', pressed(yes), taken],
  ['told “accepted” whose place is held for a talk', pressed(yes), held, /pressed accept, was told “accepted”, and it is to-confirm/u],
  ['told that a talk comes first, and so it is', pressed({ answer: 'accept', told: 'to-confirm' }), held],
  ['told “accepted” and not kept', pressed(yes), rows(), /was told “accepted”, and it is open/u],
  ['told “full” and in', pressed({ answer: 'accept', told: 'full' }), taken, /was told “full”, and it is accepted/u],
  ['told “full” when it is', pressed({ answer: 'accept', told: 'full' }), full],
  ['told “full” while a place is free', pressed({ answer: 'accept', told: 'full' }), rows(), /was told “full”, and it is open/u],
  ['never told anything', pressed({ answer: 'accept' }), taken, /pressed accept and was never told anything/u],
  ['told “open” after a press', pressed({ answer: 'accept', told: 'open' }), rows(), /was told “open”/u],
  ['told that it is gone, which it is not', pressed({ answer: 'accept', told: 'gone' }), rows(), /was told “gone”/u],
  ['told “declined” and kept so', pressed(no), declined],
  ['in who said no alone', pressed(no), taken, /was told “declined”, and it is accepted.*is accepted and never pressed accept/su],
  ['who waits for a call', pressed(call), called],
  ['who waits for a call nobody hears of', pressed(call), { ...called, mails: [] }, /reads 0 times that a@example\.org wants to be called/u],
  ['who waits for a call that is told twice', pressed(call), { ...called, mails: [news('call-me'), news('call-me')] }, /reads 2 times that/u],
  ['who is to be called and never asked for it', pressed({ answer: 'accept', told: 'accepted' }), { ...taken, mails: [...taken.mails, news('call-me')] }, /reads 1 times that a@example\.org wants to be called/u],
  ['who wanted a call and then said yes', pressed(call, yes), { ...taken, mails: [...taken.mails, news('call-me')] }],
  ['who pressed yes and no at once, and one was first', pressed(yes, { answer: 'decline', told: 'answered' }), taken],
  ['told that another answer was first, when there is none', pressed({ answer: 'decline', told: 'answered' }), rows(), /was told “answered”, and it is open/u],
  ['without a receipt', pressed(yes), { ...taken, mails: [toKari] }, /has 0 receipts of 1 places/u],
  ['of whom the coordinator reads nothing', pressed(yes), { ...taken, mails: [receipt] }, /reads 0 times of 1 places/u],
  ['who is in twice', pressed(yes), { ...taken, places: [...taken.places, { signUpId: 'g9', state: 'in' }], shift: { capacity: 2, taken: 2 } }, /2 are in the shift, and 1 said yes/u],
  ['in more places than there are', pressed(yes), { ...taken, shift: { capacity: 0, taken: 1 } }, /1 of 0 places are taken/u],
  ['whose place is not counted', pressed(yes), { ...taken, shift: { capacity: 1, taken: 0 } }, /says 0 are taken, and 1 are/u],
  ['asked twice', pressed(yes), { ...taken, offers: [...taken.offers, ...taken.offers] }, /was asked 1 times more than once/u],
  ['whose link says something else', { ...pressed(yes), looked: 'open' }, taken, /the link of a@example\.org says open, and it is accepted/u],
  ['who helps somebody', pressed(yes), found],
  ['who helps, and whoever asked reads nothing', pressed(yes), { ...found, mails: [news('accepted')] }, /which is found, was told 0 times/u],
  ['who helps, and whoever asked reads it twice', pressed(yes), { ...found, mails: [news('accepted'), answer, answer] }, /which is found, was told 2 times/u],
  ['who helps, and the coordinator reads nothing', pressed(yes), { ...found, mails: [answer] }, /reads 0 times of 1 times that a@example\.org helps/u],
  ['who helps where nobody is found', pressed(yes), { ...found, requests: [{ id: 'h1', state: 'talking' }], mails: [news('accepted')] }, /h1 is talking, and 1 said yes/u],
  ['who was slower than another', pressed({ answer: 'accept', told: 'full' }), byOther],
  ['who helps together with another', pressed(yes), { ...byOther, offers: [ofRequest({ state: 'accepted' }), ...byOther.offers.slice(1)], mails: [news('accepted'), answer] }, /h1 is found, and 2 said yes/u],
];

describe('what those were told who are asked for something, against what is kept', () => {
  for (const [sentence, entry, kept, complaint] of CASES) {
    it(`${complaint ? 'complains of' : 'is content with'} somebody ${sentence}`, () => {
      const said = compareOffers([entry], kept).join('\n');
      if (complaint) assert.match(said, complaint);
      else assert.equal(said, '');
    });
  }
});
