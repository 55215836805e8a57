import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OfferStatus } from '@dugnad/client/model';
import type { FoundOffer } from './read-offer.ts';
import { offerFrom, offerStatus } from './read-offer.ts';

const EXPIRES = '2026-12-01T11:00:00.000Z';
const BEFORE = '2026-12-01T10:59:59.999Z';

const found = (changes: Partial<FoundOffer> = {}): FoundOffer => ({
  id: 'offer-1', site_id: 'gronlia', sign_up_id: 'sign-up-1', token_hash: 'hash of its link', opportunity_id: 'cafe-host', shift_id: 'sat-am', help_request_id: null, data: null, first: 'direct', state: 'open',
  offered_at: '2026-11-28T12:00:00.000Z', expires: EXPIRES, answered_at: null, given_sign_up_id: null, reference: 'K7QD-M2XP', starts: '2026-12-05T08:00:00.000Z', known_for: 'cafe-host', help_state: null, capacity: 2, taken: 1, waitlist: 'none', shift_state: 'open', opportunity_state: 'open',
  waiting: null, place_state: null, held_until: null, ...changes,
});

const OF_NO_SHIFT: Partial<FoundOffer> = { opportunity_id: null, shift_id: null, starts: null, capacity: null, taken: null, waitlist: null, shift_state: null, opportunity_state: null, data: '{"task":"Drive somebody"}' };
const YES: Partial<FoundOffer> = { state: 'accepted', answered_at: '2026-11-29T12:00:00.000Z', given_sign_up_id: 'sign-up-2', place_state: 'in', taken: 2 };

describe('an offer', () => {
  const table: [what: string, offer: Partial<FoundOffer>, now: string, status: OfferStatus][] = [
    ['stands open until its last moment', {}, BEFORE, 'open'],
    ['has run out at it', {}, EXPIRES, 'expired'],
    ['is full once the last place is taken', { taken: 2 }, BEFORE, 'full'],
    ['is full where a place is free that somebody waits for by number', { waitlist: 'offer', waiting: 'somebody' }, BEFORE, 'full'],
    ['is not full where people wait from whom somebody chooses', { waitlist: 'only', waiting: 'somebody' }, BEFORE, 'open'],
    ['is full where as many wait as may, and no place is left', { waitlist: 'only', waiting: 'somebody', taken: 2 }, BEFORE, 'full'],
    ['is not full where there is a list, and nobody on it', { waitlist: 'offer' }, BEFORE, 'open'],
    ['says that it has run out, rather than that it is full', { taken: 2 }, EXPIRES, 'expired'],
    ['says that it is gone, rather than that it has run out', { shift_state: 'cancelled' }, EXPIRES, 'gone'],
    ['is gone where its shift takes nobody', { shift_state: 'closed' }, BEFORE, 'gone'],
    ['is gone where its task is closed', { opportunity_state: 'closed' }, BEFORE, 'gone'],
    ['is gone where its task is a draft again', { opportunity_state: 'draft' }, BEFORE, 'gone'],
    ['is gone where its shift is there no more', { shift_state: null, opportunity_state: null, capacity: null, taken: null }, BEFORE, 'gone'],
    ['is gone where somebody has taken it back', { state: 'taken-back' }, BEFORE, 'gone'],
    ['is gone so also after its end', { state: 'taken-back' }, EXPIRES, 'gone'],
    ['waits for a call', { state: 'call-me' }, BEFORE, 'call-me'],
    ['waits for no call once it has run out', { state: 'call-me' }, EXPIRES, 'expired'],
    ['waits for no call once the place is another’s', { state: 'call-me', taken: 2 }, BEFORE, 'full'],
    ['was declined, whatever came after', { state: 'declined', shift_state: 'cancelled', taken: 2 }, EXPIRES, 'declined'],
    ['was accepted, and is theirs', YES, BEFORE, 'accepted'],
    ['was accepted, and is theirs after its end too', YES, EXPIRES, 'accepted'],
    ['was accepted, and is theirs where nobody else is taken any more', { ...YES, opportunity_state: 'closed', shift_state: 'closed' }, EXPIRES, 'accepted'],
    ['was accepted, and somebody talks with them first', { ...YES, place_state: 'held' }, BEFORE, 'to-confirm'],
    ['was accepted, and let go', { ...YES, place_state: 'released' }, BEFORE, 'gone'],
    ['was accepted, and the association has cancelled it', { ...YES, shift_state: 'cancelled' }, BEFORE, 'gone'],
    ['was accepted, and what it has made is there no more', { ...YES, place_state: null }, BEFORE, 'gone'],
    ['of no shift stands open', OF_NO_SHIFT, BEFORE, 'open'],
    ['of no shift has run out', OF_NO_SHIFT, EXPIRES, 'expired'],
    ['of no shift is taken back', { ...OF_NO_SHIFT, state: 'taken-back' }, BEFORE, 'gone'],
    ['of no shift is accepted for good', { ...OF_NO_SHIFT, state: 'accepted' }, EXPIRES, 'accepted'],
    ['of no shift is declined', { ...OF_NO_SHIFT, state: 'declined' }, BEFORE, 'declined'],
  ];
  for (const [what, offer, now, status] of table) it(what, () => assert.equal(offerStatus(found(offer), now), status));

  it('has no hash of its link, nor of anybody’s reference, when it is given out', () => {
    assert.doesNotMatch(JSON.stringify(offerFrom(found(YES), BEFORE)), /hash of its link|K7QD|sign-up-2/);
  });

  it('says until when a place is held as long as it is held', () => {
    const held = { ...YES, held_until: '2026-12-03T12:00:00.000Z' };
    assert.equal(offerFrom(found({ ...held, place_state: 'held' }), BEFORE).heldUntil, '2026-12-03T12:00:00.000Z');
    for (const place_state of ['in', 'released'] as const) assert.ok(!('heldUntil' in offerFrom(found({ ...held, place_state }), BEFORE)), place_state);
  });

  it('has its own words, and the need that it comes from, where it has them', () => {
    const { words, helpRequestId, shift } = offerFrom(found({ ...OF_NO_SHIFT, help_request_id: 'help-1' }), BEFORE);
    assert.deepEqual([words, helpRequestId, shift], [{ task: 'Drive somebody' }, 'help-1', undefined]);
    assert.deepEqual(Object.keys(offerFrom(found(), BEFORE)).toSorted(), ['expires', 'first', 'id', 'offered', 'shift', 'signUpId', 'siteId', 'state', 'status']);
  });
});
