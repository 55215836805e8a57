import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { petition as sample } from '../sample-pages.page.ts';
import { nameProblems, sayFailure, sayProblem } from './name-problems.ts';

const petition = { ...sample, eligibility: { minimumAge: 15 } };

describe('what is wrong with a form', () => {
  const table: [pointer: string, code: string, field: string, words: string][] = [
    ['/name', 'missing', 'name', 'Please write your name.'],
    ['/name', 'formula', 'name', 'Please begin your name with a letter.'],
    ['/name', 'address', 'name', 'Please write your name without a web address.'],
    ['/name', 'too-long', 'name', 'The name is too long. Please write it shorter.'],
    ['/name', 'control', 'name', 'Please check how your name is written.'],
    ['/email', 'missing', 'email', 'Please write your e-mail address.'],
    ['/email', 'not-an-email', 'email', 'The e-mail address is not complete. Example: kari@example.org.'],
    ['/postcode', 'missing', 'postcode', 'Please write your postcode.'],
    ['/postcode', 'not-a-postcode', 'postcode', 'Please check the postcode.'],
    ['/comment', 'too-long', 'comment', 'The comment is too long. Please make it shorter.'],
    ['/visibility', 'unknown', 'visibility-hidden', 'Please check what you wrote here.'],
    ['/oldEnough', 'missing', 'oldEnough', 'Please tick the box about your age.'],
    ['/consents', 'missing', 'consent-opinion', 'Please tick this box if you agree. It is needed to go on.'],
    ['/consents/0/purposes/0/granted', 'missing', 'consent-opinion', 'Please tick this box if you agree. It is needed to go on.'],
    ['/consent-news', 'missing', 'consent-news', 'Please tick this box if you agree. It is needed to go on.'],
    ['/consent-gone', 'missing', 'name', 'Please check what you wrote here.'],
    ['/formToken', 'expired', 'name', 'Please check what you wrote here.'],
    ['', 'unknown', 'name', 'Please check what you wrote here.'],
    ['/constructor', 'toString', 'name', 'Please check what you wrote here.'],
    ['/name', 'toString', 'name', 'Please check how your name is written.'],
  ];
  for (const [pointer, code, field, words] of table) {
    it(`is said at "${field}" for ${code} at "${pointer}"`, () => deepEqual(nameProblems({ petition, errors: [{ pointer, code }] }), [{ field, words }]));
  }

  it('is said once a field, the first of it', () => {
    const errors = [{ pointer: '/email', code: 'missing' }, { pointer: '/email', code: 'not-an-email' }];
    deepEqual(nameProblems({ petition, errors }), [{ field: 'email', words: 'Please write your e-mail address.' }]);
  });

  it('is not said of a consent that was given', () => {
    deepEqual(nameProblems({ petition, errors: [{ pointer: '/consents', code: 'missing' }], filled: { 'consent-opinion': 'on' } }), []);
  });

  it('is in the order of the form, whatever the order of the server', () => {
    const errors = ['/consents', '/oldEnough', '/comment', '/visibility', '/postcode', '/email', '/name'].map((pointer) => ({ pointer, code: 'missing' }));
    deepEqual(nameProblems({ petition, errors }).map(({ field }) => field), ['name', 'email', 'postcode', 'visibility-hidden', 'comment', 'oldEnough', 'consent-opinion']);
  });

  it('is nothing without errors', () => deepEqual(nameProblems({ petition }), []));

  it('has words for what nobody foresaw', () => {
    equal(sayProblem('code', 'missing'), 'Please write the six digits from the mail.');
    equal(sayProblem('somewhere', 'odd'), 'Please check what you wrote here.');
    equal(sayFailure('not-open'), 'One cannot sign just now.');
    equal(sayFailure('a new code'), 'It does not work just now. Please try again later.');
  });
});
