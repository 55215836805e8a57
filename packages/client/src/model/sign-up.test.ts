import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { fieldErrors, HalfDaySchema, PhoneSchema, SignUpReceiptSchema, SignUpRequestSchema, SignUpSchema, type SignUpInput } from './index.ts';

const codesOf = (schema: v.GenericSchema, value: unknown): string[] => fieldErrors(v.safeParse(schema, value).issues ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a telephone number', () => {
  const NUMBERS: [where: string, typed: string, kept: string][] = [
    ['Norway', '90 00 00 00', '90000000'], ['Norway, with its country', '+47 900 00 000', '+4790000000'], ['Norway, in five digits', '02800', '02800'],
    ['Denmark', '+45 12 34 56 78', '+4512345678'], ['the Netherlands', '06-12345678', '0612345678'], ['Belgium', '0470/12.34.56', '0470123456'],
    ['Germany', '+49 (30) 901820', '+4930901820'], ['France', '06.12.34.56.78', '0612345678'], ['Britain', '(020) 7946 0958', '02079460958'],
    ['the United States', '+1 (212) 555‑0100', '+12125550100'], ['Ukraine', '+380 44 123–45–67', '+380441234567'], ['Iran', '+98 21 1234 5678', '+982112345678'],
    ['Japan, in wide signs', '＋８１（３）１２３４－５６７８', '+81312345678'], ['Japan, with the long sign of its keyboard', '03ー1234ー5678', '0312345678'],
    ['a page that has a minus between', '22−33−44−55', '22334455'], ['a table that has spaces which do not break', '22 33 44 55', '22334455'],
  ];
  for (const [where, typed, kept] of NUMBERS) {
    it(`of ${where} is kept from “${typed}”`, () => assert.equal(v.parse(PhoneSchema, typed), kept));
  }

  const SCRIPTS: [script: string, zero: number][] = [['Arabic', 0x660], ['Persian', 0x6f0], ['Devanagari', 0x966], ['Bengali', 0x9e6], ['Thai', 0xe50], ['Burmese', 0x1040], ['Tibetan', 0xf20], ['wide', 0xff10]];
  for (const [script, zero] of SCRIPTS) {
    it(`is read in ${script} digits`, () => {
      const typed = '+47 90 12 34 56 78'.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
      assert.equal(v.parse(PhoneSchema, `\u200F${typed}\u200E`), '+479012345678');
    });
  }

  const SAME: [what: string, ...typed: string[]][] = [
    ['with the zero that is dialled at home only in brackets', '+44 20 7946 0958', '+44 (0)20 7946 0958', '+44 (0) 20 7946 0958'],
    ['with two zeros in place of the plus', '+47 90 00 00 00', '0047 90 00 00 00', '00 47 90000000', '٠٠٤٧ ٩٠٠٠٠٠٠٠'],
    ['with two zeros in America', '+1 212 555 0100', '001 212 555 0100'],
  ];
  for (const [what, ...typed] of SAME) {
    it(`is one number ${what}`, () => assert.deepEqual([...new Set(typed.map((each) => v.parse(PhoneSchema, each)))].length, 1));
  }

  it('begins with the zeros that Australia dials abroad with, and is left alone', () => assert.equal(v.parse(PhoneSchema, '0011 47 90 00 00 00'), '00114790000000'));

  it('of Italy keeps the zero that is always dialled', () => assert.equal(v.parse(PhoneSchema, '+39 (0)6 1234 5678'), '+390612345678'));

  const REFUSED: [what: string, typed: string, code: string][] = [
    ['nothing', '', 'missing'], ['blanks', ' \u00A0\u200F', 'missing'], ['a name', 'Ada', 'not-a-phone-number'], ['four digits', '1234', 'not-a-phone-number'], ['more digits than there are (E.164)', '+1234567890123456', 'not-a-phone-number'],
    ['two numbers', '90000000, 91000000', 'not-a-phone-number'], ['a number and words', '90 00 00 00 after 5', 'not-a-phone-number'], ['a plus in the middle', '90+000000', 'not-a-phone-number'],
    ['two pluses', '++4790000000', 'not-a-phone-number'], ['a formula', '=90000000', 'not-a-phone-number'], ['an e-mail address', 'ada@example.org', 'not-a-phone-number'],
  ];
  for (const [what, typed, code] of REFUSED) {
    it(`cannot be ${what}`, () => assert.deepEqual(codesOf(PhoneSchema, typed), [` ${code}`]));
  }

  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 7, maxLength: 13 });
  const gap = fc.constantFrom('', ' ', '-', '.', '/', '\u00A0', '\u2011', '\u2013', '\u200E', '  ');

  it('is digits with a plus at most before them, whatever is typed, and reads the same again', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), digits), (typed) => {
      const { success, output } = v.safeParse(PhoneSchema, typed);
      if (!success) return;
      assert.match(output, /^\+?\d{5,15}$/);
      assert.equal(v.parse(PhoneSchema, output), output);
    }), { numRuns: 500 });
  });

  it('is the same wherever it was broken up', () => {
    fc.assert(fc.property(digits, fc.array(gap, { minLength: 13, maxLength: 13 }), (number, gaps) => {
      assert.equal(v.parse(PhoneSchema, [...number].map((digit, index) => digit + gaps[index]).join('')), v.parse(PhoneSchema, number));
    }));
  });
});

