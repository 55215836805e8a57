import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { html } from 'lit';

import { sheet } from './document/style-sheet.ts';
import { sayDate, sayMoment, sayNumber } from './draw-time.ts';
import { plainText } from './draw-text.ts';
import { fillSentence, markOf, spreadSentence } from './fill-sentence.ts';
import { pageAddress } from './page-address.ts';
import { countGoal } from './petition/count-goal.ts';
import { safeLink, webAddress } from './safe-link.ts';

describe('a sentence with something drawn in it', () => {
  const table: [said: string, values: string[], parts: string[]][] = [
    [`until ${markOf(0)}.`, ['T'], ['until ', 'T', '.']],
    [`${markOf(1)} of ${markOf(0)}`, ['a', 'b'], ['b', ' of ', 'a']],
    ['no mark', ['a'], ['no mark']],
    [`${markOf(3)} unknown`, ['a'], [' unknown']],
    [`${markOf(0)}`, ['a'], ['a']],
    ['', [], []],
  ];
  for (const [said, values, parts] of table) it(`is ${JSON.stringify(parts)}`, () => deepEqual(fillSentence(said, ...values), parts));

  it('is its words and things one after another, as text', () => {
    deepEqual(spreadSentence(html`until ${'T'}, not ${'S'}`), ['until ', 'T', ', not ', 'S', '']);
  });
});

describe('an address in a link', () => {
  const table: [address: string | undefined, link: boolean, web: boolean][] = [
    ['https://example.org/a?b#c', true, true],
    ['HTTP://example.org', true, true],
    ['mailto:kari@example.org', true, false],
    ['tel:+4712345678', true, false],
    ['sms:12345678', true, false],
    ['javascript:alert(1)', false, false],
    ['data:text/html,x', false, false],
    ['//example.org', false, false],
    ['https://exam ple.org', false, false],
    ['https:// ', false, false],
    [' https://example.org', false, false],
    ['', false, false],
    [undefined, false, false],
  ];
  for (const [address, link, web] of table) {
    it(`${link ? 'may be' : 'is not'} ${JSON.stringify(address)}`, () => deepEqual([safeLink(address), webAddress(address)], [link ? address : undefined, web ? address : undefined]));
  }
});

describe('the address of a page', () => {
  const reader = { origin: 'https://host.example', wanted: 'nb-simple' };
  it('has the language with it', () => equal(pageAddress(reader, { id: 'park' }, 'sheet'), 'https://host.example/embed/petition/park/sheet?lang=nb-simple'));
  it('is that of the petition', () => equal(pageAddress(reader, { id: 'park' }), 'https://host.example/embed/petition/park?lang=nb-simple'));
  it('cannot be left by a name', () => equal(pageAddress({ ...reader, wanted: '&x=1' }, { id: '../a' }), 'https://host.example/embed/petition/..%2Fa?lang=%26x%3D1'));
});

describe('how far a petition has come', () => {
  const table: [confirmed: number, paper: number, goals: number[], sum: number, goal: number | undefined, later: number[], isReached: boolean][] = [
    [790, 22, [500, 1000, 2000], 812, 1000, [2000], false],
    [0, 0, [100], 0, 100, [], false],
    [78, 22, [100], 100, 100, [], true],
    [5000, 0, [500, 2000, 1000], 5000, 2000, [], true],
    [10, 0, [], 10, undefined, [], false],
    [10, 0, [300, 100, 200], 10, 100, [200, 300], false],
  ];
  for (const [confirmed, paper, goals, sum, goal, later, isReached] of table) {
    it(`is ${sum} of ${goal ?? 'no goal'}`, () => deepEqual(countGoal({ confirmed, paper }, goals), { sum, goal, later, isReached }));
  }
});

describe('dates and numbers', () => {
  const days: [language: string, said: string][] = [['en', 'Saturday, 1 May 2027'], ['nb', 'lørdag 1. mai 2027'], ['nb-simple', 'lørdag 1. mai 2027'], ['nl', 'zaterdag 1 mei 2027'], ['uk', 'субота, 1 травня 2027 р.'], ['not a tag', 'Saturday, 1 May 2027']];
  for (const [language, said] of days) it(`are said with the weekday in ${language}`, () => equal(sayDate('2027-05-01', { language }), said));

  const moments: [moment: string, said: RegExp][] = [
    ['2026-11-22T17:00:00+01:00[Europe/Oslo]', /Sunday, 22 November 2026 at 17:00/],
    ['2026-11-22T17:00:00+01:00', /Sunday, 22 November 2026 at 17:00/],
    ['2026-11-22T23:30:00Z', /Sunday, 22 November 2026 at 23:30/],
    ['2026-11-22T23:30:00Z[Mars/Olympus]', /Sunday, 22 November 2026 at 23:30/],
    ['2026-07-01T00:00:00+0200', /Wednesday, 1 July 2026 at 00:00/],
  ];
  for (const [moment, said] of moments) it(`are said by the clock that ${moment} names`, () => match(sayMoment(moment, { language: 'en' }), said));

  it('have Latin digits in every language', () => deepEqual(['ar', 'fa', 'en'].map((language) => sayNumber(1234, { language }).replace(/\D/g, '')), ['1234', '1234', '1234']));
});

describe('a text', () => {
  it('is in the language that is wanted, else in its first', () => deepEqual(['ar', 'pl'].map((wanted) => plainText({ nb: 'ja', ar: 'نعم' }, { texts: [wanted, 'nb'] })), ['نعم', 'ja']));
});

describe('the style sheet of all pages', () => {
  it('asks nobody for anything', () => equal(/@import|url\(|@font-face|https?:/i.test(sheet.text), false));
  it('cannot end its own element', () => equal(sheet.text.includes('<'), false));
  it('is small: less than 45 kB before it is packed', () => equal(sheet.text.length < 45_000, true));
  it('sizes no letters in pixels', () => equal(/font-size:\s*\d+px/.test(sheet.text), false));
});
