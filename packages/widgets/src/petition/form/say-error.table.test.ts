import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ErrorCode } from '@dugnad/client/errors';
import { fieldOf, isRefusedHere, sayError, sayFault } from './say-error.ts';

const say = (code: ErrorCode, retryAfter?: number): string => sayError({ code, ...(retryAfter !== undefined && { retryAfter }) }, String);

describe('what is wrong with an answer', () => {
  const table: [pointer: string, code: string, field: string, message: string][] = [
    ['/name', 'missing', 'name', 'Please write your name.'],
    ['/name', 'formula', 'name', 'Please begin your name with a letter.'],
    ['/name', 'address', 'name', 'Please write your name without a web address.'],
    ['/name', 'too-long', 'name', 'The name is too long. Please write it shorter.'],
    ['/name', 'no-letter', 'name', 'Please check how your name is written.'],
    ['/name', 'control', 'name', 'Please check how your name is written.'],
    ['/email', 'missing', 'email', 'Please write your e-mail address.'],
    ['/email', 'not-an-email', 'email', 'The e-mail address is not complete. Example: kari@example.org.'],
    ['/email', 'too-long', 'email', 'The e-mail address is not complete. Example: kari@example.org.'],
    ['/postcode', 'missing', 'postcode', 'Please write your postcode.'],
    ['/postcode', 'not-a-postcode', 'postcode', 'Please check the postcode.'],
    ['/comment', 'too-long', 'comment', 'The comment is too long. Please make it shorter.'],
    ['/comment', 'of-next-year', 'comment', 'Please check what you wrote here.'],
    ['/consents', 'missing', 'consents', 'Please tick this box if you agree. It is needed to go on.'],
    ['/consents/0/noticeHash', 'unknown-notice', 'consents', 'Please tick this box if you agree. It is needed to go on.'],
    ['/oldEnough', 'missing', 'oldEnough', 'Please tick the box about your age.'],
    ['/visibility', 'not-offered', 'visibility', 'Please check what you wrote here.'],
    ['', 'missing', '', 'Please check what you wrote here.'],
    ['name', 'missing', '', 'Please check what you wrote here.'],
  ];
  for (const [pointer, code, field, message] of table) {
    it(`is said of “${pointer}” with the code ${code}`, () => deepEqual([fieldOf({ pointer, code }), sayFault(field, code)], [field, message]));
  }

  it('is said in twelve words a sentence at most', () => {
    const sentences = table.flatMap(([, , , message]) => message.split(/(?<=[.!?])\s/));
    deepEqual(sentences.filter((sentence) => sentence.split(' ').length > 12), []);
  });
});

describe('why a signature was not sent', () => {
  const table: [code: ErrorCode, words: string, isRefused: boolean][] = [
    ['network', 'There is no connection. Please try again in a moment.', false],
    ['offline', 'There is no connection. Please try again in a moment.', false],
    ['timeout', 'The answer takes too long. Please try again.', false],
    ['in-progress', 'It is still being sent. Please try again in a moment.', false],
    ['idempotency-key-reused', 'Something was changed meanwhile. Please send it once more.', false],
    ['not-open', 'One cannot sign just now.', false],
    ['not-found', 'This petition is not there any more.', false],
    ['origin-refused', 'It cannot be sent from this page.', true],
    ['cors-refused', 'It cannot be sent from this page.', true],
    ['csp-refused', 'It cannot be sent from this page.', true],
    ['mixed-content', 'It cannot be sent from this page.', true],
    ['not-supported', 'It cannot be sent from this page.', true],
    ['invalid-address', 'It cannot be sent from this page.', true],
    ['code-wrong', 'These are not the digits of the newest mail.', false],
    ['code-expired', 'The code is too old. Please use the link, or sign again.', false],
    ['unavailable', 'It does not work just now. Please try again later.', false],
    ['http-status', 'It does not work just now. Please try again later.', false],
    ['invalid-data', 'It does not work just now. Please try again later.', false],
    ['invalid-input', 'It does not work just now. Please try again later.', false],
  ];
  for (const [code, words, isRefused] of table) {
    it(`is said after ${code}${isRefused ? ', with the way to the petition’s own page' : ''}`, () => deepEqual([say(code), isRefusedHere(code)], [words, isRefused]));
  }

  const waits: [retryAfter: number | undefined, minutes: string][] = [[undefined, '1'], [0, '1'], [1, '1'], [60, '1'], [61, '2'], [120, '2'], [3600, '60']];
  for (const [retryAfter, minutes] of waits) {
    it(`says to wait ${minutes} when ${retryAfter ?? 'no'} seconds are asked for`, () => equal(say('too-many-requests', retryAfter), `Too many tries. Please wait ${minutes}.`));
  }

  it('says the minutes as the visitor’s language does', () => {
    equal(sayError({ code: 'too-many-requests', retryAfter: 300 }, (value) => new Intl.NumberFormat('ar-EG', { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(value)), 'Too many tries. Please wait ٥ دقائق.');
  });
});
