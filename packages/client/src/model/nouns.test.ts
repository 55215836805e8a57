import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import {
  ContactSchema, DateSchema, GeoSchema, LanguageTagSchema, LinkSchema, MomentSchema, OpeningHoursSchema, OrganisationSchema, PriceSchema, TextSchema, WebAddressSchema, WhenSchema,
} from './index.ts';

function pointerOf(schema: v.GenericSchema, value: unknown): string | undefined {
  const { issues } = v.safeParse(schema, value);
  return issues && (v.getDotPath(issues[0]) ?? 'the whole');
}

function table(schema: v.GenericSchema, good: unknown[], bad: [unknown, string?][]): void {
  for (const value of good) {
    it(`may be ${JSON.stringify(value)}`, () => {
      assert.equal(pointerOf(schema, value), undefined);
    });
  }
  for (const [value, pointer = 'the whole'] of bad) {
    it(`may not be ${JSON.stringify(value) ?? 'nothing'}, which is said of ${pointer}`, () => {
      assert.equal(pointerOf(schema, value), pointer);
    });
  }
}

describe('a contact', () => {
  const kari = { name: 'Kari' };
  table(ContactSchema, [
    kari,
    { name: { nb: 'Kari', ar: 'كاري' }, role: 'Coordinator' },
    { ...kari, phone: '22 33 44 55', sms: '+4790000000', email: 'kari@a.example' },
    { ...kari, languages: ['nb', 'ar', 'zh-Hant'] },
    { ...kari, hours: [] },
    { ...kari, hours: [{ days: [1, 2, 3], from: '09:00', to: '15:30' }, { days: [6], from: '00:00', to: '24:00', timeZone: 'Europe/Oslo' }] },
    { ...kari, place: { name: 'The library' }, photo: 'https://a.example/kari.jpg', outsideHours: { nb: 'Ring 113' } },
  ], [
    [{}, 'name'],
    [{ phone: '22 33 44 55' }, 'name'],
    [{ name: null }, 'name'],
    [{ ...kari, phone: 22334455 }, 'phone'],
    [{ ...kari, email: ['kari@a.example'] }, 'email'],
    [{ ...kari, languages: ['Norwegian, a little'] }, 'languages.0'],
    [{ ...kari, languages: 'nb' }, 'languages'],
    [{ ...kari, place: {} }, 'place'],
    [{ ...kari, photo: 'kari.jpg' }, 'photo'],
    [{ ...kari, photo: 'javascript:alert(1)' }, 'photo'],
    [{ ...kari, outsideHours: {} }, 'outsideHours'],
    [{ ...kari, hours: [{ days: [], from: '09:00', to: '10:00' }] }, 'hours.0.days'],
    ['Kari'],
    [null],
  ]);
});

describe('opening hours', () => {
  const hours = { days: [1], from: '09:00', to: '15:30' };
  table(OpeningHoursSchema, [hours, { ...hours, days: [1, 2, 3, 4, 5, 6, 7] }, { ...hours, from: '00:00', to: '24:00' }, { ...hours, from: '22:00', to: '02:00' }], [
    [{ ...hours, days: [0] }, 'days.0'],
    [{ ...hours, days: [1, 8] }, 'days.1'],
    [{ ...hours, days: ['Monday'] }, 'days.0'],
    [{ ...hours, days: [1.5] }, 'days.0'],
    [{ ...hours, from: '9:00' }, 'from'],
    [{ ...hours, from: '09.00' }, 'from'],
    [{ ...hours, to: '24:01' }, 'to'],
    [{ ...hours, to: '15:60' }, 'to'],
    [{ ...hours, to: undefined }, 'to'],
  ]);
});

describe('an organisation', () => {
  const centre = { name: 'Grorud frivilligsentral' };
  table(OrganisationSchema, [
    centre,
    ...['association', 'centre', 'municipality', 'business', 'residents'].map((kind) => ({ ...centre, kind })),
    { ...centre, id: 'o1', url: 'https://a.example/', logo: 'https://a.example/logo.svg', source: 'https://a.example/list.json' },
    { ...centre, register: { scheme: 'brreg', number: '912345678' }, topics: ['seniors'], updated: '2026-11-22T10:00:00Z' },
    { ...centre, contact: { name: 'Kari' }, place: { address: 'Main street 1' }, languages: [{ code: 'ar', use: 'welcome' }] },
  ], [
    [{}, 'name'],
    [{ ...centre, kind: 'club' }, 'kind'],
    [{ ...centre, url: 'mailto:kari@a.example' }, 'url'],
    [{ ...centre, logo: 'logo.svg' }, 'logo'],
    [{ ...centre, register: { scheme: 'brreg' } }, 'register.number'],
    [{ ...centre, register: { scheme: 'brreg', number: 912345678 } }, 'register.number'],
    [{ ...centre, contact: {} }, 'contact.name'],
    [{ ...centre, contact: { name: 'Kari', hours: [{ days: [9], from: '09:00', to: '10:00' }] } }, 'contact.hours.0.days.0'],
    [{ ...centre, updated: '2026-11-22' }, 'updated'],
  ]);
});

