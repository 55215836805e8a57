import assert from 'node:assert/strict';
import { test } from 'node:test';
import { control, honest, proveCases, withBanner, without, type Case } from './some-facts.suite.ts';
import { countWords, judgeWords } from './words-said.ts';

const text = (words: string): ReturnType<typeof withBanner> => withBanner({ text: words });
const norwegian = [control('refuse', 'Avvis alle'), control('accept', 'Godta alle')];

const cases: readonly Case[] = [
  ['plain words', honest, 19, 'pass', /“Refuse all”, “Accept all”, “Choose”/],
  ['OK', withBanner({ controls: [control('vague', 'OK')] }), 19, 'violation', /“OK” does not say that it accepts/],
  ['praise', text('Cookies for the best experience'), 19, 'violation', /best experience/],
  ['going on as consent', text('By continuing you accept cookies'), 19, 'violation', /by continuing/],
  ['purposes and taking back', honest, 20, 'pass', /“statistic”, “video”/],
  ['no purposes', text('We use cookies. You can withdraw.'), 20, 'not-seen', /about a purpose were/],
  ['neither', text('We use cookies.'), 20, 'not-seen', /a purpose or taking the answer back/],
  ['receivers', honest, 21, 'pass', /“services”/],
  ['receivers in the second layer', { ...text('Cookies'), second: { ...honest.second, text: 'Our partners' } }, 21, 'pass', /partners/],
  ['no receivers', { ...text('Cookies'), second: { ...honest.second, text: 'Nothing' } }, 21, 'not-seen'],
  ['legitimate interest on the first layer', text('We rely on legitimate interests'), 25, 'violation', /legitimate interest/],
  ['legitimate interest on the second', { ...honest, second: { ...honest.second, text: 'Legitimate interest' } }, 25, 'violation'],
  ['neither layer says it', honest, 25, 'pass'],
  ['the language of the page', honest, 27, 'pass', /is in en; the buttons are in en/],
  ['a page of a region', { ...honest, language: 'en-GB' }, 27, 'pass'],
  ['another language', { ...honest, language: 'de' }, 27, 'violation', /is in de; the buttons are in en/],
  ['either Norwegian fits words that both have', { ...withBanner({ controls: norwegian }), language: 'nn' }, 27, 'pass'],
  ['Norwegian without saying which', { ...withBanner({ controls: norwegian }), language: 'no' }, 27, 'pass'],
  ['a page that does not say', { ...honest, language: '' }, 27, 'not-seen', /html lang/],
  ['words in a language that we do not have', { ...withBanner({ controls: [control('unknown', 'Zgoda')] }), language: 'pl' }, 27, 'not-seen'],
  ['sixty words', text('word '.repeat(60)), 28, 'pass', /^60 words/],
  ['sixty-one', text('word '.repeat(61)), 28, 'violation', /^61 words/],
  ['without a banner nothing is said', without('banner'), 28, undefined],
];

proveCases(judgeWords, cases);

const counts: readonly (readonly [text: string, labels: readonly string[], words: number])[] = [
  ['We use cookies. Accept all Refuse all', ['Accept all', 'Refuse all'], 3],
  ['Vi bruker – av og til – kjeks', [], 6],
  ['', [], 0],
  ['Accept', ['Accept', ''], 0],
  ['×  Ja', ['×'], 1],
];
for (const [said, labels, words] of counts) test(`counts ${words} words in “${said}” beside ${labels.length} labels`, () => assert.equal(countWords(said, labels), words));
