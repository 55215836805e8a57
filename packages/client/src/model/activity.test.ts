import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { ActivitySchema, type ActivityInput } from './index.ts';

const walk: ActivityInput = { id: 'walk', title: 'A walk with coffee', start: '2026-11-22T11:00:00+01:00[Europe/Oslo]' };

const read = (changes: Record<string, unknown>) => v.safeParse(ActivitySchema, { ...walk, ...changes });

describe('an activity', () => {
  it('needs only an identifier, a title and a start', () => {
    assert.deepEqual(v.parse(ActivitySchema, walk), { ...walk, allDay: false, status: 'scheduled' });
  });

  for (const missing of ['id', 'title', 'start']) {
    it(`is refused without ${missing}`, () => {
      assert.equal(read({ [missing]: undefined }).success, false);
    });
  }

  const GOOD: [string, Record<string, unknown>][] = [
    ['a whole day', { start: '2026-11-22', end: '2026-11-23', allDay: true }],
    ['UTC', { start: '2026-11-22T10:00:00Z' }],
    ['an offset without a zone', { start: '2026-11-22T10:00:00+05:30' }],
    ['a title in three languages', { title: { nb: 'Tur', 'nb-simple': 'Gå tur', ar: 'نزهة' } }],
    ['a place with only a name', { place: { name: 'Biblioteket' } }],
    ['a place with only a point', { place: { geo: { latitude: 59.91, longitude: 10.75 } } }],
    ['an online room', { mode: 'online', online: { url: 'https://meet.example/a', exposure: ['camera-optional'] } }],
    ['a price of nothing', { price: { free: true } }],
    ['a price', { price: { amount: 5000, currency: 'NOK', vouchers: ['fritidskort'] } }],
    ['a contact with hours', { contact: { name: 'Kari', phone: '+4722334455', hours: [{ days: [1, 2], from: '09:00', to: '15:30' }] } }],
    ['an organiser', { organiser: { name: 'Grorud frivilligsentral', kind: 'centre', register: { scheme: 'brreg', number: '912345678' } } }],
    ['ages', { ages: { from: 6, to: 12 } }],
    ['languages', { languages: [{ code: 'ar', use: 'spoken-here' }, { code: 'nb', use: 'needed', level: 'a-little' }] }],
    ['pictures and documents', {
      media: [{ kind: 'image', src: 'https://a.example/1.jpg', alt: '' }],
      documents: [{ title: 'Programme', url: 'https://a.example/1.pdf', size: 12000 }],
    }],
  ];
  for (const [what, changes] of GOOD) {
    it(`may have ${what}`, () => {
      const result = read(changes);
      assert.equal(result.success, true, JSON.stringify(result.issues));
    });
  }

  const BAD: [string, Record<string, unknown>][] = [
    ['a start in words', { start: 'next Sunday' }],
    ['a clock time without an offset', { start: '2026-11-22T18:00:00' }],
    ['a month that does not exist', { start: '2026-13-01', allDay: true }],
    ['the 31st of February', { start: '2026-02-31', allDay: true }],
    ['the 29th of February in a year without', { start: '2026-02-29T10:00:00Z' }],
    ['an offset that no clock has', { start: '2026-02-20T10:00:00+99:00' }],
    ['a date although it is not all day', { start: '2026-11-22' }],
    ['a clock time although it is all day', { allDay: true }],
    ['an end of another kind than its start', { end: '2026-11-23' }],
    ['a link that runs script', { url: 'javascript:alert(1)' }],
    ['a link that is data', { url: 'data:text/html,x' }],
    ['an online room that runs script', { online: { url: ' javascript:alert(1)' } }],
    ['a picture that is not on the web', { media: [{ kind: 'image', src: 'file:///etc/passwd', alt: '' }] }],
    ['a title in no language', { title: {} }],
    ['a title in something that is no language', { title: { 'not a tag': 'x' } }],
    ['a status nobody knows', { status: 'maybe' }],
    ['a place that says nothing', { place: {} }],
    ['a point off the earth', { place: { geo: { latitude: 91, longitude: 0 } } }],
    ['a price in words', { price: { amount: 'cheap', currency: 'NOK' } }],
    ['a price without a currency', { price: { amount: 100 } }],
    ['an hour that no clock shows', { contact: { name: 'Kari', hours: [{ days: [1], from: '25:00', to: '26:00' }] } }],
    ['an empty identifier', { id: '' }],
  ];
  for (const [what, changes] of BAD) {
    it(`may not have ${what}`, () => {
      assert.equal(read(changes).success, false);
    });
  }

  it('drops what the schema does not know, so that nothing unchecked reaches a page', () => {
    assert.equal('onclick' in v.parse(ActivitySchema, { ...walk, onclick: 'x' }), false);
  });

  it('follows Standard Schema, so that any validator can be put in its place', () => {
    assert.equal(ActivitySchema['~standard'].version, 1);
  });
});
