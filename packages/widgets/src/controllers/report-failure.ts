import { toDugnadError } from '@dugnad/client/errors';
import { warnOnce } from '@dugnad/elements/warn';
import { DugnadErrorEvent } from './error-event.ts';

/**
 * Tells the webmaster, once a page, and scripts of the page, each time, what could not be done.
 * @param src the address concerned, where there is one
 * @param words for a cause that has none of its own
 */
export function reportFailure(host: Element, cause: unknown, src: string, words = ''): void {
  const error = toDugnadError(cause, 'network', words, src);
  warnOnce(host, error.message);
  host.dispatchEvent(new DugnadErrorEvent(error, src));
}
