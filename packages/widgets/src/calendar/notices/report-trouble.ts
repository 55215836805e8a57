import { warnOnce } from '@dugnad/elements/warn';
import type { ReadingState } from '../../controllers/reading-controller.ts';
import { reportFailure } from '../../controllers/report-failure.ts';
import type { CalendarReading } from '../reading/read-calendar.ts';

/** Tells the webmaster and scripts of the page of a reading that failed, else of each source that did, and of entries that are broken. */
export function reportReading(host: Element, { status, value, error }: ReadingState<CalendarReading>, address: string): void {
  if (status === 'failed') return reportFailure(host, error, address, 'The calendar could not be shown.');
  const { failures = [], problems = [] } = value?.page ?? {};
  for (const { error: cause, src } of failures) reportFailure(host, cause, src);
  if (problems.length === 0) return;
  // A file for the few feeds that have broken entries, and for nobody else's phone; without a connection it can wait.
  void import('./describe-problems.ts').then(
    ({ describeProblems }) => warnOnce(host, describeProblems(problems)),
    () => undefined,
  );
}
