import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hashNotice } from '../submission/index.ts';
import { noticeIn, noticeText, shownNotice, type ConsentPurpose, type ShownNotice } from './index.ts';

const words = fc.string({ unit: fc.constantFrom(...'aåø', 'é', 'e\u0301', 'ك', 'שׁ', '한', '\u1112\u1161\u11ab', '"', '\\', '\n', '\u2028', '🐦', '</script>', ' '), maxLength: 20 });
const tag = fc.constantFrom('nb', 'nn', 'en', 'ar', 'nl-simple', 'zh-Hant', 'uk');
const text = fc.oneof(words, fc.dictionary(tag, words, { minKeys: 1, maxKeys: 4 }));
const purpose = fc.tuple(fc.constantFrom('opinion', 'news', 'names', 'a'), text).map(([id, value]): ConsentPurpose => ({ id, text: value, basis: 'consent', explicit: false, required: false }));
const purposes = fc.uniqueArray(purpose, { selector: ({ id }) => id, maxLength: 4 });
const version = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const languages = fc.array(tag, { maxLength: 3 });
const notice = fc.tuple(version, purposes, languages).map((parts) => noticeIn(...parts));

/** The same with the keys of every object the other way round, as another program may write them. */
function turned<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(turned) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, each]) => [key, turned(each as unknown)])) as Value;
}

const sha = (shown: string): string => createHash('sha256').update(shown).digest('hex');

describe('the text of any notice', () => {
  it('is one line of JSON that says all that was shown, and nothing else', () => {
    fc.assert(fc.property(notice, (shown) => {
      const line = noticeText(shown);
      assert.doesNotMatch(line, /\n/);
      assert.deepEqual(JSON.parse(line), shown);
    }));
  });

  it('is the same whatever order a program keeps keys in, and whatever it adds of its own', () => {
    fc.assert(fc.property(notice, (shown) => {
      const more = { ...turned(shown), shownBy: 'somebody', purposes: shown.purposes.map((each) => ({ seen: true, ...turned(each) })) };
      assert.equal(noticeText(more), noticeText(shown));
    }));
  });

  it('is the same for the server, which has it from its database, as for the page', () => {
    fc.assert(fc.property(version, purposes, languages, (named, all, read) => {
      const stored = JSON.parse(JSON.stringify(all)) as ConsentPurpose[];
      assert.equal(noticeText(noticeIn(named, stored, read)), noticeText(noticeIn(named, all, read)));
    }));
  });

  it('keeps the order of the purposes, which is what a person sees', () => {
    fc.assert(fc.property(version, purposes.filter(({ length }) => length > 1), (named, all) => {
      assert.notEqual(noticeText(noticeIn(named, all, [])), noticeText(noticeIn(named, all.toReversed(), [])));
    }));
  });

  it('does not tell the hint, the basis or whether it is required: they stand beside the text', () => {
    fc.assert(fc.property(version, purposes, languages, (named, all, read) => {
      const other = all.map((each): ConsentPurpose => ({ ...each, hint: 'More', required: true, explicit: true, basis: 'contract' }));
      assert.equal(noticeText(noticeIn(named, other, read)), noticeText(noticeIn(named, all, read)));
    }));
  });

  it('has both texts where a page shows two languages, in the order in which they stand', () => {
    const all: ConsentPurpose[] = [{ id: 'news', text: { nb: 'Nytt', ar: 'أخبار' }, basis: 'consent', explicit: false, required: false }];
    const both = shownNotice('1', all, ({ text: said }) => Object.entries(said).map(([lang, value]) => ({ lang, value })));
    const lines = [both, { ...both, purposes: both.purposes.map((each) => ({ ...each, texts: each.texts.toReversed() })) }, noticeIn('1', all, ['nb']), noticeIn('1', all, ['ar'])].map(noticeText);
    assert.equal(new Set(lines).size, 4);
    assert.match(lines[0] ?? '', /"texts":\[\{"lang":"nb","value":"Nytt"\},\{"lang":"ar","value":"أخبار"\}\]/);
  });
});

