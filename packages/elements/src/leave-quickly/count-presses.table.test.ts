import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { countPress, none } from './count-presses.ts';

/** Keys as they come: `S` is Shift down, `s` is Shift up, `A` and `a` another key, a number so many seconds of waiting. */
function countIn(keys: string): number {
  let now = 1000;
  let presses = none;
  for (const sign of keys) {
    now += 100;
    if (/\d/.test(sign)) now += Number(sign) * 1000;
    else presses = countPress(presses, { type: sign === sign.toUpperCase() ? 'keydown' : 'keyup', key: /s/i.test(sign) ? 'Shift' : 'x', timeStamp: now });
  }
  return presses.count;
}

const cases: readonly [what: string, keys: string, count: number][] = [
  ['one press', 'Ss', 1],
  ['three presses', 'SsSsSs', 3],
  ['a key that is held down counts once', 'SSSSs', 1],
  ['not yet let go', 'SsS', 1],
  ['a capital letter', 'SAas', 0],
  ['three capital letters', 'SAasSAasSAas', 0],
  ['a letter between two presses', 'SsAaSs', 1],
  ['a letter that is let go after Shift', 'SAsa', 0],
  ['two presses with a pause', 'Ss4Ss', 2],
  ['two presses too far apart', 'Ss6Ss', 1],
  ['three, of which the first is too old', 'Ss6SsSs', 2],
  ['let go without having been pressed here', 's', 0],
];

describe('presses of Shift', () => {
  for (const [what, keys, count] of cases) it(`— ${what} — are ${count}`, () => equal(countIn(keys), count));
});
