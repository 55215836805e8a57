import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { ActivitySchema } from './index.ts';

const walk = { id: 'walk', title: 'A walk', start: '2026-11-22T11:00:00+01:00[Europe/Oslo]' };

/** Where the first thing wrong stands, as a webmaster reads it; undefined when nothing is. */
function wrongAt(changes: Record<string, unknown>): string | undefined {
  const { issues } = v.safeParse(ActivitySchema, { ...walk, ...changes });
  return issues && (v.getDotPath(issues[0]) ?? 'the whole');
}

/** A field, what it may hold, and what it may not with the place that the refusal points at (the field itself unless told). */
interface Row {
  field: string;
  may: unknown[];
  mayNot: (readonly [value: unknown, pointer: string])[];
}

const at = (pointer: string, ...values: unknown[]) => values.map((value) => [value, pointer] as const);

const TEXTS = ['', 'words', { nb: 'ord' }, { 'zh-Hant': '字', 'da-simple': 'let' }];
const NO_TEXTS = [4, null, true, [], {}, { nb: 4 }, { nb: null }];
const text = (field: string, optional = true): Row => ({
  field, may: optional ? [undefined, ...TEXTS] : TEXTS, mayNot: at(field, ...NO_TEXTS.filter((value) => typeof value !== 'object' || value === null || Object.values(value).length === 0)),
});
const words = (field: string): Row => ({ field, may: [undefined, '', 'words'], mayNot: at(field, 4, null, {}, ['words']) });
const count = (field: string): Row => ({ field, may: [undefined, 0, 1, 2 ** 31], mayNot: at(field, -1, 1.5, '1', null, Infinity, NaN) });
const link = (field: string): Row => ({
  field,
  may: [undefined, 'https://a.example/', 'http://a.example', 'HTTPS://A.EXAMPLE/x?y#z', 'mailto:kari@a.example', 'tel:+4722334455', 'sms:+4722334455'],
  mayNot: at(field, '', 'a.example', '/walk', '//a.example/', 'javascript:alert(1)', 'JavaScript:alert(1)', ' https://a.example/', 'https://a.example/ x', 'data:text/html,x',
    'vbscript:x', 'file:///etc/passwd', 'blob:https://a.example/1', 'ftp://a.example/', 'https:', 4, null),
});

const ROWS: Row[] = [
  { field: 'id', may: ['a', 'walk@a.example/20261122T110000', 'ø'], mayNot: at('id', '', 4, null, undefined, {}) },
  words('uid'),
  words('recurrenceId'),
  link('url'),
  text('title', false),
  text('summary'),
  text('description'),
  text('partOf'),
  text('rules'),
  words('timeZone'),
  words('source'),
  { field: 'status', may: [undefined, 'scheduled', 'cancelled', 'postponed', 'moved-online', 'full'], mayNot: at('status', '', 'CANCELLED', 'sold out', null, 1) },
  { field: 'mode', may: [undefined, 'in-person', 'online', 'mixed'], mayNot: at('mode', 'hybrid', '', null) },
  { field: 'allDay', may: [undefined, false], mayNot: [...at('allDay', 'false', 0, null), ...at('the whole', true)] },
  { field: 'trial', may: [undefined, true, false], mayNot: at('trial', 'yes', 1, null) },
  count('remaining'),
  { field: 'ages', may: [undefined, {}, { from: 6 }, { to: 12 }, { from: 6, to: 12 }], mayNot: [...at('ages', '6-12', 6), ...at('ages.from', { from: -1 }, { from: '6' }), ...at('ages.to', { to: 12.5 })] },
  { field: 'capacity', may: [undefined, {}, { inPerson: 20 }, { inPerson: 0, online: 100 }], mayNot: [...at('capacity', 20), ...at('capacity.inPerson', { inPerson: 'many' }), ...at('capacity.online', { online: -1 })] },
  { field: 'categories', may: [undefined, [], ['outdoors', 'seniors']], mayNot: [...at('categories', 'outdoors'), ...at('categories.1', ['outdoors', 4])] },
  { field: 'access', may: [undefined, [], ['wheelchair', 'a word of their own']], mayNot: [...at('access', 'wheelchair'), ...at('access.0', [true])] },
  { field: 'updated', may: [undefined, '2026-11-22T10:00:00Z'], mayNot: at('updated', '2026-11-22', 'yesterday', 1_795_341_600_000) },
  {
    field: 'online',
    may: [undefined, {}, { url: 'https://meet.example/a' }, { phone: '+47' }, { revealed: 'after-sign-up' }, { exposure: ['just-listen', 'recorded'] }],
    mayNot: [...at('online', 'https://meet.example/a'), ...at('online.url', { url: 'meet.example' }), ...at('online.revealed', { revealed: 'members' }), ...at('online.exposure.0', { exposure: ['naked'] })],
  },
  {
    field: 'place',
    may: [undefined, { name: 'Library' }, { address: 'Main street 1\n0001 Oslo' }, { geo: { latitude: -90, longitude: 180 } }, { name: { nb: 'Bibliotek' }, access: ['toilet'] }],
    mayNot: [...at('place', {}, { access: ['toilet'] }, 'Library'), ...at('place.address', { address: 1 }), ...at('place.geo.latitude', { geo: { latitude: 91, longitude: 0 } }),
      ...at('place.geo.longitude', { geo: { latitude: 0, longitude: -181 } }, { geo: { latitude: 0 } })],
  },
  {
    field: 'price',
    may: [undefined, { free: true }, { amount: 0, currency: 'NOK' }, { amount: 5000, currency: 'EUR', vouchers: ['fritidskort'] }],
    mayNot: at('price', { free: false }, {}, 50, '50 kr'),
  },
  {
    field: 'documents',
    may: [undefined, [], [{ title: 'Plan', url: 'https://a.example/1.pdf' }], [{ title: { nb: 'Plan' }, url: 'http://a.example', type: 'application/pdf', size: 0 }]],
    mayNot: [...at('documents.0.url', [{ title: 'Plan', url: 'mailto:a@b.example' }], [{ title: 'Plan' }]), ...at('documents.0.title', [{ url: 'https://a.example/' }]),
      ...at('documents.0.size', [{ title: 'Plan', url: 'https://a.example/', size: -1 }])],
  },
  {
    field: 'media',
    may: [undefined, [], [{ kind: 'image', src: 'https://a.example/1.jpg', alt: '' }], [{ kind: 'sign-language', src: 'https://a.example/1.mp4', alt: { nb: 'Film' }, captions: 'https://a.example/1.vtt' }]],
    mayNot: [...at('media.0.alt', [{ kind: 'image', src: 'https://a.example/1.jpg' }]), ...at('media.0.kind', [{ kind: 'pdf', src: 'https://a.example/', alt: '' }]),
      ...at('media.0.src', [{ kind: 'image', src: '1.jpg', alt: '' }]), ...at('media.0.poster', [{ kind: 'video', src: 'https://a.example/', alt: '', poster: 'data:image/png,x' }])],
  },
  {
    field: 'languages',
    may: [undefined, [], [{ code: 'ar', use: 'spoken-here' }, { code: 'nb-simple', use: 'needed', level: 'none' }]],
    mayNot: [...at('languages.0.use', [{ code: 'ar' }], [{ code: 'ar', use: 'fine' }]), ...at('languages.0.code', [{ code: 'Norwegian!', use: 'needed' }]),
      ...at('languages.0.level', [{ code: 'ar', use: 'welcome', level: 'B2' }])],
  },
  { field: 'signUp', may: [undefined, {}, { url: 'https://a.example/join' }, { opportunityId: 'o1' }], mayNot: [...at('signUp', 'https://a.example/'), ...at('signUp.url', { url: 'a.example' })] },
];

