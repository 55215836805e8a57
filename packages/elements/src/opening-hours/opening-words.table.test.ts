import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

import { openingTemplate, rangesOf, weekTemplate } from './opening-hours.template.ts';
import type { Opening } from './find-opening.ts';
import { isTimeZone, momentOf, wallOf } from './wall-time.ts';

/** Where the reader of these words is, so that nobody has to be told whose clock it is. */
const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const HOUR = 3_600_000;
/** Monday 23 November 2026, nine o'clock here. */
const now = momentOf(Date.UTC(2026, 10, 23, 9), here);

const drawn = (template: unknown): string => collectResultSync(render(template)).replace(/<!--[^]*?-->|<\?>/g, '');
const words = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/[\s\u202f]+/g, ' ').trim();
const html = (opening: Partial<Opening>, at = now): string => drawn(openingTemplate({ isOpen: true, changesAt: undefined, timeZone: here, ...opening }, at));

describe('whether one can call now, in words,', () => {
  const cases: readonly [what: string, opening: Partial<Opening>, said: RegExp][] = [
    ['is that it never closes', {}, /^Open now$/],
    ['is that nobody knows when it opens', { isOpen: false }, /^Closed now$/],
    ['is until when, by the clock alone on the same day', { changesAt: now + 6 * HOUR }, /^Open now, until 15:00$/],
    ['is when it opens, by the clock alone on the same day', { isOpen: false, changesAt: now + 3 * HOUR }, /^Closed now\. Opens: 12:00$/],
    ['is a minute that is not a whole hour', { changesAt: now + HOUR / 4 }, /^Open now, until 0?9:15$/],
    ['is the weekday on the day after', { isOpen: false, changesAt: now + 27 * HOUR }, /^Closed now\. Opens: Tuesday,? (?:at )?12:00$/],
    ['is the weekday up to six days later', { isOpen: false, changesAt: now + 6 * 24 * HOUR }, /^Closed now\. Opens: Sunday,? (?:at )?0?9:00$/],
    ['is the date from a week on, for it is not this Monday', { isOpen: false, changesAt: now + 7 * 24 * HOUR }, /^Closed now\. Opens: Monday,? 30 November (?:at )?0?9:00$/],
    ['is the date past a new year', { isOpen: false, changesAt: now + 45 * 24 * HOUR }, /^Closed now\. Opens: Thursday,? 7 January (?:at )?0?9:00$/],
  ];
  for (const [what, opening, said] of cases) it(what, () => match(words(html(opening)), said));

  it('is the weekday for what is only an hour away, but past midnight', () => {
    const late = now + 14.5 * HOUR;
    match(words(html({ changesAt: late + HOUR }, late)), /^Open now, until Tuesday,? (?:at )?0?0:30$/);
  });

  it('has the moment for machines too', () => match(html({ changesAt: now + 6 * HOUR }), new RegExp(`<time datetime="${new Date(now + 6 * HOUR).toISOString()}">`)));

  it('says whose clock it is to who is elsewhere, and to nobody else', () => {
    const elsewhere = wallOf(now, 'Asia/Kathmandu') === wallOf(now, here) ? 'America/St_Johns' : 'Asia/Kathmandu';
    match(words(html({ changesAt: now + 6 * HOUR, timeZone: elsewhere })), /(?:GMT|UTC)[+-]\d|[A-Z]{3,4}$/);
    doesNotMatch(words(html({ changesAt: now + 6 * HOUR })), /GMT|UTC|[A-Z]{3,}/);
  });

  it('does not say it of a zone of another name in which clocks show the same', () => {
    doesNotMatch(words(html({ changesAt: now + 6 * HOUR, timeZone: here === 'UTC' ? 'Africa/Abidjan' : here })), /GMT|UTC|[A-Z]{3,}/);
  });
});

describe('the hours of a week, in words,', () => {
  const lines = (...hours: Parameters<typeof weekTemplate>[0]): string[] => weekTemplate(hours).map((line) => words(drawn(line)));
  const cases: readonly [days: readonly number[], from: string, to: string, line: string][] = [
    [[1, 2, 3, 4, 5], '12:00', '15:00', 'Monday–Friday 12:00–15:00'],
    [[1], '09:00', '12:00', 'Monday 09:00–12:00'],
    [[6, 7], '10:00', '14:00', 'Saturday–Sunday 10:00–14:00'],
    [[1, 3, 5], '09:00', '12:00', 'Monday, Wednesday, Friday 09:00–12:00'],
    [[5, 4, 1, 2], '09:00', '12:00', 'Monday–Tuesday, Thursday–Friday 09:00–12:00'],
    [[1, 2, 3, 4, 5, 6, 7], '00:00', '24:00', 'Monday–Sunday 00:00–24:00'],
    [[5], '20:00', '02:00', 'Friday 20:00–02:00'],
  ];
  for (const [days, from, to, line] of cases) it(`are "${line}"`, () => deepEqual(lines({ days, from, to }), [line]));

  it('have a line for each that differs', () => equal(lines({ days: [1], from: '09:00', to: '12:00' }, { days: [4], from: '17:00', to: '19:00' }).length, 2));

  it('have times for machines, midnight as the one that HTML knows', () => {
    const made = drawn(weekTemplate([{ days: [1], from: '09:00', to: '24:00' }]));
    deepEqual([...made.matchAll(/datetime="([^"]*)"/g)].map(([, time]) => time), ['09:00', '00:00']);
  });

  it('keep their order in a script that runs the other way', () => match(drawn(weekTemplate([{ days: [1], from: '09:00', to: '12:00' }])), /<bdi><time[^>]*>09:00<\/time>–<time[^>]*>12:00<\/time><\/bdi>/));
});

describe('ranges of days', () => {
  it('do not run over the end of the week, for a week is read from Monday', () => deepEqual(rangesOf([7, 1]), [[1, 1], [7, 7]]));

  it('are those of a whole week', () => deepEqual(rangesOf([7, 6, 5, 4, 3, 2, 1]), [[1, 7]]));
});

describe('a zone that a page names', () => {
  const names: readonly [name: string, is: boolean][] = [
    ['Europe/Oslo', true],
    ['europe/oslo', true],
    ['UTC', true],
    ['', false],
    ['Oslo', false],
    ['Mars/Olympus', false],
    ['Europe/Oslo ', false],
  ];
  for (const [name, is] of names) it(`"${name}" is ${is ? '' : 'not '}known`, () => equal(isTimeZone(name), is));
});
