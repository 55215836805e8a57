import { toDugnadError } from '@dugnad/client/errors';
import { warnOnce } from '@dugnad/elements/warn';
import { DugnadErrorEvent } from '../../controllers/error-event.ts';
import type { ReadingState } from '../../controllers/reading-controller.ts';
import type { CalendarReading } from '../reading/read-calendar.ts';

/**
 * Tells the webmaster, once a page, and scripts of the page, each time, what could not be read.
 * @param src the address concerned, where there is one
 * @param words for a cause that has none of its own
 */
export function reportFailure(host: Element, cause: unknown, src: string, words = ''): void {
  const error = toDugnadError(cause, 'network', words, src);
  warnOnce(host, error.message);
  host.dispatchEvent(new DugnadErrorEvent(error, src));
}

/** The same of a reading that failed, else of each source that did, and of entries that are broken. */
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
