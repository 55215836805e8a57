import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { ConfirmationRequestSchema, ControllerSchema, EmailSchema, PersonNameSchema, PostcodeSchema, SignatureSchema } from './index.ts';

const codes = (schema: v.GenericSchema, value: unknown): string[] => (v.safeParse(schema, value).issues ?? []).map(({ message }) => message);
const read = (schema: v.GenericSchema<string, string>, value: string): string => v.parse(schema, value);

const LETTERS = [...'abcxyzABCÅØßéışжЯعفک王한'];
const word = (most: number) => fc.string({ unit: fc.constantFrom(...LETTERS, ...'0123456789'), minLength: 1, maxLength: most });
const local = fc.string({ unit: fc.constantFrom(...LETTERS, ...'0123456789.+-_\'!#$%&*/=?^`{|}~'), minLength: 1, maxLength: 64 });
const label = fc.tuple(word(10), fc.constantFrom('', '-', '--'), word(10)).map((parts) => parts.join(''));
const tld = fc.constantFrom('no', 'org', 'museum', 'рф', '中国', 'xn--p1ai', 'भारत', 'السعودية');
const email = fc.tuple(local, fc.array(label, { minLength: 1, maxLength: 3 }), tld).map(([name, labels, end]) => `${name}@${[...labels, end].join('.')}`);
/** What comes along when an address is copied. */
const around = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\u00A0', '\u200B', '\u200E', '\u200F', '\u202A', '\u202C', '\u2066', '\u2069', '\uFEFF'), maxLength: 4 });

describe('any e-mail address', () => {
  it('is taken as it is, in letters of any script', () => {
    fc.assert(fc.property(email, (address) => assert.equal(read(EmailSchema, address), address)));
  });

  it('is read without what was copied with it, and stays the same when it is read again', () => {
    fc.assert(fc.property(around, email, around, (before, address, behind) => {
      const once = read(EmailSchema, before + address + behind);
      assert.deepEqual([once, read(EmailSchema, once)], [address, address]);
    }));
  });

  it('has one @, no blank, no bracket, no comma and nothing that nobody sees, whatever is typed', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.tuple(local, fc.string({ unit: 'binary', maxLength: 3 }), local, tld).map(([a, b, c, d]) => `${a}${b}@${c}.${d}`)), (typed) => {
      const { success, output } = v.safeParse(EmailSchema, typed);
      if (!success) return;
      assert.match(output, /^[^@]{1,64}@[^@]+\.[^@.]{2,}$/);
      assert.doesNotMatch(output, /[\s<>(),:;"[\]\\]|\p{Cc}|\p{Cf}|\p{Cs}/u);
      assert.ok(output.length <= 254);
    }), { numRuns: 500 });
  });

  it('is none with anything between two addresses that would make one mail two', () => {
    fc.assert(fc.property(email, fc.constantFrom(',', ';', ' ', '\n', '\r\nBcc: ', '%0a,', '> <', '\u0000', '\u2028'), email, (one, between, other) => {
      assert.ok(codes(EmailSchema, one + between + other).length > 0);
    }));
  });

  it('is answered at once, however it was made to keep us busy', () => {
    const attacks = [`a@${'a'.repeat(251)}`, `a@${'a-'.repeat(126)}`, `a@${'a.'.repeat(126)}`, `a@${'-'.repeat(252)}`, `${'a'.repeat(64)}@${'1.'.repeat(94)}`, '@'.repeat(254)];
    const begun = performance.now();
    for (const attack of attacks) assert.ok(codes(EmailSchema, attack).includes('not-an-email'), attack.slice(0, 20));
    assert.ok(performance.now() - begun < 500, 'it took long');
  });

  it('of an association is taken like that of a signer, also in its own letters', () => {
    fc.assert(fc.property(email, (address) => assert.equal(v.parse(ControllerSchema, { name: 'Grønlia', email: address }).email, address)));
    assert.deepEqual(codes(ControllerSchema, { name: 'Grønlia', email: 'styret' }), ['is not an e-mail address']);
  });
});

