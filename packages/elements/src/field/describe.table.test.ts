import { equal } from 'node:assert/strict';
import { describe as suite, it } from 'node:test';

import { describe, type Description } from './describe.ts';

suite('what a screen reader reads after the label', () => {
  const nothing: Description = { own: null, hintId: undefined, errorId: undefined };
  const cases: readonly [what: string, input: Description, ids: string | undefined][] = [
    ['is nothing when there is nothing', nothing, undefined],
    ['is the hint', { ...nothing, hintId: 'hint' }, 'hint'],
    ['is the hint, then the error', { ...nothing, hintId: 'hint', errorId: 'error' }, 'hint error'],
    ['ends with how much may still be written', { ...nothing, errorId: 'error', counterId: 'counter' }, 'error counter'],
    ["begins with what the page wrote itself", { own: 'rules', hintId: 'hint', errorId: undefined }, 'rules hint'],
    ['is read once, even if it is named twice', { own: ' hint  rules ', hintId: 'hint', errorId: undefined }, 'hint rules'],
    ['is nothing when the page wrote only a blank', { ...nothing, own: ' ' }, undefined],
  ];
  for (const [what, input, ids] of cases) it(what, () => equal(describe(input), ids));
});
