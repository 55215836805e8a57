import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseTag } from './choose-tag.ts';
import { chooseText, directionOf } from './index.ts';

const tag = fc.constantFrom('nb', 'nn', 'da', 'da-simple', 'nl', 'nl-BE', 'nl-simple', 'en', 'en-GB', 'ar', 'az-Arab', 'az', 'zh-Hant', 'zh-Hans-CN', 'ckb', 'uk');
const mixedCase = tag.chain((one) => fc.constantFrom(one, one.toUpperCase(), one.toLowerCase()));
const texts = fc.dictionary(mixedCase, fc.string({ minLength: 1 }), { minKeys: 1, maxKeys: 6 });
const wishes = fc.array(mixedCase, { maxLength: 4 });
const languageOf = (one: string) => one.toLowerCase().split('-')[0];

describe('whatever languages a text has and whatever is asked for', () => {
  it('shows one of its own texts, under the tag that it was written in', () => {
    fc.assert(fc.property(texts, wishes, (text, languages) => {
      const { value, lang } = chooseText(text, languages);
      assert.ok(lang in text);
      assert.equal(value, text[lang]);
    }));
  });

  it('shows exactly what is asked for when it is there', () => {
    fc.assert(fc.property(texts, fc.nat(), (text, index) => {
      const tags = Object.keys(text);
      const wanted = tags[index % tags.length] ?? '';
      assert.equal(chooseText(text, [wanted]).lang.toLowerCase(), wanted.toLowerCase());
    }));
  });

  it('never shows another language when one that is asked for is there', () => {
    fc.assert(fc.property(texts, wishes, (text, languages) => {
      const known = new Set(Object.keys(text).map(languageOf));
      const first = languages.find((wanted) => known.has(languageOf(wanted)));
      if (first !== undefined) assert.equal(languageOf(chooseText(text, languages).lang), languageOf(first));
    }));
  });

  it('shows its first language when none is there', () => {
    fc.assert(fc.property(texts, (text) => {
      assert.equal(chooseText(text, ['fi', 'xx-Latn']).lang, Object.keys(text)[0]);
    }));
  });

  it('never gives easy language unasked while the full text is there in the same language', () => {
    fc.assert(fc.property(texts, wishes, (text, languages) => {
      const { lang } = chooseText(text, languages);
      const chosen = languages.find((wanted) => languageOf(wanted) === languageOf(lang));
      if (!/-simple$/i.test(lang) || chosen === undefined || /-simple/i.test(chosen)) return;
      const full = Object.keys(text).filter((one) => languageOf(one) === languageOf(lang) && !/-simple$/i.test(one));
      assert.deepEqual(full, []);
    }));
  });

  it('chooses the same whatever stands behind the language that decided', () => {
    fc.assert(fc.property(texts, wishes, wishes, (text, languages, more) => {
      const tags = Object.keys(text);
      const known = new Set(tags.map(languageOf));
      if (languages.some((wanted) => known.has(languageOf(wanted)))) assert.equal(chooseTag(tags, [...languages, ...more]), chooseTag(tags, languages));
    }));
  });

  it('gives a direction that agrees with its tag', () => {
    fc.assert(fc.property(texts, wishes, (text, languages) => {
      const { lang, dir } = chooseText(text, languages);
      assert.equal(dir, directionOf(lang));
      assert.equal(dir === 'rtl', /^(ar|ckb)\b|^az-arab/i.test(lang));
    }));
  });

  it('shows a text that has no language as it is, whatever is asked for', () => {
    fc.assert(fc.property(fc.string(), wishes, (text, languages) => {
      assert.deepEqual(chooseText(text, languages), { value: text, lang: '', dir: 'auto' });
    }));
  });
});

describe('the direction of a language', () => {
  it('is found without throwing, and the same twice, whatever stands for its tag', () => {
    fc.assert(fc.property(fc.oneof(mixedCase, fc.string()), (lang) => {
      const first = directionOf(lang);
      assert.ok(['ltr', 'rtl', 'auto'].includes(first));
      assert.equal(directionOf(lang), first);
    }));
  });
});
