import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aboutFreePlaces, compareVolunteers } from './compare-volunteers.ts';
import type { VolunteerEntry } from './compare-volunteers.ts';
import type { KeptVolunteers } from './kept-volunteers.ts';

const told = (changes: Partial<VolunteerEntry> = {}): VolunteerEntry => ({ key: 'k1', email: 'a@example.org', sent: ['R1 confirmed'], ...changes });
const cancelled = told({ cancelled: 'told' });

const receipt = { kind: 'signed-up', signUpId: 's1', recipient: 'a@example.org', token: 'own' };
const toKari = { kind: 'volunteer', signUpId: 's1', recipient: 'kari@example.org' };
const news = { ...toKari, kind: 'volunteer-news' };

function rows(changes: Partial<KeptVolunteers> = {}): KeptVolunteers {
  return {
    keys: [{ key: 'k1', reference: 'R1', status: 'confirmed' }],
    signUps: [{ id: 's1', reference: 'R1', email: 'a@example.org', state: 'in', number: null }],
    shift: { capacity: 2, taken: 1, lastNumber: 0 },
    mails: [receipt, toKari],
    ...changes,
  };
}

const placed = (state: string, number: number | null = null): KeptVolunteers['signUps'][number] => ({ id: 's1', reference: 'R1', email: 'a@example.org', state, number });
const another = { id: 's2', reference: 'R2', email: 'a@example.org', state: 'double', number: null };
const nothing = rows({ keys: [], signUps: [], shift: { capacity: 2, taken: 0, lastNumber: 0 }, mails: [] });
const letGo = rows({ signUps: [placed('released')], shift: { capacity: 2, taken: 0, lastNumber: 0 }, mails: [receipt, toKari, news] });
const twice = rows({ keys: [...rows().keys, { key: 'k2', reference: 'R2', status: 'confirmed' }], signUps: [placed('in'), another], mails: [receipt, toKari, receipt, { ...toKari, signUpId: 's2' }] });
const waits = rows({ keys: [{ key: 'k1', reference: 'R1', status: 'waitlisted' }], signUps: [placed('waiting', 1)], shift: { capacity: 2, taken: 0, lastNumber: 1 } });
const waited = told({ sent: ['R1 waitlisted'] });

const CASES: readonly [sentence: string, entries: VolunteerEntry[], rows: KeptVolunteers, complaint?: RegExp][] = [
  ['told “confirmed” and in', [told()], rows()],
  ['told “confirmed” and lost', [told()], nothing, /k1 was told “sent” and is lost/u],
  ['told “confirmed” and kept as waiting', [told()], rows({ keys: [{ key: 'k1', reference: 'R1', status: 'waitlisted' }] }), /k1 was told R1 confirmed and is kept as R1 waitlisted/u],
  ['told “confirmed” and waiting in truth', [told()], rows({ signUps: [placed('waiting', 1)], shift: { capacity: 2, taken: 0, lastNumber: 1 } }), /a@example\.org was told “confirmed” and is waiting/u],
  ['told “waitlisted” and waiting', [waited], waits],
  ['told “waitlisted” and offered a place', [waited], rows({ ...waits, signUps: [placed('offered', 1)], shift: { capacity: 2, taken: 1, lastNumber: 1 } })],
  ['refused and kept', [told({ sent: [], refused: 'not-open' })], rows(), /k1 was told “refused” \(not-open\) and is kept/u],
  ['given up and nowhere', [told({ sent: [], gaveUp: true })], nothing],
  ['told nothing that ends it', [told({ sent: [] })], nothing, /k1 was never told anything that ends it/u],
  ['kept without its sign-up', [told()], rows({ signUps: [], shift: { capacity: 2, taken: 0, lastNumber: 0 }, mails: [] }), /k1 is kept and its sign-up is not there/u],
  ['kept and sent by nobody', [], rows(), /k1 is kept and nobody sent it.*a@example\.org is kept and nobody sent it/su],
  ['signed up twice and there once', [told(), told({ key: 'k2', sent: ['R2 confirmed'] })], twice],
  ['signed up twice and in twice', [told(), told({ key: 'k2', sent: ['R2 confirmed'] })], rows({ ...twice, signUps: [placed('in'), { ...another, state: 'in' }], shift: { capacity: 2, taken: 2, lastNumber: 0 } }), /is in the shift 2 times/u],
  ['a double of nobody', [told()], rows({ signUps: [{ ...placed('double') }], shift: { capacity: 2, taken: 0, lastNumber: 0 } }), /is in the shift 0 times/u],
  ['told “cancelled” and let go', [cancelled], letGo],
  ['told “cancelled” and still in', [cancelled], rows({ mails: [receipt, toKari, news] }), /was told “cancelled” and is in/u],
  ['pressed “cancel”, was told nothing, and is let go', [told({ cancelled: 'tried' })], letGo],
  ['pressed “cancel”, was told nothing, and is in', [told({ cancelled: 'tried' })], rows()],
  ['never cancelled and let go', [told()], rows({ ...letGo, mails: [receipt, toKari] }), /is let go and never cancelled/u],
  ['cancelled and nobody tells the coordinator', [cancelled], rows({ ...letGo, mails: [receipt, toKari] }), /coordinator reads 0 times that they cancelled/u],
  ['cancelled and the coordinator is told twice', [cancelled], rows({ ...letGo, mails: [receipt, toKari, news, news] }), /coordinator reads 2 times that they cancelled/u],
  ['no receipt by mail', [told()], rows({ mails: [toKari] }), /signed up 1 times and has 0 receipts/u],
  ['no word to the coordinator', [told()], rows({ mails: [receipt] }), /the coordinator reads 0 times/u],
  ['a count that is wrong', [told()], rows({ shift: { capacity: 2, taken: 2, lastNumber: 0 } }), /the shift says 2 are taken, and 1 are/u],
  ['more than there are', [told()], rows({ shift: { capacity: 0, taken: 1, lastNumber: 0 } }), /1 of 0 places are taken/u],
  ['a number that nobody has', [waited], rows({ ...waits, shift: { capacity: 2, taken: 0, lastNumber: 2 } }), /the numbers from 1 to 2 are 1/u],
  ['a number that is not the first', [waited], rows({ ...waits, signUps: [placed('waiting', 2)] }), /not each once/u],
];

describe('what volunteers were told, against what is kept', () => {
  for (const [sentence, entries, kept, complaint] of CASES) {
    it(`${complaint ? 'complains of' : 'is content with'} somebody ${sentence}`, () => {
      const said = compareVolunteers(entries, kept).join('\n');
      if (complaint) assert.match(said, complaint);
      else assert.equal(said, '');
    });
  }

  it('complains of somebody who waits while a place is free', () => {
    assert.deepEqual(aboutFreePlaces(waits), ['1 wait while 2 places are free']);
    assert.deepEqual(aboutFreePlaces({ ...waits, shift: { capacity: 2, taken: 2, lastNumber: 1 } }), []);
  });
});
