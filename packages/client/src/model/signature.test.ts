import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { ConfirmationRequestSchema, EmailSchema, PersonNameSchema, PostcodeSchema, SignatureSchema } from './signature.ts';

type Schema = v.GenericSchema<string, string>;

/** The codes of what is wrong, in order. */
function codesOf(schema: Schema, value: unknown): string[] {
  return (v.safeParse(schema, value).issues ?? []).map(({ message }) => message);
}

describe('the name of a person', () => {
  const names = ['Ada', "Siobhán O’Connor", 'Anne-Marie d’Été', 'Jean Paul', 'Þórunn', 'Åse Ø.', 'فاطمة الزهراء', 'Олена Шевченко', '王小明', 'Nguyễn Văn A', 'X Æ A-12', 'Maria von und zu der Heide-Lüttichau', `A${'b'.repeat(150)}`, 'Prof. Dr. J. de Vries Jr.', 'Zoë St. John', 'Ali Can.'];
  for (const name of names) {
    it(`can be ${name.slice(0, 40)}`, () => assert.deepEqual(codesOf(PersonNameSchema, name), []));
  }

  const refused: [string, string, string][] = [
    ['nothing at all', '', 'missing'],
    ['blanks', '   ', 'missing'],
    ['a formula', '=1+1', 'formula'],
    ['a formula with a plus', '+47 12 34', 'formula'],
    ['a formula with a minus', '-2+3', 'formula'],
    ['a function of a spreadsheet', '@SUM(A1)', 'formula'],
    ['a formula behind blanks', '  =cmd', 'formula'],
    ['an address of the web', 'Cheap pills https://a.example', 'address'],
    ['a host', 'visit www.a.example', 'address'],
    ['a bare domain', 'Buy at pills.com', 'address'],
    ['digits alone', '12345', 'no-letter'],
    ['two lines', 'Ada\nBcc: all@example.org', 'control'],
    ['a line separator', 'Ada\u2028Lovelace', 'control'],
    ['201 letters', 'a'.repeat(201), 'too-long'],
  ];
  for (const [what, name, code] of refused) {
    it(`cannot be ${what}`, () => assert.ok(codesOf(PersonNameSchema, name).includes(code)));
  }

  it('is kept without the blanks around it', () => assert.equal(v.parse(PersonNameSchema, '  Ada  '), 'Ada'));
});

describe('an e-mail address', () => {
  const long = `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.example`;
  for (const address of ['ada@example.org', 'a.b+c@sub.example.co.uk', "o'neil@example.org", 'ada@blåbær.no', 'x@xn--blbr-roah.no', 'UPPER@EXAMPLE.ORG', long]) {
    it(`can be ${address.slice(0, 40)}`, () => assert.deepEqual(codesOf(EmailSchema, address), []));
  }
  const refused: [string, string][] = [
    ['', 'missing'], ['ada', 'not-an-email'], ['ada@', 'not-an-email'], ['@example.org', 'not-an-email'], ['ada@example', 'not-an-email'], ['ada@@example.org', 'not-an-email'], ['a b@example.org', 'not-an-email'],
    ['ada@exa mple.org', 'not-an-email'], ['<ada@example.org>', 'not-an-email'], ['ada@example.org,bea@example.org', 'not-an-email'], ['ada@example.org\nBcc: x@y.zz', 'not-an-email'], ['ada@-example.org', 'not-an-email'], ['ada@1.2.3.4', 'not-an-email'],
    [`${'a'.repeat(250)}@example.org`, 'too-long'],
  ];
  for (const [address, code] of refused) {
    it(`cannot be “${address.slice(0, 40)}”`, () => assert.ok(codesOf(EmailSchema, address).includes(code)));
  }
  it('is kept without the blanks around it', () => assert.equal(v.parse(EmailSchema, ' ada@example.org '), 'ada@example.org'));
});

describe('a postcode', () => {
  for (const code of ['0150', '1234 AB', '1234AB', 'SW1A 1AA', '2000', '00-950', '75008']) {
    it(`can be ${code}`, () => assert.deepEqual(codesOf(PostcodeSchema, code), []));
  }
  for (const code of ['', '1', 'Oslo', '0150; DROP TABLE', '1234567890123', '=1']) {
    it(`cannot be “${code}”`, () => assert.deepEqual(new Set(codesOf(PostcodeSchema, code)), new Set(['not-a-postcode'])));
  }
});

describe('what is sent when somebody signs', () => {
  const consent = {
    recordId: '3f0f4c0e-7d4a-4d6b-9c57-0c8a1f0d2b11', noticeVersion: '2026-11', noticeHash: 'a'.repeat(64), language: 'nb', event: 'given' as const,
    purposes: [{ id: 'sign', granted: true, explicit: true }], method: { layer: 'form' as const, control: 'checkbox' }, at: { client: '2026-11-28T12:00:00+01:00' }, origin: 'https://example.org',
  };
  const signature = { name: 'Ada', email: 'ada@example.org', language: 'nb', consents: [consent] };

  it('shows nobody’s name unless asked to', () => assert.equal(v.parse(SignatureSchema, signature).visibility, 'hidden'));
  it('needs no postcode, comment or age', () => assert.equal(v.safeParse(SignatureSchema, signature).success, true));

  const wrong: [string, object, string][] = [
    ['no agreement', { consents: [] }, 'consents'],
    ['a page’s address with its query in an agreement', { consents: [{ ...consent, origin: 'https://example.org/a?b=c' }] }, 'consents'],
    ['a hash that is none', { consents: [{ ...consent, noticeHash: 'abc' }] }, 'consents'],
    ['a comment of a book’s length', { comment: 'a'.repeat(1001) }, 'comment'],
    ['a way to be shown that there is not', { visibility: 'everybody' }, 'visibility'],
    ['a language that is none', { language: '../nb' }, 'language'],
  ];
  for (const [what, more, field] of wrong) {
    it(`is refused with ${what}, and says where`, () => {
      const { issues } = v.safeParse(SignatureSchema, { ...signature, ...more });
      assert.equal(issues?.[0]?.path?.[0]?.key, field);
    });
  }

  it('drops what nobody asked for', () => assert.equal('phone' in v.parse(SignatureSchema, { ...signature, phone: '12345678' }), false));
});

describe('what confirms a signature', () => {
  it('is the token of a link', () => assert.deepEqual(v.parse(ConfirmationRequestSchema, { token: 'x'.repeat(27) }), { token: 'x'.repeat(27) }));
  for (const code of ['123456', '123 456', '123-456', ' 123456 ']) {
    it(`is “${code}” with a reference`, () => assert.deepEqual(v.parse(ConfirmationRequestSchema, { reference: 'K7QD-M2XP', code }), { reference: 'K7QD-M2XP', code: '123456' }));
  }
  for (const code of ['12345', '1234567', 'abcdef', '']) {
    it(`is not “${code}”`, () => assert.equal(v.safeParse(ConfirmationRequestSchema, { reference: 'K7QD-M2XP', code }).success, false));
  }
});
