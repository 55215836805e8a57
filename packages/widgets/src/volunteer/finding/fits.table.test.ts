import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LanguageUse, Opportunity, Shift } from '@dugnad/client/model';
import { whatFits } from './fits.ts';
import { noWishes, type Wishes } from './wishes.ts';

const NOW = Date.UTC(2026, 11, 1, 12);
const shift = (start: string, more: Partial<Shift> = {}): Shift => ({ id: start.slice(0, 10), start, end: start.replace('T1', 'T2'), capacity: 2, taken: 0, waitlist: 'none', status: 'open', ...more });
const role = (more: Partial<Opportunity> = {}): Opportunity => ({ id: 'a', title: 'A', mode: 'in-person', languages: [], access: [], shifts: [], status: 'open', ...more }) as Opportunity;

/** A Wednesday evening, and a Saturday morning. */
const EVENING = shift('2026-12-02T18:00:00+01:00[Europe/Oslo]');
const SATURDAY = shift('2026-12-05T10:00:00+01:00[Europe/Oslo]');

const OSLO = { latitude: 59.9139, longitude: 10.7522 };
const GRUNERLOKKA = { latitude: 59.923, longitude: 10.759 };
const DRAMMEN = { latitude: 59.7439, longitude: 10.2045 };

const needs = (code: string, level?: LanguageUse['level']): LanguageUse => ({ code, use: 'needed', ...(level && { level }) });

describe('what fits somebody', () => {
  const TABLE: [what: string, wishes: Partial<Wishes>, opportunity: Partial<Opportunity>, fits: boolean][] = [
    ['who wishes nothing: anything', {}, {}, true],
    ['who stays at home: what is online', { online: true }, { mode: 'online' }, true],
    ['who stays at home: what is here or online', { online: true }, { mode: 'mixed' }, true],
    ['who stays at home: not what is elsewhere', { online: true }, {}, false],
    ['who wants no commitment: what has none', { free: true }, { commitment: 'none' }, true],
    ['who wants no commitment: what is once', { free: true }, { commitment: 'once' }, true],
    ['who wants no commitment: not what is regular', { free: true }, { commitment: 'regular' }, false],
    ['who wants no commitment: not what does not say', { free: true }, {}, false],
    ['who comes in the evening: a shift in the evening', { evening: true }, { shifts: [SATURDAY, EVENING] }, true],
    ['who comes in the evening: not one in the morning', { evening: true }, { shifts: [SATURDAY] }, false],
    ['who comes in the evening: not one that is full', { evening: true }, { shifts: [{ ...EVENING, taken: 2 }] }, false],
    ['who comes in the evening: not to what is closed', { evening: true }, { status: 'closed', shifts: [EVENING] }, false],
    ['who comes at the weekend: a Saturday', { weekend: true }, { shifts: [SATURDAY] }, true],
    ['who comes at the weekend: not a Wednesday', { weekend: true }, { shifts: [EVENING] }, false],
    ['who is 15: what begins at 15', { age: 15 }, { minimumAge: 15 }, true],
    ['who is 14: not what begins at 15', { age: 14 }, { minimumAge: 15 }, false],
    ['who is 14: what asks no age', { age: 14 }, {}, true],
    ['who knows Norwegian: what needs it', { languages: ['nb'] }, { languages: [needs('nb-NO', 'good')] }, true],
    ['who knows Arabic: not what needs Norwegian well', { languages: ['ar'] }, { languages: [needs('nb', 'good')] }, false],
    ['who knows Arabic: where a little Norwegian is enough', { languages: ['ar'] }, { languages: [needs('nb', 'a-little')] }, true],
    ['who knows Arabic: where Norwegian is welcome', { languages: ['ar'] }, { languages: [{ code: 'nb', use: 'welcome' }] }, true],
    ['who comes on Wednesdays: a Wednesday', { weekdays: ['monday', 'wednesday'] }, { shifts: [SATURDAY, EVENING] }, true],
    ['who comes on Thursdays: not a Wednesday', { weekdays: ['thursday'] }, { shifts: [SATURDAY, EVENING] }, false],
    ['who comes on a Saturday evening: not a Saturday morning and a Wednesday evening', { weekdays: ['saturday'], evening: true }, { shifts: [SATURDAY, EVENING] }, false],
    ['who comes at a weekend evening: not a Saturday morning', { weekend: true, evening: true }, { shifts: [SATURDAY, EVENING] }, false],
    ['who goes to the café: what is there', { places: ['Café', 'Hall'] }, { place: { name: { nb: 'Café', en: 'The café' } } }, true],
    ['who goes to the café: not what is at the hall', { places: ['Café'] }, { place: { name: 'Hall' } }, false],
    ['who goes to the café: not what does not say where', { places: ['Café'] }, {}, false],
    ['who goes to the café: what has a free time there', { places: ['Café'] }, { place: { name: 'Hall' }, shifts: [{ ...EVENING, place: { name: 'Café' } }] }, true],
    ['who goes to the café: not what is full there', { places: ['Café'] }, { place: { name: 'Hall' }, shifts: [{ ...EVENING, taken: 2, place: { name: 'Café' } }] }, false],
    ['who goes to the café on Saturdays: not what is there on Wednesdays', { places: ['Café'], weekdays: ['saturday'] }, { place: { name: 'Hall' }, shifts: [SATURDAY, { ...EVENING, place: { name: 'Café' } }] }, false],
    ['who needs no steps: what has none', { access: ['step-free'] }, { access: ['step-free', 'quiet'] }, true],
    ['who needs no steps: what is at a place without', { access: ['step-free'] }, { place: { name: 'Hall', access: ['step-free'] } }, true],
    ['who needs no steps and quiet: not what is only quiet', { access: ['step-free', 'quiet'] }, { access: ['quiet'] }, false],
    ['who stays near: what is near', { near: { here: OSLO, km: 5 } }, { place: { geo: GRUNERLOKKA } }, true],
    ['who stays near: not what is farther', { near: { here: OSLO, km: 25 } }, { place: { geo: DRAMMEN } }, false],
    ['who stays near: what is near at one of its times', { near: { here: OSLO, km: 5 } }, { place: { geo: DRAMMEN }, shifts: [{ ...EVENING, place: { geo: GRUNERLOKKA } }] }, true],
    ['who stays near: what does not say where it is', { near: { here: OSLO, km: 2 } }, { place: { name: 'Hall' } }, true],
    ['who stays near: what is done from home', { near: { here: OSLO, km: 2 } }, { mode: 'online', place: { geo: DRAMMEN } }, true],
  ];
  for (const [what, wishes, opportunity, expected] of TABLE) it(what, () => equal(whatFits({ ...noWishes, ...wishes }, NOW)(role(opportunity)), expected));
});
