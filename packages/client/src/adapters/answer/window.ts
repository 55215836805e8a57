import { toDugnadError } from '../../errors/errors.ts';
import type { ActivityQuery } from '../../ports/activity-source.ts';
import { isTimeZone, toEpoch } from '../../time/index.ts';

/** The zone of the runtime. */
const runtimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The first of the names that is a zone (a typing error in a page must not cost the calendar), else the runtime's own. */
export function chooseZone(...names: (string | undefined)[]): string {
  return names.find((name) => name && isTimeZone(name)) ?? runtimeZone();
}

/** `[from, to)` in milliseconds since 1970. */
export interface Window {
  from: number;
  to: number;
}

/**
 * The window that a query names, its dates read as midnights in `timeZone`.
 *
 * @throws {DugnadError} `invalid-data` when it is not made of ISO dates
 */
export function windowOf(query: ActivityQuery, timeZone: string): Window {
  try {
    return { from: toEpoch(query.from, timeZone), to: toEpoch(query.to, timeZone) };
  } catch (cause) {
    throw toDugnadError(cause, 'invalid-data', (cause as Error).message);
  }
}
