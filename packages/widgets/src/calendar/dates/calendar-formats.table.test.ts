import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { createFormats, sameLanguage } from './calendar-formats.ts';

const formats = (language: string) =>
  createFormats({ language, textLanguage: 'nb', dateFormat: (options) => new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, options) }, '2026-11-22');

describe('dates in words', () => {
  it('gives the full weekday and date, without the year while it is this year', () => {
    assert.equal(formats('nb').day('2026-11-26'), 'torsdag 26. november');
    assert.equal(formats('en').day('2026-11-26'), 'Thursday, November 26');
    assert.equal(formats('nl').day('2026-11-26'), 'donderdag 26 november');
  });

  it('adds the year when it is another one', () => {
    assert.equal(formats('nb').day('2027-01-02'), 'lørdag 2. januar 2027');
  });

  it('names the month with its year', () => {
    assert.equal(formats('da').month('2026-11'), 'november 2026');
    assert.equal(formats('da').month('2026-11-30'), 'november 2026');
  });

  it('say their language where it is not that of our words', () => {
    assert.equal(formats('nl').lang, 'nl');
    assert.equal(formats('nb-NO').lang, undefined);
  });

  it('keeps the Gregorian calendar and Latin digits for a reader of Persian or Arabic', () => {
    for (const language of ['fa', 'ar-SA', 'ps']) {
      assert.match(formats(language).day('2027-11-26'), /2027/);
      assert.match(formats(language).day('2027-11-26'), /26/);
    }
  });
});

describe('two tags', () => {
  const pairs: [one: string, other: string, same: boolean][] = [
    ['nb', 'nb', true],
    ['nb-NO', 'nb', true],
    ['nl', 'nl-BE', true],
    ['nn', 'nb', false],
    ['en-GB', 'en', true],
    ['ar', 'fa', false],
  ];
  for (const [one, other, same] of pairs) {
    it(`${one} and ${other} are ${same ? 'one language' : 'two'} to a reader`, () => assert.equal(sameLanguage(one, other), same));
  }
});
