/**
 * The engine for pages: as {@link file://./engine.ts}, but what few calendars need is a file of its own, loaded when
 * a calendar turns out to need it.
 */
import type { Calendar, Rare } from './calendar.ts';

export { readCalendar } from './parse.ts';
export { occurrences } from './occurrences/occurrences.ts';

const loadRare = (): Promise<Rare> => import('./rare.ts');

/** What `read` makes of a calendar: once more with the rare parts where it lacked them. */
export async function readWhole<T>(calendar: Calendar, read: () => T): Promise<T> {
  const found = read();
  if (!calendar.lacking) return found;
  calendar.rare = await loadRare();
  calendar.lacking = false;
  return read();
}

/** The text of a calendar file, whatever its encoding. */
export async function decode(bytes: Uint8Array): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return (await loadRare()).decodeCalendar(bytes);
  }
}
