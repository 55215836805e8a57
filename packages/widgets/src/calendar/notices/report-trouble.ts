import type { DugnadError } from '@dugnad/client/errors';
import type { ActivityPage } from '@dugnad/client/ports';
import { warnOnce } from '@dugnad/elements/warn';
import { DugnadErrorEvent } from '../../controllers/error-event.ts';

/** Tells the webmaster, once a page, and scripts of the page, each time, that an address could not be read. */
export function reportFailure(host: Element, error: DugnadError, src: string): void {
  warnOnce(host, error.message);
  host.dispatchEvent(new DugnadErrorEvent(error, src));
}

/** The same of what a page of activities says of its sources, and of entries that are broken. */
export function reportPage(host: Element, { failures, problems }: ActivityPage): void {
  for (const { error, src } of failures) reportFailure(host, error, src);
  if (problems.length === 0) return;
  // A file for the few feeds that have broken entries, and for nobody else's phone; without a connection it can wait.
  void import('./describe-problems.ts').then(
    ({ describeProblems }) => warnOnce(host, describeProblems(problems)),
    () => undefined,
  );
}
