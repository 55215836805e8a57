import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleHelpRequest } from '@dugnad/client/contract';
import { pageOf } from '../page-of.ts';
import { findGaps, nameGap, placeFault, sayGaps } from './find-gaps.ts';
import { readRequest, typedOf } from './read-request.ts';
import { fieldOf, sayFault, sayUnsent } from './say-error.ts';

const NOW = Date.UTC(2026, 10, 30, 12);

describe('a request as it is read from a form', () => {
  it('is the same after it went back into the fields', () => {
    const samples = [
      sampleHelpRequest(),
      sampleHelpRequest({ for: 'organisation', organisation: 'Solgløtt', when: { kind: 'recurring', words: 'Tuesdays' }, things: [] }),
      sampleHelpRequest({ for: 'somebody', when: { kind: 'flexible' }, person: { name: 'Aud', email: 'aud@example.org' } }),
    ];
    for (const sample of samples) deepEqual(readRequest(typedOf(sample), 'nb'), sample);
  });

  it('has nothing of what was written behind another answer', () => {
    const typed = { ...typedOf(sampleHelpRequest({ when: { kind: 'flexible' } })), organisation: 'Solgløtt', date: '2099-01-01', rhythm: 'Tuesdays' };
    deepEqual(readRequest(typed, 'nb'), sampleHelpRequest({ when: { kind: 'flexible' } }));
  });

  it('says of blanks and of a name that every object has nothing', () => {
    deepEqual(readRequest({ what: ' \n', when: 'constructor', for: '' }, 'nb'), { when: { kind: 'constructor' }, things: [], person: {}, language: 'nb' });
  });
});

describe('what it lacks', () => {
  it('is named for each gap there can be, with its field', () => {
    const gaps = [...findGaps({ for: 'organisation', when: 'date' }, NOW), ...findGaps({ when: 'recurring' }, NOW)];
    const named = gaps.map(nameGap);
    deepEqual([...new Set(named.map(({ field }) => field))].sort(), ['date', 'effort', 'for', 'name', 'organisation', 'phone', 'place', 'rhythm', 'what']);
    deepEqual(named.filter(({ name }) => name === ''), []);
  });

  it('is one sentence', () => {
    equal(sayGaps(findGaps({ ...typedOf(sampleHelpRequest()), what: '', place: '' }, NOW), 'en'), 'Still missing: what, where.');
    equal(sayGaps(findGaps(typedOf(sampleHelpRequest()), NOW), 'en'), 'Nothing is missing. You can send it.');
  });
});

describe('what is wrong with a request', () => {
  const PLACES: [pointer: string, field: string][] = [['/for', 'for'], ['/when/kind', 'when'], ['/when', 'when'], ['/when/words', 'rhythm'], ['/when/date', 'date'], ['/person/phone', 'phone'], ['/language', ''], ['/things/0', ''], ['', '']];
  for (const [pointer, field] of PLACES) it(`at ${pointer || 'nothing'} is said ${field ? `at ${field}` : 'above'}`, () => equal(placeFault({ pointer, code: 'x' }).name, field || undefined));

  it('has words for any code', () => {
    deepEqual([sayFault('phone', 'missing'), sayFault('what', 'too-long'), sayFault('what', 'constructor'), sayFault('', 'missing')], ['Please check the telephone number.', 'This is too long. Please make it shorter.', 'Please check this.', 'Please check this.']);
    equal(fieldOf('/constructor'), '');
  });

  it('says of a closed one whom to turn to, and counts minutes', () => {
    deepEqual([sayUnsent({ code: 'not-open' }, String), sayUnsent({ code: 'too-many-requests', retryAfter: 61 }, String)], ['You cannot ask for help here just now. Please call or write.', 'Too many were sent from here. Please wait 2.']);
  });
});

describe('the page of a help point', () => {
  const PAGES: [src: string, token: string, page: string][] = [
    ['https://a.example/embed/help/gronlia', '', 'https://a.example/embed/help/gronlia?lang=nb'],
    ['https://a.example/x/api/v1/help/gronlia/', 'a/b', 'https://a.example/x/embed/help/gronlia/request/a%2Fb?lang=nb'],
    ['/embed/help/gronlia?lang=ar', 'T', 'https://page.example/embed/help/gronlia/request/T?lang=nb'],
    ['memory:', 'T', ''], ['https://a.example/embed/feedback/x', 'T', ''], ['', '', ''],
  ];
  for (const [src, token, page] of PAGES) it(`of ${src || 'nothing'} is ${page || 'none'}`, () => equal(pageOf(src, { language: 'nb', base: 'https://page.example/about/' }, token), page));
});
