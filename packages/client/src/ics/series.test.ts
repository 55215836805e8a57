import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCalendar } from './engine.ts';
import { calendarOf } from './occurrences/fixtures/calendar-of.ts';
import { seriesOf } from './series.ts';

type Version = [uid: string, summary: string, ...lines: string[]];

/** `master+override,override` of each series, by their titles. */
function seriesIn(...versions: Version[]): string[] {
  const { events } = parseCalendar(calendarOf(...versions.map(([uid, summary, ...lines]) => [`UID:${uid}`, `SUMMARY:${summary}`, ...(lines.some((line) => line.startsWith('DTSTART')) ? [] : ['DTSTART:20261102T180000Z']), ...lines])));
  const titles = (list: readonly { text(name: string): string | undefined }[]): string => list.map((event) => event.text('SUMMARY')).join(',');
  return seriesOf(events).map(({ masters, overrides }) => [titles(masters), titles(overrides)].filter(Boolean).join('+'));
}

const id = (wall: string): string => `RECURRENCE-ID:${wall}`;

describe('events that belong together', () => {
  const cases: [title: string, versions: Version[], series: string[]][] = [
    ['are those of one UID, in the order of the file', [['a', 'A'], ['b', 'B'], ['a', 'C', id('20261109T180000Z')]], ['A+C', 'B']],
    ['are told apart by capitals in their UID', [['a', 'A'], ['A', 'B']], ['A', 'B']],
    ['are none without a UID', [['', 'A'], ['', 'B', id('20261109T180000Z')]], ['A', 'B']],
    ['are the newest by number, not by letter', [['a', 'A', 'SEQUENCE:9'], ['a', 'B', 'SEQUENCE:10']], ['B']],
    ['without SEQUENCE are the first version', [['a', 'A'], ['a', 'B', 'SEQUENCE:0'], ['a', 'C', 'SEQUENCE:x']], ['A,B,C']],
    ['with a SEQUENCE below zero are older', [['a', 'A', 'SEQUENCE:-1'], ['a', 'B']], ['B']],
    ['stand in for one instance once, the last of equals', [['a', 'A'], ['a', 'B', id('20261109T180000Z')], ['a', 'C', id('20261109T180000Z')]], ['A+C']],
    ['stand in for one instance once, the newest', [['a', 'A'], ['a', 'B', id('20261109T180000Z'), 'SEQUENCE:3'], ['a', 'C', id('20261109T180000Z'), 'SEQUENCE:2']], ['A+B']],
    ['stand in for several instances', [['a', 'A'], ['a', 'B', id('20261109T180000Z')], ['a', 'C', id('20261116T180000Z')]], ['A+B,C']],
    ['keep a stand-in whose series is newer', [['a', 'A', 'SEQUENCE:5'], ['a', 'B', id('20261109T180000Z'), 'SEQUENCE:1']], ['A+B']],
    ['may be stand-ins alone', [['a', 'B', id('20261109T180000Z')], ['a', 'C', id('20261116T180000Z')]], ['B,C']],
    ['are the same day of a series of days, whatever hour is written', [['a', 'A', 'DTSTART;VALUE=DATE:20261102'], ['a', 'B', id('20261109T000000Z')], ['a', 'C', 'RECURRENCE-ID;VALUE=DATE:20261109']], ['A+C']],
    ['are two instances at two hours of one day', [['a', 'A'], ['a', 'B', id('20261109T080000Z')], ['a', 'C', id('20261109T180000Z')]], ['A+B,C']],
    ['are read as two where one id has a zone and the other has none', [['a', 'A'], ['a', 'B', id('20261109T180000')], ['a', 'C', id('20261109T180000Z')]], ['A+B,C']],
  ];
  for (const [title, versions, series] of cases) it(title, () => assert.deepEqual(seriesIn(...versions), series));

  it('are found quickly among very many', () => {
    const { events } = parseCalendar(calendarOf(...Array.from({ length: 20_000 }, (_, index) => [`UID:${index % 100}`, 'DTSTART:20261102T180000Z', id(`2026110${index % 9}T180000Z`.replace('20261100', '20261109'))])));
    const before = process.threadCpuUsage();
    assert.equal(seriesOf(events).length, 100);
    assert.ok(process.threadCpuUsage(before).user < 1_000_000);
  });
});