describe('half a day', () => {
  const DAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].flatMap((day) => ['morning', 'afternoon', 'evening'].map((part) => `${day}day-${part}`));
  it('is one of twenty-one', () => assert.equal(DAYS.filter((each) => v.is(HalfDaySchema, each)).length, 21));
  for (const wrong of ['monday', 'monday-night', 'Monday-morning', 'tueday-morning', 'monday-morning ', 'saturday_morning', '']) {
    it(`is not “${wrong}”`, () => assert.deepEqual(codesOf(HalfDaySchema, wrong), [' not-a-half-day']));
  }
});

const wish: SignUpInput = { shiftIds: ['sat-am'], person: { name: 'Aud', phone: '90 00 00 00' }, language: 'nb' };
const by = (person: object): unknown => ({ ...wish, person: { name: 'Aud', ...person } });

describe('who can be reached', () => {
  const REACHED: [what: string, person: object][] = [
    ['by telephone', { phone: '90 00 00 00' }], ['by e-mail', { email: 'aud@example.org' }], ['by both', { phone: '90 00 00 00', email: 'aud@example.org' }],
    ['by a call', { phone: '90000000', preferred: 'call' }], ['by a message', { phone: '90000000', preferred: 'text' }], ['by a letter', { email: 'aud@example.org', preferred: 'email' }],
    ['by a message alone, never by a call', { phone: '90000000', preferred: 'text', noCalls: true }], ['who comes by', { email: 'aud@example.org', preferred: 'drop-in' }],
    ['who rings herself, and is not rung', { phone: '90000000', preferred: 'self', noCalls: true }],
  ];
  for (const [what, person] of REACHED) it(`is somebody ${what}`, () => assert.deepEqual(codesOf(SignUpSchema, by(person)), []));

  const NOT: [what: string, person: object, errors: string[]][] = [
    ['who gives a name alone', {}, ['/person/phone unreachable']],
    ['who wants a call, and gives nothing', { preferred: 'call' }, ['/person/phone unreachable']],
    ['who comes by, and gives nothing to be told by when it is cancelled', { preferred: 'drop-in' }, ['/person/phone unreachable']],
    ['who wants a call, without a number', { email: 'aud@example.org', preferred: 'call' }, ['/person/phone missing']],
    ['who wants a message on the telephone, without a number', { email: 'aud@example.org', preferred: 'text' }, ['/person/phone missing']],
    ['who wants a letter, without an address', { phone: '90000000', preferred: 'email' }, ['/person/email missing']],
    ['who wants to be called, and never to be called', { phone: '90000000', preferred: 'call', noCalls: true }, ['/person/noCalls contradiction']],
    ['whose number is none', { phone: 'ring me' }, ['/person/phone not-a-phone-number']],
    ['whose address is none', { phone: '90000000', email: 'aud@' }, ['/person/email not-an-email']],
    ['who leaves both fields empty', { phone: '', email: '' }, ['/person/phone missing', '/person/email missing']],
    ['who wants a dove', { phone: '90000000', preferred: 'dove' }, ['/person/preferred not-valid']],
    ['without a name', { name: ' ', phone: '90000000' }, ['/person/name missing']],
    ['whose name is a formula', { name: '=1+1', phone: '90000000' }, ['/person/name formula']],
  ];
  for (const [what, person, errors] of NOT) it(`is nobody ${what}`, () => assert.deepEqual(codesOf(SignUpSchema, by(person)), errors));

  it('is called unless told otherwise', () => assert.equal(v.parse(SignUpSchema, wish).person.noCalls, false));
});