describe('the language of any notice', () => {
  const CHOICES: [languages: string[], lang: string][] = [
    [['ar'], 'ar'], [['ar-EG', 'nb'], 'ar'], [['so', 'nb'], 'nb'], [['so'], 'nb'], [[], 'nb'], [['nb-simple'], 'nb-simple'], [['nb'], 'nb'], [['NB'], 'nb'],
  ];
  for (const [read, lang] of CHOICES) {
    it(`is ${lang} for somebody who reads ${read.join(', then ') || 'nobody knows what'}`, () => {
      const [first] = noticeIn('1', [{ id: 'news', text: { nb: 'Nytt', 'nb-simple': 'Nytt, lett', ar: 'أخبار' }, basis: 'consent', explicit: false, required: false }], read).purposes;
      assert.equal(first?.texts[0]?.lang, lang);
    });
  }

  it('is left open where the association did not say which it is', () => {
    assert.deepEqual(noticeIn('1', [{ id: 'news', text: 'Nytt', basis: 'consent', explicit: false, required: false }], ['ar']).purposes[0]?.texts, [{ lang: '', value: 'Nytt' }]);
  });
});

describe('the hash of any notice', () => {
  it('is the SHA-256 of its text in UTF-8, with the browser’s means and without', async () => {
    await fc.assert(fc.asyncProperty(notice, async (shown) => {
      const expected = sha(noticeText(shown));
      assert.deepEqual([await hashNotice(shown), await hashNotice(shown, null as unknown as undefined)], [expected, expected]);
    }), { numRuns: 50 });
  });

  const one = (value: string): ShownNotice => ({ noticeVersion: '1', purposes: [{ id: 'a', texts: [{ lang: 'nb', value }], options: ['yes', 'no'] }] });
  const DIFFERENT: [what: string, first: string, second: string][] = [
    ['a blank more', 'Ja', 'Ja '], ['another quotation mark', '“Ja”', '"Ja"'], ['a line end of another system', 'Ja\nNei', 'Ja\r\nNei'], ['letters that only look the same', 'Ja', 'Jа'],
    ['the same letters composed otherwise', 'Grønlia café', 'Grønlia cafe\u0301'], ['a sign that nobody sees', 'Ja', 'Ja\u200B'], ['capitals', 'ja', 'Ja'],
  ];
  for (const [what, first, second] of DIFFERENT) {
    it(`is another for ${what}: it proves what was shown to the letter`, async () => assert.notEqual(await hashNotice(one(first)), await hashNotice(one(second))));
  }

  it('cannot be had twice by moving words from one field to the next', async () => {
    await fc.assert(fc.asyncProperty(fc.uniqueArray(notice, { minLength: 2, maxLength: 4, selector: noticeText }), async (all) => {
      assert.equal(new Set(await Promise.all(all.map((each) => hashNotice(each)))).size, all.length);
    }), { numRuns: 50 });
  });

  it('is another where a purpose was left out, renamed or offered with other options', async () => {
    const shown: ShownNotice = { noticeVersion: '1', purposes: [{ id: 'a', texts: [{ lang: '', value: 'A' }], options: ['yes', 'no'] }, { id: 'b', texts: [{ lang: '', value: 'B' }], options: ['yes', 'no'] }] };
    const [first, second] = shown.purposes as [ShownNotice['purposes'][0], ShownNotice['purposes'][0]];
    const others = [shown, { ...shown, purposes: [first] }, { ...shown, purposes: [first, { ...second, id: 'c' }] }, { ...shown, purposes: [first, { ...second, options: ['yes'] }] }, { ...shown, purposes: [first, { ...second, options: ['no', 'yes'] }] }];
    assert.equal(new Set(await Promise.all(others.map((each) => hashNotice(each)))).size, others.length);
  });
});
