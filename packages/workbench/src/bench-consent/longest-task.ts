/** One line of Chromium's trace; `ts` and `dur` in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

const isTask = ({ name, ph }: TraceEvent): boolean => ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');

/** Milliseconds of the longest task of the thread that made the mark; other pages and workers do not count. NaN without a mark. */
export function longestTask(events: readonly TraceEvent[], mark: string): number {
  const marked = events.find(({ name }) => name === mark);
  if (!marked) return NaN;
  const tasks = events.filter((event) => isTask(event) && event.pid === marked.pid && event.tid === marked.tid);
  return tasks.reduce((longest, { dur = 0 }) => Math.max(longest, dur / 1000), 0);
}
