import { isTimeZone } from '@dugnad/client/time';
import { warnOnce } from '@dugnad/elements/warn';

/** The zone that the webmaster wrote, where it is one; a slip of the keyboard must not cost the visitor the calendar. */
export function zoneOf(host: Element, written: string): string | undefined {
  if (!written || isTimeZone(written)) return written || undefined;
  warnOnce(host, `time-zone="${written}" is no zone. Write one such as "Europe/Oslo".`);
  return undefined;
}
