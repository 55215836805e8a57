import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DeskError } from '../api/desk-error.ts';
import { formErrors, sayField, sayProblem } from './say-problem.ts';

const OTHER = 'That did not work. Please try again.';

describe('why a press did nothing', () => {
  const SAID: [code: string, words: string][] = [
    ['network', 'The server cannot be reached. Nothing is lost: try again.'], ['unauthorised', 'You were away for a while. Sign in again.'], ['forbidden', 'Your role does not allow this. Ask an owner.'],
    ['not-found', 'There is nothing here.'], ['conflict', 'This has changed meanwhile. Load the page again.'], ['duplicate', 'This is there already.'], ['too-many-requests', 'That was too often. Wait a little.'],
    ['unavailable', OTHER], ['constructor', OTHER], ['', OTHER],
  ];
  for (const [code, words] of SAID) it(`is “${words}” for ${JSON.stringify(code)}`, () => equal(sayProblem(new DeskError(code)), words));

  for (const [code, words] of [['full', 'All places are taken'], ['twice', 'Is in this shift already'], ['cancelled', 'Does not take place'], ['several', 'Several people gave this number. Ask by the reference.'], ['unreachable', 'A number or an e-mail address is needed.'], ['nobody', 'Nobody is left here.']] as const) {
    it(`is the one thing that is wrong: ${code}`, () => equal(sayProblem(new DeskError('invalid-input', [{ pointer: '/shift', code }])), words));
  }

  it('is said in general where several things are wrong, or one that says nothing without its field', () => {
    const general = 'Something has to be put right first.';
    equal(sayProblem(new DeskError('invalid-input', [{ pointer: '/a', code: 'full' }, { pointer: '/b', code: 'twice' }])), general);
    equal(sayProblem(new DeskError('invalid-input', [{ pointer: '/a', code: 'missing' }])), general);
    equal(sayProblem(new DeskError('invalid-input')), general);
  });

  for (const [what, error] of [['the browser', new TypeError('Failed to fetch')], ['nothing at all', undefined], ['null', null], ['a text', 'text'], ['what only looks like a refusal', { code: 'conflict' }]] as const) {
    it(`is said in general where ${what} was thrown`, () => equal(sayProblem(error), OTHER));
  }
});

describe('what is wrong in a form', () => {
  it('is in words for each code of volunteering, feedback and requests', () => {
    for (const code of ['not-found', 'answered', 'past', 'full', 'twice', 'cancelled', 'ends-before-it-starts', 'several', 'too-many', 'closed', 'overlaps', 'unreachable', 'not-a-phone-number', 'not-over', 'nobody']) {
      equal(sayField(code) === sayField('a code of tomorrow'), false, code);
    }
    equal(sayField('a code of tomorrow'), 'This cannot be taken as it is.');
  });

  it('stands at its field where the form has it, and is said without one where it has not', () => {
    const error = new DeskError('invalid-input', [{ pointer: '/escalateTo/email', code: 'not-an-email' }, { pointer: '/contact/phone', code: 'not-a-phone' }]);
    deepEqual(formErrors(error, ['title', 'contact-phone']), [{ message: 'Write an e-mail address like name@example.org.' }, { name: 'contact-phone', message: 'Write a telephone number.' }]);
  });

  it('is why nothing was taken at all where no field is named', () => {
    deepEqual(formErrors(new DeskError('conflict'), ['title']), [{ message: 'This has changed meanwhile. Load the page again.' }]);
    deepEqual(formErrors(new Error('boom'), ['title']), [{ message: OTHER }]);
  });
});