describe('what is sent when somebody wants to help', () => {
  it('needs no shift, message, half day or age', () => {
    const { shiftIds, availability, languages, overlap, message, oldEnough } = v.parse(SignUpSchema, { person: wish.person, language: 'nb' });
    assert.deepEqual([shiftIds, availability, languages, overlap, message, oldEnough], [[], [], [], false, undefined, undefined]);
  });

  it('keeps its shifts in the order in which they were wished for', () => assert.deepEqual(v.parse(SignUpSchema, { ...wish, shiftIds: ['b', 'a', 'c'] }).shiftIds, ['b', 'a', 'c']));

  const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `shift-${index}`);
  it('may wish for fifty shifts at once', () => assert.deepEqual(codesOf(SignUpSchema, { ...wish, shiftIds: many(50) }), []));

  const WRONG: [what: string, more: object, errors: string[]][] = [
    ['twice the same shift', { shiftIds: ['sat-am', 'sun', 'sat-am'] }, ['/shiftIds twice']],
    ['more shifts than a season has', { shiftIds: many(51) }, ['/shiftIds too-many']],
    ['a shift that is none', { shiftIds: ['sat-am', '../etc'] }, ['/shiftIds/1 not-valid']],
    ['half a day that there is not', { availability: ['monday-morning', 'monday-noon'] }, ['/availability/1 not-a-half-day']],
    ['twice the same half day', { availability: ['monday-morning', 'monday-morning'] }, ['/availability twice']],
    ['a message of a book’s length', { message: 'x'.repeat(1001) }, ['/message too-long']],
    ['a best time of a page', { person: { ...wish.person, bestTime: 'x'.repeat(201) } }, ['/person/bestTime too-long']],
    ['a language that is none', { languages: ['nb', 'a bit of German'] }, ['/languages/1 not-valid']],
    ['nobody at all', { person: undefined }, ['/person missing']],
    ['no language to answer in', { language: undefined }, ['/language missing']],
    ['a list that is none', { shiftIds: 'sat-am' }, ['/shiftIds not-valid']],
  ];
  for (const [what, more, errors] of WRONG) it(`is refused with ${what}, and says where`, () => assert.deepEqual(codesOf(SignUpSchema, { ...wish, ...more }), errors));

  it('keeps the lines of a message, and loses what a database would refuse', () => assert.equal(v.parse(SignUpSchema, { ...wish, message: ' I can\u0000\ncome\u0007 ' }).message, 'I can\ncome'));

  it('drops what nobody asked for, a birthday and a diagnosis too', () => {
    const kept = v.parse(SignUpSchema, { ...wish, birthday: '1952-01-01', person: { ...wish.person, diagnosis: 'x' } });
    assert.deepEqual([Object.keys(kept).includes('birthday'), Object.keys(kept.person)], [false, ['name', 'phone', 'noCalls']]);
  });

  it('has on the wire what tells people from machines', () => {
    const { formToken, website } = v.parse(SignUpRequestSchema, { ...wish, formToken: 'abc', website: '' });
    assert.deepEqual([formToken, website], ['abc', '']);
    assert.deepEqual(codesOf(SignUpRequestSchema, { ...wish, formToken: 'x'.repeat(501) }), ['/formToken not-valid']);
  });

  it('is refused or kept, and never breaks, whatever a program sends', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.keys(SignUpSchema.entries)).chain((field) => fc.jsonValue().map((value) => ({ ...wish, [field]: value }))));
    fc.assert(fc.property(anything, (sent) => {
      const { success, output, issues } = v.safeParse(SignUpSchema, sent);
      if (success) assert.deepEqual(v.parse(SignUpSchema, JSON.parse(JSON.stringify(output))), output);
      else assert.ok(fieldErrors(issues).every(({ pointer, code }) => /^(\/|$)/.test(pointer) && /^[a-z-]+$/.test(code)));
    }), { numRuns: 500 });
  });
});

describe('a receipt', () => {
  const receipt = { reference: 'K7QD-M2XP', status: 'to-confirm', shifts: [{ id: 'sat-am', status: 'to-confirm' }], contact: { name: 'Kari' }, heldUntil: '2026-12-01T10:00:00Z', deleteAfter: '2027-01-04' };
  it('says of each shift what became of it', () => assert.deepEqual(v.parse(SignUpReceiptSchema, receipt), receipt));
  it('has no number of who waits, which stands on the personal page', () => assert.equal('number' in (v.parse(SignUpReceiptSchema, { ...receipt, shifts: [{ ...receipt.shifts[0], number: 3 }] }).shifts[0] ?? {}), false));
  for (const [what, more, field] of [['a status of another list', { status: 'full' }, 'status'], ['a shift that is open', { shifts: [{ id: 'a', status: 'open' }] }, 'shifts'], ['a moment of deletion', { deleteAfter: '2027-01-04T00:00:00Z' }, 'deleteAfter']] as const) {
    it(`cannot have ${what}`, () => assert.equal(v.safeParse(SignUpReceiptSchema, { ...receipt, ...more }).issues?.[0]?.path?.[0]?.key, field));
  }
});
