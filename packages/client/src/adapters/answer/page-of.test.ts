import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { DugnadError } from '../../errors/index.ts';
import { pageOf, type Told } from './page-of.ts';
import { chooseZone, windowOf } from './window.ts';

const ANSWER = { activities: [], more: true };
const TOLD: Told = { src: 'https://a.example/a.ics', name: undefined, timeZone: 'Europe/Oslo', problems: [], asOf: '2026-11-22T10:00:00.000Z', failure: undefined };

describe('the page of an answer', () => {
  it('is fresh and without failures when the reading was good', () => {
    assert.deepEqual(pageOf(ANSWER, TOLD), { activities: [], more: true, timeZone: 'Europe/Oslo', problems: [], asOf: '2026-11-22T10:00:00.000Z', failures: [], stale: false });
  });

  it('has the calendar’s name when it has one', () => {
    assert.equal(pageOf(ANSWER, { ...TOLD, name: 'Grorud' }).name, 'Grorud');
    assert.equal('name' in pageOf(ANSWER, TOLD), false);
  });

  it('is stale and says why, by name, when the last good reading is shown', () => {
    const failure = new DugnadError('offline', 'No connection.');
    const page = pageOf(ANSWER, { ...TOLD, name: 'Grorud', failure });
    assert.deepEqual([page.stale, page.failures], [true, [{ src: TOLD.src, name: 'Grorud', error: failure }]]);
  });

  it('names the failure by its address alone when the calendar has no name', () => {
    const failure = new DugnadError('timeout', 'Too slow.');
    assert.deepEqual(pageOf(ANSWER, { ...TOLD, failure }).failures, [{ src: TOLD.src, error: failure }]);
  });

  it('passes on every problem', () => {
    const problems = [{ src: TOLD.src, line: 3, code: 'invalid-start', message: 'No start.' }];
    assert.deepEqual(pageOf(ANSWER, { ...TOLD, problems }).problems, problems);
  });
});

describe('the window of a query', () => {
  const WINDOWS: [string, string, string, number][] = [
    ['2026-11-22', '2026-11-23', 'Europe/Oslo', 24],
    ['2026-03-29', '2026-03-30', 'Europe/Oslo', 23],
    ['2026-10-25', '2026-10-26', 'Europe/Oslo', 25],
    ['2026-11-22T10:00:00Z', '2026-11-22T12:30:00Z', 'Europe/Oslo', 2.5],
    ['2026-11-22T10:00:00+01:00', '2026-11-23', 'Europe/Oslo', 14],
    ['2026-11-22', '2026-11-22', 'Europe/Oslo', 0],
  ];
  for (const [from, to, zone, hours] of WINDOWS) {
    it(`has ${hours} hours from ${from} to ${to} in ${zone}`, () => {
      const window = windowOf({ from, to }, zone);
      assert.equal((window.to - window.from) / 3_600_000, hours);
    });
  }

  for (const wrong of ['', 'soon', '22.11.2026', '2026-13-01', 'NaN']) {
    it(`is refused as invalid when it begins or ends with "${wrong}", and the sentence names it`, () => {
      const error = { code: 'invalid-data', message: new RegExp(`"${wrong}"`) };
      assert.throws(() => windowOf({ from: wrong, to: '2026-11-23' }, 'Europe/Oslo'), error);
      assert.throws(() => windowOf({ from: '2026-11-22', to: wrong }, 'Europe/Oslo'), error);
    });
  }
});

describe('the zone of an answer', () => {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const ZONES: [(string | undefined)[], string][] = [
    [['Asia/Tokyo', 'Europe/Oslo'], 'Asia/Tokyo'],
    [[undefined, 'Europe/Oslo'], 'Europe/Oslo'],
    [['', 'Europe/Oslo'], 'Europe/Oslo'],
    [['Mars/Phobos', 'Europe/Olso', 'Europe/Oslo'], 'Europe/Oslo'],
    [['Mars/Phobos'], own],
    [[], own],
  ];
  for (const [names, zone] of ZONES) {
    it(`is ${zone === own ? 'the runtime’s' : zone} for ${JSON.stringify(names)}`, () => {
      assert.equal(chooseZone(...names), zone);
    });
  }
});
