import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SAMPLE_OFFER } from '../contract/index.ts';
import { isAnswered, OFFER_ANSWERS, offerFault, shownOffer, type OfferStatus } from './index.ts';

const TABLE: [status: OfferStatus, accept: string | undefined, decline: string | undefined, callMe: string | undefined][] = [
  ['open', undefined, undefined, undefined],
  ['call-me', undefined, undefined, undefined],
  ['accepted', undefined, 'answered', 'answered'],
  ['to-confirm', undefined, 'answered', 'answered'],
  ['declined', 'answered', undefined, 'answered'],
  ['expired', 'expired', 'expired', 'expired'],
  ['full', 'full', 'full', 'full'],
  ['gone', 'gone', 'gone', 'gone'],
];

describe('an answer to an offer', () => {
  for (const [status, ...faults] of TABLE) {
    it(`to one that is ${status} is ${faults.map((fault) => fault ?? 'taken').join(', ')}`, () => assert.deepEqual(OFFER_ANSWERS.map((answer) => offerFault(status, answer)), faults));
  }

  it('has been given before where the offer stands as it makes it', () => {
    assert.deepEqual(TABLE.map(([status]) => OFFER_ANSWERS.filter((answer) => isAnswered(status, answer)).join()), ['', 'call-me', 'accept', 'accept', 'decline', '', '', '']);
  });
});

describe('the door', () => {
  for (const [status] of TABLE) it(`is ${status === 'accepted' ? 'told' : 'told to nobody'} while the offer is ${status}`, () => assert.equal('place' in shownOffer({ ...SAMPLE_OFFER, status }), status === 'accepted'));
});
