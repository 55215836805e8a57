import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { nameProblem, type Answered, type ProblemName } from './name-problem.ts';

const right: Answered = { type: 'text', value: 'abc', validity: { valid: true } };

describe('what is wrong with an answer', () => {
  const cases: readonly [what: string, answered: Partial<Answered>, name: ProblemName | undefined][] = [
    ['is nothing when all is well', {}, undefined],
    ['is that it is missing', { validity: { valueMissing: true } }, 'missing'],
    ["is what the page says, before all else", { validity: { customError: true, valueMissing: true, badInput: true } }, 'custom'],
    ['is that it cannot be read, rather than that it is missing', { validity: { badInput: true, valueMissing: true } }, 'unreadable'],
    ['is an address', { type: 'email', validity: { typeMismatch: true } }, 'email'],
    ['is an address of a page', { type: 'url', validity: { typeMismatch: true } }, 'url'],
    ['is the kind of answer, rather than its form', { type: 'email', validity: { typeMismatch: true, patternMismatch: true } }, 'email'],
    ['is that it is too short, however it came there', { minLength: 4 }, 'short'],
    ['is not that it is too short when there is none', { minLength: 4, value: '' }, undefined],
    ['is that it is too long, however it came there', { maxLength: 2 }, 'long'],
    ['is nothing when it is exactly as long', { minLength: 3, maxLength: 3 }, undefined],
    ['is its length, rather than its form', { minLength: 4, validity: { patternMismatch: true } }, 'short'],
    ['is its form', { validity: { patternMismatch: true } }, 'pattern'],
    ['is that it is too low', { validity: { rangeUnderflow: true, stepMismatch: true } }, 'low'],
    ['is that it is too high', { validity: { rangeOverflow: true } }, 'high'],
    ['is that it lies between steps', { validity: { stepMismatch: true } }, 'step'],
    ['is something that nobody has a word for', { validity: { valid: false } }, 'other'],
    ['is nothing for a control that says nothing', { validity: {} }, undefined],
  ];
  for (const [what, answered, name] of cases) it(what, () => equal(nameProblem({ ...right, ...answered }), name));
});
