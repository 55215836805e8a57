import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longestTask, type TraceEvent } from './longest-task.ts';

const task = (dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({ name: 'RunTask', ph: 'X', pid: 1, tid: 1, ts: 0, dur, ...more });
const mark: TraceEvent = { name: 'painted', ph: 'R', pid: 1, tid: 1, ts: 5 };

const CASES: readonly [what: string, events: TraceEvent[], wanted: number][] = [
  ['is the longest of the page’s thread, in milliseconds', [task(2000), mark, task(61_500), task(9000)], 61.5],
  ['is not of another process', [mark, task(4000), task(90_000, { pid: 2 })], 4],
  ['is not of a worker', [mark, task(4000), task(90_000, { tid: 7 })], 4],
  ['is no part of a task', [mark, task(4000), task(3000, { name: 'Layout' })], 4],
  ['knows the other name that Chromium gives to a task', [mark, task(7000, { name: 'ThreadControllerImpl::RunTask' })], 7],
  ['does not count what only began', [mark, task(4000), task(0, { ph: 'B' })], 4],
  ['is nothing where nothing ran', [mark], 0],
];

describe('the longest task', () => {
  for (const [what, events, wanted] of CASES) it(what, () => assert.equal(longestTask(events, 'painted'), wanted));

  it('is no number when the page never said that it was painted', () => assert.ok(Number.isNaN(longestTask([task(4000)], 'painted'))));
});
