import { deepEqual, equal, ok } from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { prepareLanguage } from '@dugnad/elements/server';
import { ask, asked, askedFor, askedWhen, askErrors, efforts, things } from '@dugnad/widgets/help-request/texts';

import { askHints, ownRequest, states } from './ask/ask.texts.ts';
import { confirmWords } from './confirm/confirm.texts.ts';
import { frame } from './document/frame.texts.ts';
import { moments } from './moments.page.ts';
import { attribute, wordsIn } from './page-tree.page.ts';
import { ownWords } from './petition/petition-page.texts.ts';
import { problemWords } from './problem/problem.texts.ts';
import { LANGUAGES, openPage } from './reading.page.ts';
import { reportWords } from './report/report.texts.ts';
import { draw, samples } from './sample-pages.page.ts';
import { sheetWords } from './sheet/sheet.texts.ts';
import { signatureWords } from './signature/signature.texts.ts';
import { helpWords } from './volunteer/volunteer-page.texts.ts';

type Said = Readonly<Record<string, string>>;

const families: Readonly<Record<string, Readonly<Record<string, (...values: string[]) => string>>>> = { ask, asked, askedFor, askHints, ownRequest, askedWhen, askErrors, efforts, states, things, confirmWords, frame, helpWords, ownWords, problemWords, reportWords, sheetWords, signatureWords };

/** Stand for what a sentence is filled with. */
const VALUES = ['«1»', '«2»'];

/** Every sentence of the pages in a language, by its name. */
async function sayAll(language: string): Promise<Said> {
  const speak = await prepareLanguage(language);
  speak();
  return Object.fromEntries(Object.entries(families).flatMap(([family, words]) => Object.entries(words).map(([name, say]) => [`${family}.${name}`, say(...VALUES)])));
}

/** Words that another language happens to have as well, or has from us as they are. */
const ALIKE = /^(?:frame\.languages|sheetWords\.row|signatureWords\.signed|reportWords\.send|ownWords\.(?:count|optional))$/;

let english: Said = {};

before(async () => {
  await draw('problem', samples.problem);
  english = await sayAll('en');
});

describe('what the pages say', () => {
  for (const language of LANGUAGES.filter((one) => one !== 'en')) {
    it(`is all there, with every value in it, in ${language}`, async () => {
      for (const [name, words] of Object.entries(await sayAll(language))) {
        ok(words.trim() === words && words.length > 1, `${name}: "${words}"`);
        for (const value of VALUES) equal(words.includes(value), english[name]!.includes(value), `${name}: ${words}`);
        equal(/\$\{|\{\d|undefined|\s{2}/.test(words), false, `${name}: ${words}`);
      }
    });
  }

  for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
    it(`is not English to those who read ${language}`, async () => {
      const left = Object.entries(await sayAll(language)).filter(([name, words]) => words === english[name] && !ALIKE.test(name));
      deepEqual(left, []);
    });

    // Easy language asks where that is easier.
    if (!language.endsWith('-simple')) it(`asks where English asks, and tells where it tells, in ${language}`, async () => {
      const asks = (words: string): boolean => /[?؟]/.test(words);
      const said = await sayAll(language);
      deepEqual(Object.keys(said).filter((name) => asks(said[name]!) !== asks(english[name]!)), []);
    });
  }

  it('is short: twelve words a sentence at most', () => {
    for (const [name, words] of Object.entries(english)) {
      for (const sentence of words.split(/[.?!:]\s/)) ok(sentence.split(/\s+/).length <= 12, `${name}: ${sentence}`);
    }
  });

  it('shouts nowhere, and counts no plural', () => {
    for (const [name, words] of Object.entries(english)) equal(/!|\(s\)|[A-Z]{5,}/.test(words), false, `${name}: ${words}`);
  });

  it('is said in its own way to those who read easy language', async () => {
    for (const language of ['en', 'nb', 'da', 'nl']) {
      const [plain, easy] = [await sayAll(language), await sayAll(`${language}-simple`)];
      const changed = Object.keys(plain).filter((name) => plain[name] !== easy[name]);
      ok(changed.length > 0, `${language}: ${changed.length}`);
    }
  });
});

describe('our own name', () => {
  it('is on no page, in no language', async () => {
    for (const { title, name, data } of moments) {
      for (const language of LANGUAGES) {
        const page = await openPage(name, data, { languages: [language] });
        equal(/dugnad/i.test(wordsIn(page.named('body')[0])), false, `${title}, ${language}`);
      }
    }
  });

  it('is in no title and in no preview of a page', async () => {
    for (const { title, name, data } of moments) {
      const page = await openPage(name, data);
      const said = [wordsIn(page.named('title')[0]), ...page.named('meta').map((one) => attribute(one, 'content'))].join(' ');
      equal(/dugnad/i.test(said), false, title);
    }
  });
});
