import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';

import { attribute, wordsIn } from '../page-tree.page.ts';
import { LANGUAGES, mainWords, openPage } from '../reading.page.ts';

/** How long to wait, as it is said of one, two, five, eleven and twenty-two minutes. */
const WAITS: Readonly<Record<string, readonly [before: string, ...minutes: string[]]>> = {
  en: ['Too many tries. Please wait ', '1 minute', '2 minutes', '5 minutes', '11 minutes', '22 minutes'],
  'en-simple': ['You tried too often. Please wait ', '1 minute', '2 minutes', '5 minutes', '11 minutes', '22 minutes'],
  nb: ['For mange forsøk. Vent i ', '1 minutt', '2 minutter', '5 minutter', '11 minutter', '22 minutter'],
  nn: ['For mange forsøk. Vent i ', '1 minutt', '2 minutt', '5 minutt', '11 minutt', '22 minutt'],
  da: ['For mange forsøg. Vent i ', '1 minut', '2 minutter', '5 minutter', '11 minutter', '22 minutter'],
  sv: ['För många försök. Vänta i ', '1 minut', '2 minuter', '5 minuter', '11 minuter', '22 minuter'],
  fi: ['Liian monta yritystä. Odottakaa ', '1 minuutti', '2 minuuttia', '5 minuuttia', '11 minuuttia', '22 minuuttia'],
  de: ['Zu viele Versuche. Bitte warten Sie ', '1 Minute', '2 Minuten', '5 Minuten', '11 Minuten', '22 Minuten'],
  nl: ['Te veel pogingen. Wacht ', '1 minuut', '2 minuten', '5 minuten', '11 minuten', '22 minuten'],
  fr: ['Trop d’essais. Veuillez attendre ', '1 minute', '2 minutes', '5 minutes', '11 minutes', '22 minutes'],
  pl: ['Za dużo prób. Czas oczekiwania: ', '1 minuta', '2 minuty', '5 minut', '11 minut', '22 minuty'],
  uk: ['Забагато спроб. Час очікування: ', '1 хвилина', '2 хвилини', '5 хвилин', '11 хвилин', '22 хвилини'],
  ar: ['محاولات كثيرة. مدة الانتظار: ', 'دقيقة', 'دقيقتان', '5 دقائق', '11 دقيقة', '22 دقيقة'],
};

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

  for (const [language, [before, ...all]] of Object.entries(WAITS)) {
    it(`says how long to wait in the words of ${language}: ${before}${all.join(', ')}`, async () => {
      const said = await Promise.all([1, 2, 5, 11, 22].map((minutes) => open({ code: 'too-many-requests', status: 429, retryAfter: minutes * 60 }, language)));
      for (const [at, words] of said.entries()) ok(words.replaceAll('\u00a0', ' ').endsWith(` ${before}${all[at] ?? ''}.`), words);
    });
  }

  const waits: readonly [retryAfter: number | undefined, minutes: number][] = [[0, 1], [1, 1], [59, 1], [60, 1], [61, 2], [600, 10], [601, 11], [-5, 1], [undefined, 1]];
  for (const [retryAfter, minutes] of waits) {
    it(`says how long to wait in whole minutes, and never less than is needed: ${retryAfter ?? 'nothing'} s`, async () => {
      match(await open({ code: 'too-many-requests', status: 429, ...(retryAfter !== undefined && { retryAfter }) }), new RegExp(`Please wait ${minutes} minutes?\\.$`));
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
