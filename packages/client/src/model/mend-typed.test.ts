import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { plainDigits, readCode } from './mend-typed.ts';
import { ConfirmationRequestSchema, MailedCodeSchema, PostcodeSchema } from './signature.ts';

/** The ten digits of a script from its zero on. */
const tenFrom = (zero: string): string[] => Array.from({ length: 10 }, (_, value) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + value));
const typedIn = (zero: string, digits: string): string => digits.replace(/\d/g, (digit) => tenFrom(zero)[Number(digit)] ?? '');

const SCRIPTS: [script: string, zero: string][] = [
  ['ASCII', '0'], ['Arabic', '٠'], ['Persian and Urdu', '۰'], ['N’Ko', '߀'], ['Devanagari', '०'], ['Bengali', '০'], ['Gurmukhi', '੦'], ['Gujarati', '૦'], ['Odia', '୦'],
  ['Tamil', '௦'], ['Telugu', '౦'], ['Kannada', '೦'], ['Malayalam', '൦'], ['Sinhala', '෦'], ['Thai', '๐'], ['Lao', '໐'], ['Tibetan', '༠'], ['Burmese', '၀'], ['Shan', '႐'],
  ['Khmer', '០'], ['Mongolian', '᠐'], ['Ol Chiki', '᱐'], ['Javanese', '꧐'], ['Meetei Mayek', '꯰'], ['wide', '０'], ['Chakma', '𑄶'], ['bold of formulas', '𝟎'], ['monospace of formulas', '𝟶'], ['Adlam', '𞥐'],
];

describe('a code of a mail', () => {
  for (const [script, zero] of SCRIPTS) {
    it(`is taken in the digits of ${script}: ${typedIn(zero, '012 345')}`, () => {
      assert.equal(plainDigits(tenFrom(zero).join('')), '0123456789');
      for (const code of ['012345', '678900']) {
        for (const typed of [code, `${code.slice(0, 3)} ${code.slice(3)}`, `\u200F${code.slice(0, 3)}-${code.slice(3)}\u200F`]) {
          assert.equal(v.parse(MailedCodeSchema, typedIn(zero, typed)), code);
          assert.deepEqual(v.parse(ConfirmationRequestSchema, { reference: 'K7QD-M2XP', code: typedIn(zero, typed) }), { reference: 'K7QD-M2XP', code });
        }
      }
    });
  }

  it('may mix the digits of two keyboards', () => assert.equal(readCode('١٢٣456'), '123456'));

  const WRONG = ['', '١٢٣٤٥', '١٢٣٤٥٦٧', '一二三四五六', '¹²³⁴⁵⁶', '①②③④⑤⑥', 'ⅠⅡⅢⅣⅤⅥ', '½¼¾⅓⅔⅛', '١٢٣،٤٥٦'];
  for (const typed of WRONG) {
    it(`is not made of what is no decimal digit, or of another number of them: ${typed || 'nothing'}`, () => {
      const { issues } = v.safeParse(MailedCodeSchema, typed);
      assert.deepEqual(issues?.map(({ message }) => message), ['not-a-code']);
    });
  }
});

describe('digits of any script', () => {
  it('are worth what the platform writes with them', () => {
    const systems = Intl.supportedValuesOf('numberingSystem').map((numberingSystem) => new Intl.NumberFormat('en', { numberingSystem, useGrouping: false, minimumIntegerDigits: 10 }).format(123456789));
    const decimal = systems.filter((text) => /^\p{Nd}{10}$/u.test(text));
    assert.ok(decimal.length > 50, String(decimal.length));
    for (const text of decimal) assert.equal(plainDigits(text), '0123456789', text);
  });

  it('are all read, and nothing else is touched', () => {
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const sign = String.fromCodePoint(point);
      assert.match(plainDigits(sign), /\p{Nd}/u.test(sign) ? /^[0-9]$/ : /^[^]{1,2}$/);
      if (!/\p{Nd}/u.test(sign)) assert.equal(plainDigits(sign), sign);
    }
  });

  it('make a postcode too', () => assert.equal(v.parse(PostcodeSchema, '११० ००१'), '110 001'));
});