describe('any postcode', () => {
  const FORMS: [country: string, example: string][] = [
    ['Norway', '0150'], ['Denmark', '2200'], ['Sweden', '114 55'], ['Finland', '00100'], ['Iceland', '101'], ['the Faroes', 'FO-100'], ['the Netherlands', '1012 AB'], ['Belgium', '1000'], ['Germany', 'D-10115'], ['Poland', '00-950'],
    ['the United Kingdom', 'EC1A 1BB'], ['Ireland', 'D02 AF30'], ['Malta', 'VLT 1117'], ['Portugal', '1000-205'], ['Greece', '104 31'], ['Latvia', 'LV-1010'], ['Canada', 'K1A 0B1'], ['Japan', '100-0001'], ['Brazil', '01310-100'], ['Andorra', 'AD500'],
  ];
  for (const [country, example] of FORMS) {
    it(`of ${country} is taken: ${example}, in small letters and with blanks of any kind too`, () => {
      for (const typed of [example, example.toLowerCase(), ` ${example} `, `\u200F${example}\u200E`]) assert.equal(read(PostcodeSchema, typed).toUpperCase(), example);
      assert.equal(read(PostcodeSchema, example.replaceAll(' ', '\u00A0')), example);
    });
  }

  it('is the same in the digits of other keyboards', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 2, maxLength: 12 }), fc.constantFrom(0x660, 0x6f0, 0xff10), (digits, zero) => {
      assert.equal(read(PostcodeSchema, digits.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))), digits);
    }));
  });

  it('has a digit, at most twelve signs, and nothing that a spreadsheet or a page would run', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const { success, output } = v.safeParse(PostcodeSchema, typed);
      if (!success) return;
      assert.match(output, /^[\p{L}\d](?=.*\d|\d*$)[\p{L}\d -]{1,11}$/u);
      assert.equal(read(PostcodeSchema, output), output);
    }), { numRuns: 500 });
  });
});

describe('any name', () => {
  it('stays as it was written, but for the blanks around it', () => {
    fc.assert(fc.property(around.filter((text) => !/[\u200B\u200E\u200F]/.test(text)), fc.string({ unit: fc.constantFrom(...LETTERS, ' ', '-', '’', '.'), minLength: 1, maxLength: 100 }).filter((name) => /\p{L}/u.test(name) && /^[\p{L}].*[\p{L}]$/u.test(name)), (blanks, name) => {
      assert.equal(read(PersonNameSchema, `${blanks}${name}`), name);
    }));
  });

  it('keeps the joiners that Persian names are spelt with', () => assert.equal(read(PersonNameSchema, 'علی\u200Cرضا'), 'علی\u200Cرضا'));

  for (const turn of ['\u202A', '\u202B', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068']) {
    it(`cannot turn the names beside it around with U+${turn.charCodeAt(0).toString(16).toUpperCase()}`, () => assert.equal(read(PersonNameSchema, `Ada${turn} Lovelace`), 'Ada Lovelace'));
  }

  it('cannot hide a formula behind such a sign', () => assert.deepEqual(codes(PersonNameSchema, '\u202E=A1'), ['formula']));

  it('is none with half a character in it', () => assert.deepEqual(codes(PersonNameSchema, 'Ada \uD83D'), ['control']));

  it('begins with nothing that a spreadsheet runs, and is one line, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (typed) => {
      const { success, output } = v.safeParse(PersonNameSchema, typed);
      if (success) assert.match(output, /^(?![=+\-@\s])[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+$/u);
    }), { numRuns: 500 });
  });
});

describe('any code of a mail', () => {
  const six = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 6 });
  const codeOf = (code: string): unknown => v.parse(ConfirmationRequestSchema, { reference: 'K7QD-M2XP', code });

  it('is read however it was typed or copied', () => {
    fc.assert(fc.property(six, fc.constantFrom('', ' ', '-', '\u2011', '\u2013', '\u00A0', '\u202F', ' - '), around, fc.constantFrom(0x30, 0x660, 0x6f0, 0xff10), (code, between, outside, zero) => {
      const typed = `${outside}${code.slice(0, 3)}${between}${code.slice(3)}${outside}`.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
      assert.deepEqual(codeOf(typed), { reference: 'K7QD-M2XP', code });
    }));
  });

  it('has six digits and nothing else', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789', 'a', '²', '五', '.'), maxLength: 8 }).filter((text) => !/^\d{6}$/.test(text)), (typed) => {
      assert.equal(v.safeParse(ConfirmationRequestSchema, { reference: 'K7QD-M2XP', code: typed }).success, false);
    }));
  });
});

describe('any comment', () => {
  const RECORD = { recordId: '3f0f4c0e-7d4a-4d6b-9c57-0c8a1f0d2b11', noticeVersion: '1', noticeHash: 'a'.repeat(64), language: 'nb', purposes: [], event: 'given', method: { layer: 'form' }, at: { client: '2026-11-22T10:00:00Z' }, origin: '' } as const;
  const said = (comment: string): string | undefined => v.parse(SignatureSchema, { name: 'Ada', email: 'ada@example.org', language: 'nb', consents: [RECORD], comment }).comment;

  it('keeps its lines and letters, and loses what a database would refuse', () => {
    assert.equal(said('For\u0000 the\u0007 trees\r\n\tand 🐦\uD83D the birds\u007F '), 'For the trees\r\n\tand 🐦 the birds');
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => assert.doesNotMatch(said(typed) ?? '', /(?![\n\r\t])[\p{Cc}\p{Cs}]/u)));
  });
});
