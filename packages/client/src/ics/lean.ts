/**
 * The engine for pages: as {@link file://./engine.ts}, but what few calendars need is a file of its own, loaded when
 * a calendar turns out to need it.
 */
import { toDugnadError } from '../errors/errors.ts';
import { FeedCalendar, type Rare } from './calendar.ts';
import { FeedEvent } from './event.ts';
import { readCalendar } from './parse.ts';

export type { FeedCalendar } from './calendar.ts';
export type { FeedOccurrence } from './occurrences/occurrence.ts';
export { occurrences } from './occurrences/occurrences.ts';

async function loadRare(): Promise<Rare> {
  try {
    return await import('./rare.ts');
  } catch (cause) {
    throw toDugnadError(cause, 'network', 'A file of ours did not load.');
  }
}

/** Reads the text of a calendar; with the rare parts where its rules ask for them. */
export async function parseFeed(text: string): Promise<FeedCalendar> {
  const parts = readCalendar(text, FeedEvent);
  return new FeedCalendar(parts.lacking ? readCalendar(text, FeedEvent, await loadRare()) : parts);
}

/** What `read` makes of a calendar: once more with the rare parts where it lacked them. */
export async function readWhole<T>(calendar: FeedCalendar, read: () => T): Promise<T> {
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
