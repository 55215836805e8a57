import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NOBODY } from '../press-form.ts';
import { compareOwn } from './compare-own.ts';
import type { OwnEntry, Press } from './compare-own.ts';
import type { KeptMail, KeptOwn, KeptPerson } from './kept-own.ts';

const pressed = (...presses: Press[]): OwnEntry => ({ email: 'a@example.org', id: 's1', reference: 'R1', presses });
const person = (changes: Partial<KeptPerson> = {}): KeptPerson => ({ id: 's1', opportunity: 'free', reference: 'R1', email: 'a@example.org', phone: '', guardian: '', state: 'in', number: null, comes: false, ...changes });
const news = (what: string, reference = 'R1'): KeptMail => ({ kind: 'volunteer-news', recipient: 'kari@example.org', signUpId: what === 'withdrawn' ? '' : 's1', what, reference });
const answered = { kind: 'guardian-answered', recipient: 'a@example.org', signUpId: 's1' };

/** One shift with one person, who has a place where `state` says so. */
function rows(changes: Partial<KeptPerson> | undefined, ...mails: KeptMail[]): KeptOwn {
  const people = changes ? [person(changes)] : [];
  const taken = people.filter(({ state }) => ['in', 'held', 'offered'].includes(state)).length;
  return { keys: [], people, shifts: [{ opportunity: 'free', capacity: 2, taken, lastNumber: people.filter(({ number }) => number !== null).length }], mails };
}

const CHANGED = { phone: '+47 80000000' };
const take: Press = { act: 'take', told: 'taken' };
const shift = { opportunity: 'free', capacity: 2, taken: 1, lastNumber: 0 };

const CASES: readonly [sentence: string, entry: OwnEntry, rows: KeptOwn, complaint?: RegExp][] = [
  ['who took what was offered', pressed(take), rows({ number: 1 }, news('accepted'))],
  ['who took it, and still waits to answer', pressed(take), rows({ state: 'offered' }), /pressed take, was told “taken”, and is offered/u],
  ['told that it is gone, though it is theirs', pressed({ act: 'take', told: 'offer-gone' }), rows({}, news('accepted')), /was told “offer-gone”, and is in/u],
  ['who answered twice at once, and one was first', pressed(take, { act: 'decline', told: 'offer-gone' }), rows({}, news('accepted'))],
  ['who wanted a call, and was told that it is held', pressed({ act: 'call', told: 'called' }, { act: 'take', told: 'offer-held' }), rows({ state: 'held' }, news('call-me'))],
  ['told that it is held, which it is not', pressed({ act: 'call', told: 'called' }, { act: 'take', told: 'offer-held' }), rows({}, news('accepted')), /was told “offer-held”, and is in/u],
  ['who declined', pressed({ act: 'decline', told: 'declined' }), rows({ state: 'released' })],
  ['who declined, and the coordinator reads of a yes', pressed({ act: 'decline', told: 'declined' }), rows({ state: 'released' }, news('accepted')), /the coordinator reads “accepted”, and it was “”/u],
  ['who changed their number', pressed({ act: 'change', told: 'changed' }), rows(CHANGED, news('changed'))],
  ['who was told “changed”, and is not', pressed({ act: 'change', told: 'changed' }), rows({}), /pressed change, was told “changed”, and is in/u],
  ['of whose one change the coordinator reads twice', pressed({ act: 'change', told: 'changed' }), rows(CHANGED, news('changed'), news('changed')), /reads “changed,changed”, and it was “changed”/u],
  ['of whose change the coordinator reads nothing', pressed({ act: 'change', told: 'changed' }), rows(CHANGED), /reads “”, and it was “changed”/u],
  ['who withdrew', pressed({ act: 'withdraw', told: 'withdrawn' }), rows(undefined, news('withdrawn'))],
  ['who withdrew, pressed again, and has no link any more', pressed({ act: 'withdraw', told: NOBODY }), rows(undefined, news('withdrawn'))],
  ['told that nobody has their link, who is there', pressed({ act: 'withdraw', told: NOBODY }), rows({}), /was told “nobody has this link”, and is in/u],
  ['who withdrew, and mails of theirs are left', pressed({ act: 'withdraw', told: 'withdrawn' }), rows(undefined, news('withdrawn'), { kind: 'signed-up', recipient: 'a@example.org', signUpId: 's1' }), /has withdrawn, and 1 mails of it are left/u],
  ['who comes', pressed({ act: 'come', told: 'coming' }), rows({ comes: true })],
  ['who was told that it is known that they come, which it is not', pressed({ act: 'come', told: 'coming' }), rows({}), /was told “coming”/u],
  ['who cannot come', pressed({ act: 'cannot', told: 'cancelled' }), rows({ state: 'released' }, news('cancelled'))],
  ['who cannot come and has a place', pressed({ act: 'cannot', told: 'cancelled' }), rows({}), /was told “cancelled”, and is in/u],
  ['whose guardian said yes', pressed({ act: 'yes', told: 'yes' }), rows({ guardian: 'yes' }, news('guardian-yes'), answered)],
  ['whose guardian said yes, and who is not in', pressed({ act: 'yes', told: 'yes' }), rows({ guardian: 'yes', state: 'held' }, news('guardian-yes'), answered), /was told “yes”, and is held, by yes of a guardian/u],
  ['whose guardian said no', pressed({ act: 'no', told: 'no' }), rows({ guardian: 'no', state: 'released' }, news('guardian-no'), answered)],
  ['who reads nothing of what their guardian said', pressed({ act: 'no', told: 'no' }), rows({ guardian: 'no', state: 'released' }, news('guardian-no')), /reads 0 times what their guardian said/u],
  ['who reads twice what their guardian said', pressed({ act: 'yes', told: 'yes' }), rows({ guardian: 'yes' }, news('guardian-yes'), answered, answered), /reads 2 times what their guardian said/u],
  ['never told anything', pressed({ act: 'change' }), rows(CHANGED, news('changed')), /pressed change and was never told anything/u],
  ['whose place is not counted', pressed(take), { ...rows({}, news('accepted')), shifts: [{ ...shift, taken: 0 }] }, /free: the shift says 0 are taken, and 1 are/u],
  ['in more places than there are', pressed(take), { ...rows({}, news('accepted')), shifts: [{ ...shift, capacity: 0 }] }, /free: 1 of 0 places are taken/u],
  ['whose number somebody else has too', pressed(take), { ...rows({ number: 1 }, news('accepted')), shifts: [{ ...shift, lastNumber: 2 }] }, /free: the numbers from 1 to 2 are 1, and not each once/u],
  ['beside somebody of whom the coordinator reads, and who pressed nothing', pressed(take), rows({}, news('accepted'), news('cancelled', 'R9')), /reads “cancelled” of R9, where nobody pressed anything/u],
];

describe('what people were told on the pages behind their links, against what is kept', () => {
  for (const [sentence, entry, kept, complaint] of CASES) {
    it(`${complaint ? 'complains of' : 'is content with'} somebody ${sentence}`, () => {
      const said = compareOwn([entry], kept).join('\n');
      if (complaint) assert.match(said, complaint);
      else assert.equal(said, '');
    });
  }
});
