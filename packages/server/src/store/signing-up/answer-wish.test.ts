import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerWish } from './answer-wish.ts';
import type { WishedOpportunity, WishedShift } from './answer-wish.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const shift: WishedShift = { opportunity_id: 'cafe-host', id: 'sat-am', starts: '2026-12-05T08:00:00.000Z', capacity: 2, taken: 1, last_number: 0, waitlist: 'none', state: 'open' };
const opportunity: WishedOpportunity = { id: 'cafe-host', state: 'open', first: 'direct', apply_by: null };

const WISHES: [what: string, shift: Partial<WishedShift>, opportunity: Partial<WishedOpportunity>, answer: string][] = [
  ['a free place where one begins at once', {}, {}, 'confirmed'],
  ['a free place where a talk comes first', {}, { first: 'conversation' }, 'to-confirm'],
  ['a free place where a person chooses', { waitlist: 'only' }, {}, 'waitlisted'],
  ['the last place', { capacity: 1, taken: 0 }, {}, 'confirmed'],
  ['no place and no waiting list', { taken: 2 }, {}, 'full'],
  ['no place and a waiting list', { taken: 2, waitlist: 'offer' }, {}, 'waitlisted'],
  ['no place where a person chooses', { taken: 2, waitlist: 'only' }, {}, 'waitlisted'],
  ['a shift that begins in a moment', { starts: '2026-11-22T10:00:00.001Z' }, {}, 'confirmed'],
  ['a shift that begins now', { starts: NOW }, {}, 'past'],
  ['a closed shift', { state: 'closed' }, {}, 'closed'],
  ['a cancelled shift', { state: 'cancelled' }, {}, 'cancelled'],
  ['a cancelled shift that is past', { state: 'cancelled', starts: NOW }, {}, 'cancelled'],
  ['a closed shift that is past', { state: 'closed', starts: NOW }, {}, 'past'],
  ['a closed opportunity', {}, { state: 'closed' }, 'closed'],
  ['a draft', {}, { state: 'draft' }, 'closed'],
  ['the moment before the last one', {}, { apply_by: '2026-11-22T10:00:00.001Z' }, 'confirmed'],
  ['the first moment after the last one', {}, { apply_by: NOW }, 'closed'],
  ['a full shift of a closed opportunity', { taken: 2 }, { state: 'closed' }, 'closed'],
];

for (const [what, changed, with_, answer] of WISHES) {
  test(`${what}: ${answer}`, () => assert.equal(answerWish({ ...shift, ...changed }, { ...opportunity, ...with_ }, NOW), answer));
}
