import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { countPress, none, type Presses } from './count-presses.ts';

type Key = Parameters<typeof countPress>[1];

/** Shift pressed and let go at some moments, in milliseconds. */
const shifts = (...moments: number[]): Key[] => moments.flatMap((timeStamp) => [{ type: 'keydown', key: 'Shift', timeStamp }, { type: 'keyup', key: 'Shift', timeStamp }]);
const letter = (key: string, timeStamp: number): Key[] => [{ type: 'keydown', key, timeStamp }, { type: 'keyup', key, timeStamp }];
const counted = (keys: readonly Key[]): Presses => keys.reduce(countPress, none);

describe('who presses Shift to leave', () => {
  it('is counted one by one, in a calm hand too', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 }), (pauses) => {
        let at = 0;
        equal(counted(shifts(...pauses.map((pause) => (at += pause)))).count, pauses.length);
      }),
    );
  });

  it('begins anew after a pause of more than five seconds', () => {
    deepEqual([5000, 5001].map((pause) => counted(shifts(1000, 1000 + pause)).count), [2, 1]);
    equal(counted(shifts(0, 100, 9000)).count, 1);
  });

  it('is not mistaken for who writes, whatever the text', () => {
    const writing = fc.array(fc.record({ key: fc.string({ minLength: 1, maxLength: 1 }), capital: fc.boolean() }), { maxLength: 40 });
    fc.assert(
      fc.property(writing, (text) => {
        const keys = text.flatMap(({ key, capital }, at) =>
          capital ? [{ type: 'keydown', key: 'Shift', timeStamp: at }, ...letter(key, at), { type: 'keyup', key: 'Shift', timeStamp: at }] : letter(key, at),
        );
        equal(counted(keys).count, 0);
      }),
    );
  });

  it('begins anew after any other key', () => {
    for (const key of ['a', 'Tab', 'Enter', 'Escape', 'Control', 'ArrowDown']) equal(counted([...shifts(0, 100), ...letter(key, 150), ...shifts(200)]).count, 1, key);
  });

  it('may hold the key down as long as the hand needs, though it repeats', () => {
    const held: Key[] = Array.from({ length: 30 }, (_, at) => ({ type: 'keydown', key: 'Shift', timeStamp: at * 30 }));
    equal(counted([...held, { type: 'keyup', key: 'Shift', timeStamp: 900 }]).count, 1);
  });

  it('is not counted for a key that was let go here and pressed elsewhere', () => equal(counted([{ type: 'keyup', key: 'Shift', timeStamp: 5 }]).count, 0));

  it('never counts backwards, and never below nothing', () => {
    const keys = fc.array(fc.record({ type: fc.constantFrom('keydown', 'keyup'), key: fc.constantFrom('Shift', 'a', 'Tab'), timeStamp: fc.nat(20_000) }), { maxLength: 30 });
    fc.assert(
      fc.property(keys, (all) => {
        let before: Presses = none;
        for (const key of all) {
          const after = countPress(before, key);
          ok(after.count >= 0 && after.count <= before.count + 1);
          before = after;
        }
      }),
    );
  });
});
