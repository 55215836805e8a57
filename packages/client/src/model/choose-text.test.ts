import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { chooseText, directionOf, type Text } from './index.ts';

const three: Text = { da: 'Fællesspisning', 'da-simple': 'Vi spiser sammen', ar: 'عشاء مشترك' };

const CASES: [string, Text, string[], string, string, string][] = [
  ['a plain string as it is, its direction left to its letters', 'Tur', ['nb'], 'Tur', '', 'auto'],
  ["the visitor's language", three, ['ar', 'da'], 'عشاء مشترك', 'ar', 'rtl'],
  ["the page's language when the visitor's is not there", three, ['pl', 'da'], 'Fællesspisning', 'da', 'ltr'],
  ['the first one when neither is there', three, ['pl', 'fi'], 'Fællesspisning', 'da', 'ltr'],
  ['easy language when asked for', three, ['da-simple'], 'Vi spiser sammen', 'da-simple', 'ltr'],
  ['the language without its region', three, ['da-DK'], 'Fællesspisning', 'da', 'ltr'],
  ['the language with another region rather than nothing', { 'nl-BE': 'Buurt' }, ['nl'], 'Buurt', 'nl-BE', 'ltr'],
  ['the full text, not the easy one, to who did not ask for it', { 'nl-simple': 'Kort', 'nl-BE': 'Lang' }, ['nl'], 'Lang', 'nl-BE', 'ltr'],
  ['the easy text when there is no other in the language', { 'nl-simple': 'Kort', en: 'Long' }, ['nl'], 'Kort', 'nl-simple', 'ltr'],
  ['tags in any case', { 'ZH-hant': '散步' }, ['zh-Hant-TW'], '散步', 'ZH-hant', 'ltr'],
  ['nothing when there is nothing', {}, ['nb'], '', '', 'auto'],
  ['the first one when nobody asks for anything', three, [], 'Fællesspisning', 'da', 'ltr'],
];

describe('the language of a text', () => {
  for (const [what, text, languages, value, lang, dir] of CASES) {
    it(`shows ${what}`, () => {
      assert.deepEqual(chooseText(text, languages), { value, lang, dir });
    });
  }

  const DIRECTIONS: [string, string][] = [
    ['ar', 'rtl'], ['fa', 'rtl'], ['ur', 'rtl'], ['he', 'rtl'], ['ps', 'rtl'], ['ckb', 'rtl'], ['dv', 'rtl'], ['yi', 'rtl'],
    ['nb', 'ltr'], ['so', 'ltr'], ['ti', 'ltr'], ['uk', 'ltr'], ['ar-Latn', 'ltr'], ['az-Arab', 'rtl'], ['', 'auto'], ['not a tag', 'auto'],
  ];
  for (const [lang, dir] of DIRECTIONS) {
    it(`writes "${lang}" ${dir}`, () => {
      assert.equal(directionOf(lang), dir);
      assert.equal(directionOf(lang), dir);
    });
  }
});
