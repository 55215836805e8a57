import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { describeDocument, documentKind, documentLanguage, documentSize } from './describe-document.ts';

describe('the kind of a document', () => {
  const cases: readonly [type: string | undefined, url: string, kind: string][] = [
    ['application/pdf', '/plan', 'PDF'],
    ['application/pdf; charset=binary', '/plan.php?id=3', 'PDF'],
    ['APPLICATION/PDF', '/plan', 'PDF'],
    [undefined, 'https://a.example/plan.PDF?version=2#page=3', 'PDF'],
    [undefined, 'plan.docx', 'Word'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '/budget', 'Excel'],
    ['application/vnd.oasis.opendocument.text', '/letter', 'ODT'],
    ['text/calendar', '/all', 'iCalendar'],
    ['text/csv', '/all', 'CSV'],
    ['text/plain', '/all', 'text'],
    ['image/svg+xml', '/map', 'picture'],
    [undefined, '/map.jpeg', 'picture'],
    ['audio/ogg', '/song', 'sound'],
    ['video/mp4', '/film', 'film'],
    ['application/x-own', '/thing', ''],
    ['nonsense', '/thing.pdf', 'PDF'],
    [undefined, 'https://a.example/', ''],
    [undefined, '/about.html', ''],
    ['text/html', '/about', ''],
  ];
  for (const [type, url, kind] of cases) it(`${type ?? 'unknown'} at ${url} is ${kind || 'not told'}`, () => equal(documentKind({ type, url }), kind));
});

describe('the size of a document', () => {
  const cases: readonly [bytes: number | undefined, place: string, size: string][] = [
    [2_400_000, 'en', '2.4 MB'],
    [2_400_000, 'nb', '2,4 MB'],
    [2_400_000, 'fi', '2,4 Mt'],
    [80_400, 'en', '80 kB'],
    [12, 'en', '1 kB'],
    [999_600, 'en', '1 MB'],
    [999_400, 'en', '999 kB'],
    [1_000_000, 'en', '1 MB'],
    [3_250_000_000, 'en', '3.3 GB'],
    [999_960_000, 'en', '1 GB'],
    [0, 'en', ''],
    [-1, 'en', ''],
    [Number.NaN, 'en', ''],
    [undefined, 'en', ''],
  ];
  for (const [bytes, place, size] of cases) it(`${bytes} in ${place} is ${size || 'not told'}`, () => equal(documentSize(bytes, place).replace('\u00a0', ' '), size));
});

describe('the language of a document', () => {
  const cases: readonly [language: string | undefined, place: string, words: string][] = [
    ['nl', 'en', 'Dutch'],
    ['nl-BE', 'en-GB', 'Dutch'],
    ['en-US', 'en-GB', ''],
    ['NB', 'nb', ''],
    ['en', 'nb', 'engelsk'],
    [undefined, 'nb', ''],
    ['', 'nb', ''],
    ['xx', 'en', ''],
    ['not a tag', 'en', ''],
  ];
  for (const [language, place, words] of cases) it(`${language} at a place in ${place} is ${words || 'not told'}`, () => equal(documentLanguage(language, place), words));
});

describe('a document', () => {
  it('is told in one line', () => {
    equal(describeDocument({ url: '/plan.pdf', size: 2_400_000, language: 'nl' }, 'The plan', 'en').replaceAll('\u00a0', ' '), 'PDF, 2.4 MB, Dutch');
  });

  it('keeps its parts in order from right to left', () => {
    equal(describeDocument({ url: '/plan.pdf', language: 'nl' }, 'خطة', 'ar'), '\u2068PDF\u2069\u060c \u2068الهولندية\u2069');
  });

  it('is not told its kind twice', () => equal(describeDocument({ url: '/plan.pdf' }, 'The plan (pdf)', 'en'), ''));

  it('is told its kind when its title only sounds like it', () => equal(describeDocument({ url: '/plan.pdf' }, 'pdfs explained', 'en'), 'PDF'));

  it('is left alone when nothing is known of it', () => equal(describeDocument({ url: '/' }, 'The plan', 'en'), ''));
});
