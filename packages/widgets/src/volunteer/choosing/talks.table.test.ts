import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Talk } from '@dugnad/client/model';
import { ownClockOf, sayLength } from './say-talk.ts';
import { sayOwnClock, sayStart } from './say-shift.ts';
import { talkDays } from './talks/talk-days.ts';
import { talkWish, wayOf, wishedTalk } from './wished-talk.ts';

const locale = { dateFormat: (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', options) };
const talk = (id: string, start: string, modes: Talk['modes'] = ['phone', 'visit']): Talk => ({ id, start, modes });

describe('when a talk is, by the clock at the place', () => {
  const CLOCKS: [what: string, start: string, zone: string, there: string, own: string | undefined][] = [
    ['where the visitor is there too', '2026-12-05T10:00:00+01:00[Europe/Oslo]', 'Europe/Oslo', 'Saturday 5 December 10:00', undefined],
    ['where another place has the same clock', '2026-12-05T10:00:00+01:00[Europe/Oslo]', 'Europe/Madrid', 'Saturday 5 December 10:00', undefined],
    ['where the visitor is behind', '2026-12-05T10:00:00+01:00[Europe/Oslo]', 'Europe/London', 'Saturday 5 December 10:00', '09:00'],
    ['where it is still the day before', '2026-12-05T02:00:00+01:00[Europe/Oslo]', 'America/New_York', 'Saturday 5 December 02:00', 'Friday 4 December, 20:00'],
    ['where it is the day after already', '2026-12-05T20:00:00+01:00[Europe/Oslo]', 'Asia/Tokyo', 'Saturday 5 December 20:00', 'Sunday 6 December, 04:00'],
    ['in the night when clocks go back, the first time', '2026-10-25T02:30:00+02:00[Europe/Oslo]', 'Europe/London', 'Sunday 25 October 02:30', '01:30'],
    ['in the night when clocks go back, the second time, when both have gone', '2026-10-25T02:30:00+01:00[Europe/Oslo]', 'Europe/London', 'Sunday 25 October 02:30', '01:30'],
    ['in the week when one of two has changed', '2026-03-16T10:00:00+01:00[Europe/Oslo]', 'America/New_York', 'Monday 16 March 10:00', '05:00'],
  ];
  for (const [what, start, zone, there, own] of CLOCKS) {
    it(what, () => deepEqual([Object.values(sayStart(start, locale)).join(' '), sayOwnClock(start, locale, zone)], [there, own]));
  }

  it('is only that clock for whoever comes by', () => equal(ownClockOf('2026-12-05T10:00:00+11:00', ['visit'], locale), undefined));
});

describe('how long a talk is', () => {
  const LENGTHS: [language: string, words: string][] = [['en', '15 minutes'], ['nb', '15 minutter'], ['de', '15 Minuten'], ['pl', '15 minut'], ['ar', '15 دقيقة']];
  for (const [language, words] of LENGTHS) it(`is counted as ${language} counts`, () => equal(sayLength({ start: '2026-12-05T10:00:00Z' }, language), words));
  it('is what was said', () => equal(sayLength({ start: '2026-12-05T10:00:00Z', end: '2026-12-05T10:30:00Z' }, 'en'), '30 minutes'));
});

describe('days with free talks', () => {
  const oslo = (id: string, time: string): Talk => talk(id, `${time}:00+01:00[Europe/Oslo]`);
  it('are the first three, then the others, however far apart', () => {
    const all = [oslo('a', '2026-12-04T10:00'), oslo('b', '2026-12-04T23:45'), oslo('c', '2026-12-05T00:00'), oslo('d', '2026-12-11T10:00'), oslo('e', '2026-12-12T10:00'), oslo('f', '2026-12-14T10:00')];
    const { first, later } = talkDays(all, locale);
    deepEqual(first.map(({ day, talks }) => [day, talks.map(({ id }) => id).join('')]), [['Friday 4 December', 'ab'], ['Saturday 5 December', 'c'], ['Friday 11 December', 'd']]);
    deepEqual(later.map(({ talks }) => talks.map(({ id }) => id).join('')), ['e', 'f']);
  });
  it('are none where there is none', () => deepEqual(talkDays([], locale), { first: [], later: [] }));
});

describe('the talk that somebody wishes for', () => {
  const talks = [talk('two', '2026-12-05T10:00:00Z'), talk('one', '2026-12-05T11:00:00Z', ['video'])];
  const TABLE: [what: string, typed: Record<string, string>, wish: object | undefined, way: string][] = [
    ['none, where another way is chosen', { preferred: 'text', talk: 'two', talkMode: 'phone' }, undefined, 'text'],
    ['not whole without a time', { preferred: 'talk', talkMode: 'phone' }, undefined, 'talk'],
    ['not whole without how', { preferred: 'talk', talk: 'two' }, undefined, 'talk'],
    ['on the telephone', { preferred: 'talk', talk: 'two', talkMode: 'phone' }, { id: 'two', mode: 'phone' }, 'talk'],
    ['a visit, which can be called off', { preferred: 'talk', talk: 'two', talkMode: 'visit' }, { id: 'two', mode: 'visit' }, 'drop-in'],
    ['by the one way that there is, whatever was chosen before', { preferred: 'talk', talk: 'one', talkMode: 'phone' }, { id: 'one', mode: 'video' }, 'email'],
    ['not whole where how is not offered', { preferred: 'talk', talk: 'two', talkMode: 'video' }, undefined, 'talk'],
    ['not whole where the time is gone', { preferred: 'talk', talk: 'three', talkMode: 'phone' }, undefined, 'talk'],
  ];
  for (const [what, typed, wish, way] of TABLE) {
    it(`is ${what}`, () => {
      const wished = wishedTalk(typed, talks);
      deepEqual([talkWish(wished), wayOf(typed['preferred'] ?? '', wished)], [wish, way]);
    });
  }
});
