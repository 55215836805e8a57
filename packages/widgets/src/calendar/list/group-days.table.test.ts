import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { Activity } from '@dugnad/client/model';
import { groupDays } from './group-days.ts';

const activity = (title: string, start: string, end: string, status: Activity['status'] = 'scheduled'): Activity =>
  ({ id: title, title, start, end, allDay: start.length === 10, status }) as Activity;
const at = (time: string) => `2026-${time}:00+01:00[Europe/Oslo]`;
const at26 = ['2026-11-26', Date.UTC(2026, 10, 26, 17)] as const;

const outline = (list: ReturnType<typeof groupDays>) => [
  ...(list.now.length ? [`now: ${list.now.map((a) => a.title as string).join(', ')}`] : []),
  ...[...list.months].flatMap(([month, days]) => [month, ...days.map(([date, activities]) => `${date}: ${activities.map((a) => a.title as string).join(', ')}`)]),
];

describe('the list of activities', () => {
  it('puts each day under its month, in order', () => {
    const list = groupDays(
      [
        activity('Choir', at('11-26T19:00'), at('11-26T21:00')),
        activity('Chess', at('11-26T19:30'), at('11-26T21:00')),
        activity('Dugnad', '2026-11-28', '2026-11-29'),
        activity('Advent', at('12-01T18:00'), at('12-01T19:00')),
      ],
      ...at26,
    );
    assert.deepEqual(outline(list), ['2026-11', '2026-11-26: Choir, Chess', '2026-11-28: Dugnad', '2026-12', '2026-12-01: Advent']);
  });

  it('says "now" for what is going on, first', () => {
    const list = groupDays([activity('Open house', at('11-26T10:00'), at('11-26T20:00')), activity('Choir', at('11-26T19:00'), at('11-26T21:00'))], ...at26);
    assert.deepEqual(outline(list), ['now: Open house', '2026-11', '2026-11-26: Choir']);
  });

  it('never says "now" for what is cancelled', () => {
    const list = groupDays([activity('Open house', at('11-26T10:00'), at('11-26T20:00'), 'cancelled')], ...at26);
    assert.deepEqual(outline(list), ['2026-11', '2026-11-26: Open house']);
  });

  it('shows a festival that began earlier under today, once', () => {
    const list = groupDays([activity('Festival', '2026-11-24', '2026-11-29')], ...at26);
    assert.deepEqual(outline(list), ['2026-11', '2026-11-26: Festival']);
  });

  it('keeps what is over under its own day when one looks at earlier days', () => {
    const list = groupDays([activity('Festival', '2026-11-20', '2026-11-22'), activity('Choir', at('11-19T19:00'), at('11-19T21:00'))], ...at26);
    assert.deepEqual(outline(list), ['2026-11', '2026-11-19: Choir', '2026-11-20: Festival']);
  });

  it('is empty when nothing is planned', () => {
    assert.deepEqual(groupDays([], ...at26), { now: [], months: new Map() });
  });
});
