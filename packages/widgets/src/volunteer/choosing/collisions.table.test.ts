import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Shift } from '@dugnad/client/model';
import { collisions, heldBeside, heldOf, isSameShift, stillHeld, type HeldShift } from './collisions.ts';

const at = (from: string, to: string): { start: string; end: string } => ({ start: `2026-12-11T${from}:00+01:00[Europe/Oslo]`, end: `2026-12-11T${to}:00+01:00[Europe/Oslo]` });
const held = (id: string, from: string, to: string, more: Partial<HeldShift> = {}): HeldShift => ({ src: 'us', opportunityId: 'cafe', id, title: 'Café', ...at(from, to), ...more });
const shift = (id: string, from: string, to: string): Shift => ({ id, ...at(from, to), capacity: 4, taken: 0, waitlist: 'none', status: 'open' });
const GARDEN = { src: 'us', opportunityId: 'garden' };

describe('a shift beside one that somebody has', () => {
  const TABLE: [what: string, has: HeldShift, overlaps: boolean][] = [
    ['that ends in it overlaps', held('a', '09:00', '10:30'), true],
    ['that begins in it overlaps', held('a', '12:59', '15:00'), true],
    ['that ends when it begins does not', held('a', '09:00', '10:00'), false],
    ['that begins when it ends does not', held('a', '13:00', '15:00'), false],
    ['on the same day does not', held('a', '18:00', '20:00'), false],
    ['that is itself does not', held('b', '10:00', '13:00', GARDEN), false],
    ['with the same name at another association overlaps', held('b', '10:00', '13:00', { ...GARDEN, src: 'them' }), true],
    ['at the same moment by another clock overlaps', held('a', '', '', { start: '2026-12-11T09:30:00Z', end: '2026-12-11T09:45:00Z' }), true],
    ['at the same clock elsewhere does not', held('a', '', '', { start: '2026-12-11T10:00:00-05:00[America/New_York]', end: '2026-12-11T13:00:00-05:00[America/New_York]' }), false],
  ];
  for (const [what, has, overlaps] of TABLE) it(what, () => equal(heldBeside({ ...GARDEN, ...shift('b', '10:00', '13:00') }, [has]) === has, overlaps));
});

describe('collisions', () => {
  it('are those within the choice, then those with what somebody has', () => {
    const pairs = collisions([shift('b', '10:00', '13:00'), shift('c', '12:00', '14:00')], GARDEN, [held('a', '13:30', '15:00')]);
    deepEqual(pairs.map(([one, other]) => [one.id, other.id]), [['b', 'c'], ['c', 'a']]);
  });

  it('are none where nothing is chosen', () => deepEqual(collisions([], GARDEN, [held('a', '10:00', '12:00')]), []));
});

describe('what a receipt gives', () => {
  it('is what one has, or what is held for one', () => {
    const garden = { id: 'garden', title: 'Garden', shifts: [shift('a', '10:00', '11:00'), shift('b', '11:00', '12:00'), shift('c', '12:00', '13:00'), shift('d', '13:00', '14:00')] };
    const receipt = { shifts: [{ id: 'a', status: 'confirmed' }, { id: 'b', status: 'to-confirm' }, { id: 'c', status: 'waitlisted' }, { id: 'unheard-of', status: 'confirmed' }] } as const;
    deepEqual(heldOf({ shifts: [...receipt.shifts] }, garden, 'us'), [{ ...GARDEN, id: 'a', title: 'Garden', ...at('10:00', '11:00') }, { ...GARDEN, id: 'b', title: 'Garden', ...at('11:00', '12:00') }]);
  });
});

describe('what is kept', () => {
  const now = Date.parse('2026-12-11T11:00:00Z');

  it('is left out once it is over, and stands once', () => deepEqual(stillHeld([held('over', '09:00', '12:00'), held('on', '11:00', '12:01'), held('on', '11:00', '12:01'), held('on', '11:00', '12:01', { src: 'them' })], now).map(({ id, src }) => [id, src]), [['on', 'us'], ['on', 'them']]));

  for (const [what, kept] of [['nothing', undefined], ['a word', 'x'], ['an object', {}], ['other things', [null, 1, {}, { start: 1, end: 2 }, { start: 'x', end: 'y', title: 'z' }]]] as const) it(`is nothing of ${what}`, () => deepEqual(stillHeld(kept, now), []));

  it('is the same by all its names', () => deepEqual([isSameShift(held('a', '', ''), held('a', '1', '2')), isSameShift(held('a', '', ''), held('a', '', '', GARDEN))], [true, false]));
});
