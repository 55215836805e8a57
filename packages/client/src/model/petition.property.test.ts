import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { completePetition } from '../adapters/answer/complete-petition.ts';
import { SAMPLE_PETITION } from '../contract/index.ts';
import { ConsentRecordSchema, fieldErrors, PetitionSchema, SignatureSchema, type PetitionInput } from './index.ts';
import { makeConsentRecord } from '../submission/index.ts';

const tag = fc.constantFrom('nb', 'en', 'ar', 'nl-simple');
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.dictionary(tag, fc.string({ unit: 'grapheme' }), { minKeys: 1, maxKeys: 3 }));
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
const web = fc.webUrl();
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const purpose = fc.record({ id, text, hint: text, basis: fc.constantFrom('consent', 'contract', 'public-task' as const), explicit: fc.boolean(), required: fc.boolean() }, { requiredKeys: ['id', 'text'] });
const visibility = fc.uniqueArray(fc.constantFrom('hidden', 'initials', 'name' as const));

/** Anything that an association may write down, with and without what can be left out. */
const petition = fc.record({
  id, url: web, shortUrl: web, title: text, demand: text, addressee: text, background: text,
  media: fc.array(fc.record({ kind: fc.constantFrom('image', 'video' as const), src: web, alt: text }), { maxLength: 2 }),
  updates: fc.array(fc.record({ id, date: day, title: text, text }), { maxLength: 2 }),
  goal: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 3 }), opens: moment, closes: moment,
  status: fc.constantFrom('draft', 'not-open', 'open', 'closed', 'answered' as const),
  controller: fc.record({ name: text, email: fc.constantFrom('post@example.org', 'styret@grønlia.no'), phone: fc.string(), receivers: fc.array(text, { maxLength: 2 }) }, { requiredKeys: ['name', 'email'] }),
  languages: fc.array(tag, { maxLength: 3 }),
  ask: fc.record({ postcode: fc.constantFrom('no', 'optional', 'required' as const), postcodeReason: text, comment: fc.boolean(), visibility }, { requiredKeys: [] }),
  eligibility: fc.record({ minimumAge: fc.nat(100), areas: text }, { requiredKeys: [] }),
  consents: fc.uniqueArray(purpose, { selector: (each) => each.id, maxLength: 3 }),
  noticeVersion: fc.stringMatching(/^[\w.-]{1,20}$/), handOver: fc.record({ gives: fc.constantFrom('number', 'names' as const), date: day }, { requiredKeys: ['gives'] }),
  retention: fc.record({ deleteAfter: day }), paper: fc.record({ allowed: fc.boolean() }), reportUrl: web, test: fc.boolean(),
}, { requiredKeys: ['id', 'url', 'title', 'demand', 'addressee', 'status', 'controller', 'consents', 'noticeVersion', 'handOver', 'retention'] }).map((written) => structuredClone(written) as PetitionInput); // a clone has the usual prototypes

describe('any petition', () => {
  it('is the same after it was written down, sent and read again', () => {
    fc.assert(fc.property(petition, (written) => {
      const read = v.parse(PetitionSchema, written);
      assert.deepEqual(v.parse(PetitionSchema, JSON.parse(JSON.stringify(read))), read);
    }));
  });

  it('is completed without the schema as the schema would do it, so that a page need not load it', () => {
    fc.assert(fc.property(petition, (written) => assert.deepEqual(completePetition(written), v.parse(PetitionSchema, written))));
  });

  it('keeps every word that was written, and takes nothing for granted that was not', () => {
    fc.assert(fc.property(petition, (written) => {
      const read = v.parse(PetitionSchema, written);
      for (const [key, value] of Object.entries(written)) {
        if (!['controller', 'ask', 'consents'].includes(key)) assert.deepEqual(read[key as keyof typeof read], value, key);
      }
      for (const [index, each] of read.consents.entries()) assert.equal(each.required, written.consents[index]?.required ?? false);
    }));
  });

  it('is refused with the place of what is wrong, and only that, whatever one field is turned into', () => {
    fc.assert(fc.property(petition, fc.constantFrom('id', 'url', 'title', 'status', 'controller', 'consents', 'retention', 'handOver', 'noticeVersion'), fc.constantFrom<unknown>(null, 7, true, [7], undefined), (written, key, value) => {
      const { issues } = v.safeParse(PetitionSchema, { ...written, [key]: value });
      const found = fieldErrors(issues ?? []);
      assert.ok(found.length > 0 && found.every(({ pointer }) => pointer === `/${key}` || pointer.startsWith(`/${key}/`)), JSON.stringify(found));
    }));
  });
});

