import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DeskError } from '../api/desk-error.ts';
import { findField } from './find-field.ts';
import { formErrors, sayField, sayProblem } from './say-problem.ts';

const edit = ['title', 'demand', 'addressee', 'languages', 'goal', 'closes', 'contact', 'contact-phone', 'contact-email', 'controller-name', 'controller-email', 'consents', 'news', 'handOver-gives', 'retention-deleteAfter', 'paper-sheetCode'];

describe('what the server finds wrong stands at the field', () => {
  for (const [pointer, names, field] of [
    ['/title', edit, 'title'],
    ['/title/nb', edit, 'title'],
    ['/controller/name', edit, 'controller-name'],
    ['/controller/name/en', edit, 'controller-name'],
    ['/retention/deleteAfter', edit, 'retention-deleteAfter'],
    ['/handOver/gives', edit, 'handOver-gives'],
    ['/contact', edit, 'contact'],
    ['/contact/phone', edit, 'contact-phone'],
    ['/contact/name', edit, 'contact'],
    ['/consents/0/text', edit, 'consents'],
    ['/goal/1', edit, 'goal'],
    ['/languages/2', edit, 'languages'],
    ['/paper/sheetCode', edit, 'paper-sheetCode'],
    ['/answer/text', ['date', 'text'], 'text'],
    ['/answer/date', ['date', 'text'], 'date'],
    ['/names/12/postcode', ['code', 'number', 'names'], 'names'],
    ['/code', ['code', 'number', 'names'], 'code'],
    ['/granted', ['name', 'phone', 'granted'], 'granted'],
  ] as const) {
    it(`${pointer} at ${field}`, () => equal(findField(pointer, names), field));
  }

  for (const [pointer, names] of [['', edit], ['/', edit], ['/revision', edit], ['/controller', edit], ['/title', []], ['/answer', ['date', 'text']]] as const) {
    it(`and ${JSON.stringify(pointer)} at none of ${names.length}, so that it is said in the summary alone`, () => equal(findField(pointer, names), undefined));
  }

  it('never at a field that the form has not', () => {
    const name = fc.stringMatching(/^[a-z]{1,4}(-[a-z]{1,4})?$/);
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9]{0,4}$/)), fc.array(name), (parts, names) => {
        const found = findField(parts.map((part) => `/${part}`).join(''), names);
        return found === undefined || names.includes(found);
      }),
    );
  });

  it('always at the field of its own path, where there is one', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 3 }), fc.array(fc.stringMatching(/^[a-z]{1,5}$/)), (parts, names) => findField(`/${parts.join('/')}`, [...names, parts.join('-')]) === parts.join('-')));
  });
});

describe('what a coordinator reads of a field', () => {
  for (const [code, words] of [
    ['missing', 'This is missing.'],
    ['not-an-email', 'Write an e-mail address like name@example.org.'],
    ['not-a-phone', 'Write a telephone number.'],
    ['not-a-postcode', 'Write a postcode.'],
    ['not-an-identifier', 'Use small letters, digits and hyphens only.'],
    ['not-a-code', 'Write the code as it stands on the paper.'],
    ['taken', 'This is taken. Choose another one.'],
    ['promised', 'People have signed on another promise.'],
    ['past', 'This day is over. Choose a later one.'],
    ['other-petition', 'This sheet is of another petition.'],
    ['entered-before', 'This sheet is entered already.'],
    ['formula', 'A name does not begin with such a sign.'],
    ['no-such-code', 'This cannot be taken as it is.'],
    ['constructor', 'This cannot be taken as it is.'],
    ['', 'This cannot be taken as it is.'],
  ] as const) {
    it(`is “${words}” for ${code || 'no code'}`, () => equal(sayField(code), words));
  }
});

describe('what a coordinator reads when nothing was done', () => {
  for (const [code, words] of [
    ['network', 'The server cannot be reached. Nothing is lost: try again.'],
    ['unauthorised', 'You were away for a while. Sign in again.'],
    ['forbidden', 'Your role does not allow this. Ask an owner.'],
    ['not-found', 'There is nothing here.'],
    ['not-open', 'This petition cannot be signed now.'],
    ['conflict', 'This has changed meanwhile. Load the page again.'],
    ['duplicate', 'This is there already.'],
    ['code-wrong', 'The code does not fit. Ask for a new one.'],
    ['too-many-requests', 'That was too often. Wait a little.'],
    ['invalid-input', 'Something has to be put right first.'],
    ['unavailable', 'That did not work. Please try again.'],
    ['toString', 'That did not work. Please try again.'],
  ] as const) {
    it(`is “${words}” for ${code}`, () => {
      equal(sayProblem(new DeskError(code)), words);
      deepEqual(formErrors(new DeskError(code), edit), [{ message: words }]);
    });
  }

  for (const [what, error] of [['an error of the page itself', new TypeError('x is not a function')], ['words', 'forbidden'], ['nothing', undefined], ['something that only looks like one of ours', { name: 'DeskError', code: 'forbidden' }]] as const) {
    it(`says nothing that it does not know, of ${what}`, () => equal(sayProblem(error), 'That did not work. Please try again.'));
  }

  it('knows an error of another copy of us by its name', () => {
    const other = Object.assign(new Error('Elsewhere.'), { name: 'DeskError', code: 'duplicate', errors: [{ pointer: '/id', code: 'taken' }] });
    equal(sayProblem(other), 'This is there already.');
    deepEqual(formErrors(other, ['id']), [{ name: 'id', message: 'This is taken. Choose another one.' }]);
  });

  it('names each of several fields once, in the order in which the server has them', () => {
    const error = new DeskError('invalid-input', [{ pointer: '/contact', code: 'missing' }, { pointer: '/retention/deleteAfter', code: 'past' }, { pointer: '/other', code: 'taken' }]);
    deepEqual(formErrors(error, edit), [{ name: 'contact', message: 'This is missing.' }, { name: 'retention-deleteAfter', message: 'This day is over. Choose a later one.' }, { message: 'This is taken. Choose another one.' }]);
  });
});
