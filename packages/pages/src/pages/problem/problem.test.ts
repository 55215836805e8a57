import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';

import { attribute, wordsIn } from '../page-tree.page.ts';
import { LANGUAGES, mainWords, openPage } from '../reading.page.ts';

const open = (data: PageData['problem'], language = 'en'): Promise<string> => openPage('problem', data, { languages: [language] }).then(mainWords);

describe('a page that cannot be shown', () => {
  const gone = 'There is nothing here';
  const failed = 'That did not work';
  const table: readonly [data: PageData['problem'], heading: string, what: string][] = [
    [{ code: 'not-found', status: 404 }, gone, 'Perhaps the address is not complete, or the page is gone.'],
    [{ code: 'not-found', status: 410 }, gone, 'Perhaps the address is not complete, or the page is gone.'],
    [{ code: 'invalid-input', status: 422 }, failed, 'Please go back, open the page anew and try again.'],
    [{ code: 'invalid-input', status: 400 }, failed, 'Please go back, open the page anew and try again.'],
    [{ code: 'origin-refused', status: 403 }, failed, 'Please go back, open the page anew and try again.'],
    [{ code: 'idempotency-key-reused', status: 422 }, failed, 'Please go back, open the page anew and try again.'],
    [{ code: 'in-progress', status: 409 }, failed, 'It is still being sent. Please try again in a moment.'],
    [{ code: 'not-open', status: 409 }, failed, 'One cannot sign just now.'],
    [{ code: 'code-wrong', status: 422 }, failed, 'These are not the digits of the newest mail.'],
    [{ code: 'code-expired', status: 410 }, gone, 'The code is too old. Please use the link, or sign again.'],
    [{ code: 'unavailable', status: 503, retryAfter: 30 }, failed, 'It does not work just now. Please try again later.'],
    [{ code: 'internal', status: 500 }, failed, 'It does not work just now. Please try again later.'],
    [{ code: '', status: 418 }, failed, 'It does not work just now. Please try again later.'],
  ];
  for (const [data, heading, what] of table) {
    it(`says in plain words what to do: ${data.status} ${data.code || 'without a code'}`, async () => equal(await open(data), `${heading} ${what}`));
  }

  const waits: readonly [retryAfter: number | undefined, minutes: number][] = [[0, 1], [1, 1], [59, 1], [60, 1], [61, 2], [600, 10], [601, 11], [-5, 1], [undefined, 1]];
  for (const [retryAfter, minutes] of waits) {
    it(`says how long to wait in whole minutes, and never less than is needed: ${retryAfter ?? 'nothing'} s`, async () => {
      match(await open({ code: 'too-many-requests', status: 429, ...(retryAfter !== undefined && { retryAfter }) }), new RegExp(`in minutes: ${minutes}\\.$`));
    });
  }

  it('has neither a number of an error nor a word of a program on it', async () => {
    for (const [data] of table) equal(/\d{3}|error|null|undefined|exception/i.test(await open(data)), false, data.code);
  });

  it('is in the language of the visitor, with a title of its own', async () => {
    const english = await open({ code: 'not-found', status: 404 });
    for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
      const page = await openPage('problem', { code: 'not-found', status: 404 }, { languages: [language] });
      notEqual(mainWords(page), english, language);
      equal(wordsIn(page.named('title')[0]), wordsIn(page.named('h1')[0]), language);
    }
  });

  it('is English for those whose languages we have none of, and is found by nobody', async () => {
    const page = await openPage('problem', { code: 'not-found', status: 404 }, { languages: ['th', 'ja'] });
    equal(attribute(page.named('html')[0]!, 'lang'), 'en');
    ok(page.named('meta').some((one) => attribute(one, 'content') === 'noindex'));
    deepEqual(page.named('form', 'img', 'a').filter((one) => attribute(one, 'class') !== 'skip').map(({ tagName }) => tagName), []);
  });
});