describe('any record of consent', () => {
  const choices = fc.record({
    noticeVersion: fc.stringMatching(/^[\w.-]{1,20}$/), noticeHash: fc.stringMatching(/^[\da-f]{64}$/), language: tag, purposes: fc.array(purpose.map((each) => ({ basis: 'consent' as const, explicit: false, ...each })), { maxLength: 5 }),
    choices: fc.dictionary(fc.oneof(id, fc.constantFrom('constructor', 'toString')), fc.boolean()), method: fc.record({ layer: fc.constantFrom('form', 'paper', 'phone' as const), control: fc.constantFrom('checkbox', 'button') }), origin: fc.oneof(web, fc.constantFrom('null', '', 'https://example.org', 'http://localhost:8080')),
  }).map((chosen) => structuredClone(chosen));

  it('that is made follows the schema, and is the same after it was sent', () => {
    fc.assert(fc.property(choices, (chosen) => {
      const record = makeConsentRecord(chosen);
      assert.deepEqual(v.parse(ConsentRecordSchema, JSON.parse(JSON.stringify(record))), record);
    }));
  });

  it('grants what was chosen and nothing else, also for a purpose that has the name of something in the language', () => {
    fc.assert(fc.property(choices, (chosen) => {
      for (const each of makeConsentRecord(chosen).purposes) assert.equal(each.granted, Object.hasOwn(chosen.choices, each.id) && chosen.choices[each.id] === true);
    }));
    const [built] = makeConsentRecord({ noticeVersion: '1', noticeHash: 'a'.repeat(64), language: 'nb', purposes: [{ id: 'constructor', basis: 'consent', explicit: false }], choices: {}, method: { layer: 'form' } }).purposes;
    assert.equal(built?.granted, false);
  });

  it('holds no path, no query and no name of the page, wherever it stands', () => {
    fc.assert(fc.property(choices, (chosen) => assert.match(makeConsentRecord(chosen).origin, /^(https?:\/\/[^/?#]+)?$/)));
  });

  const WORDS: [what: string, change: object][] = [
    ['a control character in the version', { noticeVersion: '2026\u0000' }], ['half a character in the version', { noticeVersion: '\uD800' }], ['no version', { noticeVersion: '' }], ['a version without end', { noticeVersion: 'x'.repeat(101) }],
    ['a control character in the control', { method: { layer: 'form', control: 'check\u0000box' } }], ['a control of a book’s length', { method: { layer: 'form', control: 'x'.repeat(101) } }], ['a control character in the component', { method: { layer: 'form', component: 'a\nb' } }],
    ['a control character in the origin', { origin: 'https://a\u0000' }], ['a control character in the zone', { at: { client: '2026-11-22T10:00:00Z[\u0000]' } }], ['a zone without end', { at: { client: `2026-11-22T10:00:00Z[${'x'.repeat(101)}]` } }],
    ['51 purposes', { purposes: Array.from({ length: 51 }, (_, number) => ({ id: `a${number}`, granted: false })) }],
  ];
  for (const [what, change] of WORDS) {
    it(`is refused with ${what}, which a database would choke on`, () => {
      const record = makeConsentRecord({ noticeVersion: '1', noticeHash: 'a'.repeat(64), language: 'nb', purposes: [], choices: {}, method: { layer: 'form' } });
      assert.equal(v.is(ConsentRecordSchema, record), true);
      assert.equal(v.is(ConsentRecordSchema, { ...record, ...change }), false);
    });
  }
});

describe('any signature', () => {
  it('is the same when it is read again as it was read once', () => {
    const record = makeConsentRecord({ noticeVersion: '1', noticeHash: 'a'.repeat(64), language: 'nb', purposes: completePetition(SAMPLE_PETITION).consents, choices: { opinion: true }, method: { layer: 'form' } });
    const blank = fc.constantFrom('', ' ', '\u00A0', '\u200F');
    const typed = fc.record({ name: fc.tuple(blank, fc.constantFrom('Aud Bjørnøy', 'فاطمة', '王小明'), blank).map((parts) => parts.join('')), email: fc.tuple(blank, fc.constantFrom('aud@example.org', 'Åse@Blåbær.no')).map((parts) => parts.join('')), postcode: fc.constantFrom('0150', '٠١٥٠', ' 1012\u00A0AB'), comment: fc.string(), visibility: fc.constantFrom('hidden', 'initials', 'name'), oldEnough: fc.boolean() }, { requiredKeys: ['name', 'email'] });
    fc.assert(fc.property(typed, (given) => {
      const once = v.parse(SignatureSchema, { ...given, language: 'nb', consents: [record] });
      assert.deepEqual(v.parse(SignatureSchema, JSON.parse(JSON.stringify(once))), once);
    }));
  });
});
