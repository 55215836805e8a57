import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testShift } from '../contract/sign-up-samples.ts';
import { countVolunteers, peopleOf } from './count-volunteers.ts';
import type { CountedPlace, CountedSignUp } from './count-volunteers.ts';

const NOW = Date.parse('2026-12-10T12:00:00Z');
const signUp = (id: string, changes: Partial<CountedSignUp> = {}): CountedSignUp => ({ id, phone_hash: `phone ${id}`, email_hash: null, language: 'nb', signed_up_at: '2026-11-22T10:00:00.000Z', ...changes });
const many = (count: number, changes: Partial<CountedSignUp> = {}, from = 0): CountedSignUp[] => Array.from({ length: count }, (_, index) => signUp(`${from + index}`, changes));
const came = (ids: readonly string[], shiftId = 'sat-am', state: CountedPlace['state'] = 'in'): CountedPlace[] => ids.map((id) => ({ sign_up_id: id, shift_id: shiftId, state }));
const ids = (all: readonly CountedSignUp[]): string[] => all.map(({ id }) => id);

describe('people of several sign-ups', () => {
  const [one, two, three] = [signUp('one', { email_hash: 'a' }), signUp('two', { phone_hash: 'phone one', signed_up_at: '2026-11-23T10:00:00.000Z' }), signUp('three', { phone_hash: null, email_hash: 'a', signed_up_at: '2026-11-21T10:00:00.000Z' })];
  it('are one by the number or by the address, the first sign-up first', () => assert.deepEqual(peopleOf([one, two, three]).map(ids), [['three', 'one', 'two']]));
  it('are joined by a third one that has the number of one and the address of the other', () => {
    const link = signUp('link', { phone_hash: 'phone b', email_hash: 'a', signed_up_at: '2026-11-29T10:00:00.000Z' });
    assert.deepEqual(peopleOf([one, signUp('b'), link]).map(ids), [['one', 'b', 'link']]);
  });
  it('are not one because neither gave a number, or an address', () => assert.equal(peopleOf([signUp('a', { phone_hash: null, email_hash: 'a' }), signUp('b', { phone_hash: null, email_hash: 'b' })]).length, 2));
});

describe('what is kept of volunteers', () => {
  const shifts = [testShift({ taken: 12 }), testShift({ id: 'night', start: '2026-12-05T22:00:00+01:00[Europe/Oslo]', end: '2026-12-06T02:30:00+01:00[Europe/Oslo]', taken: 6 }), testShift({ id: 'off', state: 'cancelled', taken: 9 }), testShift({ id: 'later', start: '2026-12-10T12:59:00+01:00[Europe/Oslo]', end: '2026-12-10T13:01:00+01:00[Europe/Oslo]', taken: 7 })];

  it('is how many signed up, helped and for how many hours, by language, month and shift that took place', () => {
    const people = [...many(7), ...many(8, { language: 'ar', signed_up_at: '2026-12-01T10:00:00.000Z' }, 7)];
    const places = [...came(ids(people.slice(0, 10))), ...came(['10'], 'off'), ...came(['11'], 'later'), ...came(['12'], 'sat-am', 'waiting')];
    assert.deepEqual(countVolunteers({ shifts }, people, places, NOW), {
      people: 15, helped: 10, hours: 12 * 3 + 6 * 4.5,
      languages: [{ value: 'ar', people: 8 }, { value: 'nb', people: 7 }],
      months: [{ value: '2026-11', people: 7 }, { value: '2026-12', people: 8 }],
      shifts: [{ value: 'sat-am', start: shifts[0]?.start, end: shifts[0]?.end, people: 12 }, { value: 'night', start: shifts[1]?.start, end: shifts[1]?.end, people: 6 }],
    });
  });

  it('tells of no group under five, nor of one from which it could be worked out', () => {
    const people = [...many(9), ...many(2, { language: 'ar' }, 9), ...many(6, { language: 'uk', signed_up_at: '2026-12-01T10:00:00.000Z' }, 11)];
    const { languages, helped, people: all, shifts: of } = countVolunteers({ shifts: [testShift({ taken: 14 }), testShift({ id: 'few', taken: 1 })] }, people, came(ids(people.slice(0, 14))), NOW);
    assert.deepEqual([all, languages], [17, [{ value: 'ar', people: null }, { value: 'nb', people: 9 }, { value: 'uk', people: null }]]);
    assert.equal(helped, null, 'three stayed away, and the total is known');
    assert.deepEqual(of.map(({ people: had }) => had), [null, null]);
  });

  for (const count of [1, 4]) {
    it(`of ${count} is only that there were some`, () => {
      const { people, helped, hours, languages, months } = countVolunteers({ shifts: [testShift({ taken: count })] }, many(count), came(ids(many(count))), NOW);
      assert.deepEqual([people, helped, hours, languages, months], [null, null, null, [{ value: 'nb', people: null }], [{ value: '2026-11', people: null }]]);
    });
  }

  it('of five says all of it', () => assert.deepEqual(countVolunteers({ shifts: [testShift({ taken: 5 })] }, many(5), came(ids(many(5))), NOW).helped, 5));
  it('of nobody is none', () => assert.deepEqual(countVolunteers({ shifts: [] }, [], [], NOW), { people: 0, helped: 0, hours: 0, languages: [], months: [], shifts: [] }));
});