describe('each field of an activity', () => {
  for (const { field, may, mayNot } of ROWS) {
    for (const value of may) {
      it(`${field} may be ${JSON.stringify(value) ?? 'left out'}`, () => {
        assert.equal(wrongAt({ [field]: value }), undefined);
      });
    }
    for (const [value, pointer] of mayNot) {
      it(`${field} may not be ${typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'left out')}, which is said of ${pointer}`, () => {
        assert.equal(wrongAt({ [field]: value }), pointer);
      });
    }
  }

  it('is kept when it is right, as it was written', () => {
    for (const { field, may } of ROWS) {
      for (const value of may.filter((one) => one !== undefined)) {
        assert.deepEqual(v.parse(ActivitySchema, { ...walk, [field]: value })[field as 'id'], value);
      }
    }
  });

  it('stands in this table', () => {
    const tested = new Set([...ROWS.map(({ field }) => field), 'start', 'end', 'organiser', 'contact', 'concernContact']);
    assert.deepEqual(Object.keys(ActivitySchema.entries).filter((field) => !tested.has(field)), []);
  });
});

describe('the times of an activity', () => {
  const day = { start: '2026-11-22', allDay: true };
  const TIMES: [string, Record<string, unknown>, string | undefined][] = [
    ['a moment and a later moment', { end: '2026-11-22T12:00:00+01:00' }, undefined],
    ['a moment and an earlier one, which feeds have', { end: '2026-11-22T10:00:00+01:00' }, undefined],
    ['a day and a later day', { ...day, end: '2026-11-24' }, undefined],
    ['a day alone', day, undefined],
    ['a day without saying that it is all day', { start: '2026-11-22' }, 'the whole'],
    ['a moment said to be all day', { allDay: true }, 'the whole'],
    ['a day that ends with a moment', { ...day, end: '2026-11-22T12:00:00Z' }, 'the whole'],
    ['a moment that ends with a day', { end: '2026-11-23' }, 'the whole'],
    ['no start', { start: undefined }, 'start'],
    ['a start that is a number', { start: 20261122 }, 'start'],
    ['an end in words', { end: 'late' }, 'end'],
    ['an end of null', { end: null }, 'end'],
  ];
  for (const [what, changes, pointer] of TIMES) {
    it(`${pointer === undefined ? 'may' : 'may not'} be ${what}`, () => {
      assert.equal(wrongAt(changes), pointer);
    });
  }
});