describe('a text', () => {
  table(TextSchema, ['', 'Tur', { nb: 'Tur' }, { nb: '', 'nb-simple': 'Gå tur' }], [[{}], [{ 'not a tag': 'x' }, 'not a tag'], [null], [4], [undefined]]);
});

describe('a language tag', () => {
  table(LanguageTagSchema, ['nb', 'nl-simple', 'zh-Hant-TW', 'de-1996', 'ckb', 'sr-Latn'], [[''], ['n'], ['nb_NO'], ['nb-'], ['-nb'], ['norwegianbokmal'], ['nb NO']]);
});

describe('a price', () => {
  table(PriceSchema, [{ free: true }, { amount: 0, currency: 'NOK' }, { amount: 12_345, currency: 'DKK', vouchers: [] }], [
    [{ free: 'yes' }], [{ amount: 10 }], [{ amount: 10.5, currency: 'NOK' }, 'amount'], [{ amount: -1, currency: 'NOK' }, 'amount'], [{ amount: 10, currency: 'kr' }, 'currency'],
    [{ amount: 10, currency: 'nok' }, 'currency'], [{ amount: 10, currency: 'NOK', vouchers: 'all' }],
  ]);
});

describe('a point on the earth', () => {
  table(GeoSchema, [{ latitude: 0, longitude: 0 }, { latitude: -90, longitude: -180 }, { latitude: 90, longitude: 180 }], [
    [{ latitude: 90.1, longitude: 0 }, 'latitude'], [{ latitude: 0, longitude: 180.1 }, 'longitude'], [{ latitude: '59', longitude: 10 }, 'latitude'], [[59, 10], 'latitude'],
  ]);
});

describe('a link', () => {
  table(LinkSchema, ['https://a.example/ø?x=1#y', 'mailto:kari@a.example?subject=Tur', 'TEL:113', 'sms:113'], [['https://'], ['mailto:'], ['java\nscript:alert(1)'], ['https://a.example/\nx'], ['about:blank']]);
});

describe('a web address', () => {
  table(WebAddressSchema, ['https://a.example', 'http://127.0.0.1:4100/x'], [['mailto:kari@a.example'], ['tel:113'], ['//a.example'], ['https:a.example'], ['']]);
});

describe('a date', () => {
  table(DateSchema, ['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'], [
    ['2026-2-1'], ['2026-02-29'], ['1900-02-29'], ['2026-04-31'], ['2026-00-10'], ['2026-13-10'], ['2026-11-00'], ['20261122'], ['22.11.2026'], ['2026-11-22 '], [''], [4],
  ]);

  it('is every day that there is, and no day that there is not', () => {
    fc.assert(fc.property(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (year, month, day) => {
      const date = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
      const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
      assert.equal(v.is(DateSchema, date), exists, date);
    }));
  });
});

describe('a moment', () => {
  table(MomentSchema, ['2026-11-22T18:00:00Z', '2026-11-22T18:00Z', '2026-11-22T18:00:00.123Z', '2026-11-22T18:00:00+01:00', '2026-11-22T18:00:00-09:30', '2026-11-22T23:59:59+14:00[Pacific/Kiritimati]'], [
    ['2026-11-22'], ['2026-11-22T18:00:00'], ['2026-11-22 18:00:00Z'], ['2026-11-22T24:00:00Z'], ['2026-11-22T18:60:00Z'], ['2026-11-22T18:00:60Z'], ['2026-02-30T18:00:00Z'], ['2026-11-22T18:00:00+25:00'],
    ['2026-11-22T18:00:00Z[Europe/Oslo'], ['2026-11-22t18:00:00z'],
  ]);
});

describe('a start or an end', () => {
  table(WhenSchema, ['2026-11-22', '2026-11-22T18:00:00Z'], [['soon'], ['2026-11'], ['2026-W47'], [0], [null]]);
});
