import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findProblems, type Control, type SayFault } from './find-problems.ts';

interface Given {
  name: string;
  wrong?: 'missing' | 'invalid';
  /** A disabled control, a button: browsers ask nothing of it. */
  takesPart?: boolean;
  /** What the box around it says of itself. */
  box?: string;
}

const control = ({ name, wrong, takesPart = true, box }: Given): Control =>
  ({ name, willValidate: takesPart, validity: { valid: !wrong, valueMissing: wrong === 'missing' }, closest: () => (box === undefined ? null : { missing: box }) }) as unknown as Control;

const say: SayFault = (name, fault) => `${name} is ${fault}`;

const found = (...given: Given[]): [string | undefined, string][] => findProblems({ elements: given.map(control) as never }, say).map(({ name, words }) => [name, words()]);

describe('what there is to put right', () => {
  it('is nothing where the browser is content', () => deepEqual(found({ name: 'name' }, { name: 'email' }), []));
  it('is nothing in an empty form', () => deepEqual(found(), []));
  it('is said of what is missing', () => deepEqual(found({ name: 'name', wrong: 'missing' }), [['name', 'name is missing']]));
  it('is said of what will not do', () => deepEqual(found({ name: 'email', wrong: 'invalid' }), [['email', 'email is invalid']]));
  it('comes in the order of the fields', () =>
    deepEqual(
      found({ name: 'postcode', wrong: 'invalid' }, { name: 'name' }, { name: 'email', wrong: 'missing' }).map(([name]) => name),
      ['postcode', 'email'],
    ));
  it('leaves out what takes no part', () => deepEqual(found({ name: 'sign', wrong: 'missing', takesPart: false }, { name: 'name', wrong: 'missing' }), [['name', 'name is missing']]));
  it('is said of a box in its own words', () => deepEqual(found({ name: 'consent-opinion', wrong: 'missing', box: 'Please tick it.' }), [['consent-opinion', 'Please tick it.']]));
  it('is said of a box without words in ours', () => deepEqual(found({ name: 'oldEnough', wrong: 'missing', box: '' }), [['oldEnough', 'oldEnough is missing']]));

  it('is said anew in the language of each drawing', () => {
    let language = 'nb';
    const [problem] = findProblems({ elements: [control({ name: 'name', wrong: 'missing' })] as never }, (name) => `${name} ${language}`);
    const before = problem?.words();
    language = 'ar';
    deepEqual([before, problem?.words()], ['name nb', 'name ar']);
  });
});
