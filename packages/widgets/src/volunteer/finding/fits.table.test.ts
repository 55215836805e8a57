import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LanguageUse, Opportunity, Shift } from '@dugnad/client/model';
import { fits, neededLanguages, noWishes, type Wishes } from './fits.ts';

const NOW = Date.UTC(2026, 11, 1, 12);
const shift = (start: string, more: Partial<Shift> = {}): Shift => ({ id: start.slice(0, 10), start, end: start.replace('T1', 'T2'), capacity: 2, taken: 0, waitlist: 'none', status: 'open', ...more });
const role = (more: Partial<Opportunity> = {}): Opportunity => ({ id: 'a', title: 'A', mode: 'in-person', languages: [], shifts: [], status: 'open', ...more }) as Opportunity;

/** A Wednesday evening, and a Saturday morning. */
const EVENING = shift('2026-12-02T18:00:00+01:00[Europe/Oslo]');
const SATURDAY = shift('2026-12-05T10:00:00+01:00[Europe/Oslo]');

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
    ['who comes at the weekend: a Saturday', { weekend: true }, { shifts: [SATURDAY] }, true],
    ['who comes at the weekend: not a Wednesday', { weekend: true }, { shifts: [EVENING] }, false],
    ['who is 15: what begins at 15', { age: 15 }, { minimumAge: 15 }, true],
    ['who is 14: not what begins at 15', { age: 14 }, { minimumAge: 15 }, false],
    ['who is 14: what asks no age', { age: 14 }, {}, true],
    ['who knows Norwegian: what needs it', { languages: ['nb'] }, { languages: [needs('nb-NO', 'good')] }, true],
    ['who knows Arabic: not what needs Norwegian well', { languages: ['ar'] }, { languages: [needs('nb', 'good')] }, false],
    ['who knows Arabic: where a little Norwegian is enough', { languages: ['ar'] }, { languages: [needs('nb', 'a-little')] }, true],
    ['who knows Arabic: where Norwegian is welcome', { languages: ['ar'] }, { languages: [{ code: 'nb', use: 'welcome' }] }, true],
  ];
  for (const [what, wishes, opportunity, expected] of TABLE) it(what, () => equal(fits(role(opportunity), { ...noWishes, ...wishes }, NOW), expected));
});

describe('languages to choose from', () => {
  it('are those that something needs, each once', () => {
    deepEqual(neededLanguages([role({ languages: [needs('nb-NO'), { code: 'ar', use: 'welcome' }] }), role({ languages: [needs('nb'), needs('en')] })]), ['nb', 'en']);
  });
});
