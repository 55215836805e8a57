import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { ErrorCode } from '@dugnad/client/errors';
import type { PetitionStatus } from '@dugnad/client/model';

import { attribute, wordsIn } from '../page-tree.page.ts';
import { checkedOnes, inside, LANGUAGES, mainWords, openPage, openPetition, summaryLinks, wrongOnes } from '../reading.page.ts';
import { petition } from '../sample-pages.page.ts';
import { sayFailure } from './name-problems.ts';

const LATER = 'It does not work just now. Please try again later.';

/** What is said of every code that there is; a new one has to be thought of here. */
const said: Readonly<Record<ErrorCode | 'form-expired', string>> = {
  network: LATER,
  offline: LATER,
  'cors-refused': LATER,
  'csp-refused': LATER,
  'mixed-content': LATER,
  timeout: LATER,
  'http-status': LATER,
  'not-a-calendar': LATER,
  'invalid-data': LATER,
  'invalid-address': LATER,
  'too-large': LATER,
  aborted: LATER,
  'not-supported': LATER,
  unavailable: LATER,
  'invalid-input': 'Please check what you wrote here.',
  'not-found': 'This petition is not there any more.',
  'not-open': 'One cannot sign just now.',
  'origin-refused': 'It cannot be sent from this page.',
  'too-many-requests': 'Too many tries. Please wait a little, then press the button.',
  'in-progress': 'It is still being sent. Please try again in a moment.',
  'idempotency-key-reused': 'Something was changed meanwhile. Please send it once more.',
  'code-wrong': 'These are not the digits of the newest mail.',
  'code-expired': 'The code is too old. Please use the link, or sign again.',
  'form-expired': 'The page was open for long. Please press the button once more.',
};

const filled = { name: 'Zoë', email: 'zoe@example.org', comment: 'Two\nlines', visibility: 'initials', 'consent-opinion': 'on', 'consent-news': 'on' };

describe('a signature that was not taken', () => {
  for (const [failure, words] of Object.entries(said)) {
    it(`says why, and what to do: ${failure}`, async () => {
      equal(sayFailure(failure), words);
      const page = await openPetition({}, { failure, filled });
      equal(wordsIn(page.byId('summary')), `Your signature was not sent ${words} All that you wrote is still here.`);
      deepEqual([summaryLinks(page), wrongOnes(page)], [[], []]);
    });
  }

  it('is never told in a word of the server’s', async () => {
    for (const failure of ['E_DATABASE', 'constructor', '__proto__', 'hasOwnProperty', '<b>', '']) {
      const page = await openPetition({}, { failure, filled });
      match(wordsIn(page.byId('summary')), /It does not work just now\. Please try again later\./);
      equal(failure !== '' && mainWords(page).includes(failure), false);
    }
  });

  it('stands on the page again with all that was typed and ticked', async () => {
    const page = await openPetition({}, { failure: 'unavailable', filled });
    deepEqual(['name', 'email', 'postcode'].map((name) => attribute(page.field(name)!, 'value')), ['Zoë', 'zoe@example.org', '']);
    deepEqual(checkedOnes(page), ['visibility-initials', 'consent-opinion', 'consent-news']);
    equal(page.field('comment')!.childNodes.map((one) => ('value' in one ? one.value : '')).join(''), 'Two\nlines');
  });

  it('says both why it was not taken and what to put right, where it is both', async () => {
    const page = await openPetition({}, { failure: 'invalid-input', errors: [{ pointer: '/email', code: 'missing' }], filled });
    deepEqual(summaryLinks(page), [['#email', 'Please write your e-mail address.']]);
    match(wordsIn(page.byId('summary')), /^Your signature was not sent Please check what you wrote here\. Please write your e-mail address\./);
  });

  it('is heard at once, before anything else of the page', async () => {
    const page = await openPetition({ test: true }, { failure: 'form-expired', filled });
    const summary = page.byId('summary')!;
    deepEqual(['role', 'tabindex', 'autofocus'].map((name) => attribute(summary, name)), ['alert', '-1', '']);
    ok(page.all.indexOf(summary) < page.all.indexOf(page.named('h1')[0]!));
    equal(page.all.filter((one) => attribute(one, 'autofocus') !== undefined).length, 1);
  });

  it('is said in the language of the page, whatever that is', async () => {
    const english = new Set(Object.values(said));
    for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
      for (const failure of ['form-expired', 'too-many-requests', 'not-open', 'unavailable', 'idempotency-key-reused', 'in-progress']) {
        const page = await openPetition({}, { failure, filled }, language);
        const [words] = inside(page, page.byId('summary'), 'p').map(wordsIn);
        equal(english.has(words ?? ''), false, `${language}, ${failure}: ${words ?? ''}`);
      }
    }
  });
});

describe('a petition that closed while somebody wrote', () => {
  for (const status of ['closed', 'answered', 'not-open', 'draft'] satisfies PetitionStatus[]) {
    it(`has no form any more, promises to have kept nothing, and leads to no field: ${status}`, async () => {
      const page = await openPetition({ status }, { filled, errors: [{ pointer: '/name', code: 'missing' }] });
      equal(wordsIn(page.byId('summary')), 'Your signature was not sent One cannot sign just now.');
      deepEqual([page.named('form').length, summaryLinks(page).length], [0, 0]);
      match(wordsIn(page.named('title')[0]), /^Error: /);
    });
  }

  it('says why where the server says why', async () => {
    const page = await openPetition({ status: 'closed' }, { filled, failure: 'not-open' });
    equal(wordsIn(page.byId('summary')), 'Your signature was not sent One cannot sign just now.');
    match(mainWords(page), /You cannot sign any more\./);
  });

  it('says nothing of errors to those who only read', async () => {
    equal((await openPetition({ status: 'closed' }, { errors: [] })).byId('summary'), undefined);
  });
});

describe('a code of a mail that is not right', () => {
  it('promises nothing to be kept, for what was typed is not shown again', async () => {
    for (const error of ['code-wrong', 'code-expired'] as const) {
      const page = await openPage('sent', { petition, reference: 'K7QD-M2XP', mailMinutes: 3, error });
      equal(/still here/.test(wordsIn(page.byId('summary'))), false);
      deepEqual([attribute(page.field('code')!, 'value'), summaryLinks(page).length], ['', 1]);
    }
  });
});
