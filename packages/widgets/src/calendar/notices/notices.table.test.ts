import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { ActivityPage } from '@dugnad/client/ports';
import { createFormats } from '../dates/calendar-formats.ts';
import type { CalendarReading } from '../reading/read-calendar.ts';
import { moreShown } from '../list/list.template.ts';
import { activityCount } from '../status/activity-count.ts';
import { statusBadge, statusWord } from '../status/status.template.ts';
import { describeProblems } from './describe-problems.ts';
import { sayView } from './say-view.ts';

const activity = (id: string) => ({ id, title: id, start: '2026-11-22', allDay: true, status: 'scheduled' as const });
const page = (ids: readonly string[]): ActivityPage => ({ activities: ids.map(activity), more: false, timeZone: 'Europe/Oslo', failures: [], problems: [], asOf: '2026-11-22T12:00:00Z', stale: false });
const month = createFormats({ language: 'en-GB', textLanguage: 'en', dateFormat: (options) => new Intl.DateTimeFormat('en-GB', options) });
const problem = (line: number) => ({ src: 'a.ics', line, code: 'invalid-date', message: 'no date' });

describe('what is said of a view', () => {
  const reading: CalendarReading = { page: page(['a', 'b']), view: 'list', today: '2026-11-22', date: '2026-12-01' };
  const cases: [what: string, reading: CalendarReading, view: 'list' | 'month', said: string][] = [
    ['the month and how many activities it has', reading, 'month', 'December 2026, 2 activities'],
    ['that it is the list, and how long', reading, 'list', 'List, 2 activities'],
    ['one activity as one', { ...reading, page: page(['a']) }, 'list', 'List, 1 activity'],
    ['none in a number too', { ...reading, page: page([]) }, 'month', 'December 2026, 0 activities'],
    ['earlier ones too, each once', { ...reading, earlier: page(['z', 'a']) }, 'list', 'List, 3 activities'],
  ];
  for (const [what, shown, view, said] of cases) it(`is ${what}`, () => assert.equal(sayView({ ...shown, view }, month), said));
});

describe('a number of activities', () => {
  for (const [count, words] of [[0, '0 activities'], [1, '1 activity'], [2, '2 activities'], [1000, '1000 activities']] as const) {
    it(`is written ${words}`, () => assert.equal(activityCount(count), words));
  }
  for (const [count, words] of [[1, 'Showing 1 more activity'], [20, 'Showing 20 more activities']] as const) {
    it(`that has come to a list is said as "${words}"`, () => assert.equal(moreShown(count), words));
  }
});

describe('the status of an activity', () => {
  const cases = [['cancelled', 'Cancelled'], ['full', 'Fully booked'], ['postponed', 'Postponed'], ['moved-online', 'Moved online'], ['scheduled', '']] as const;
  for (const [status, word] of cases) {
    it(`is ${word || 'not mentioned'} where it is ${status}`, () => assert.equal(statusWord(status), word));
    it(`is ${word ? 'in a badge' : 'no badge'} where it is ${status}`, () => assert.equal(typeof statusBadge({ ...activity('a'), status }) === 'object', Boolean(word)));
  }
});

describe('what the webmaster is told of broken entries', () => {
  it('names the file, the line and the trouble, and the cure', () => {
    const words = describeProblems([problem(7)]);
    assert.match(words, /a\.ics line 7: no date/);
    assert.match(words, /Correct them/);
  });

  it('names three, and counts the rest', () => {
    const words = describeProblems([1, 2, 3, 4, 5].map(problem));
    assert.match(words, /^5 entries/);
    assert.match(words, /line 1.*line 2.*line 3.*and 2 more/);
    assert.doesNotMatch(words, /line 4/);
  });

  it('says nothing of more where there are three', () => {
    assert.doesNotMatch(describeProblems([1, 2, 3].map(problem)), /more/);
  });

  it('leaves the line out where nobody knows it', () => {
    assert.match(describeProblems([problem(0)]), /a\.ics: no date/);
  });
});
