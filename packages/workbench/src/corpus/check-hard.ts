import { occurrences, parseCalendar, type CalendarEvent } from '@dugnad/client/ics';
import { toJcal } from '@dugnad/client/ics/jcal';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tally, type Tally } from './corpus-folder.ts';

/** Everything that a page may ask of an event. */
function readAll(event: CalendarEvent): unknown[] {
  const { summary, description, location, url, categories, organizer, geo, conference, attach, contact, transparency, priority } = event;
  return [summary, description, location, url, categories, organizer, geo, conference, attach, contact, event.class, transparency, priority];
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Files that break parsers: nothing throws, and every VEVENT is accounted for. Those with a start that can be
 * read are there, each of the others is a problem with a line of the file.
 */
export async function checkHard(folder: string): Promise<Tally> {
  const names = (await readdir(join(folder, 'hard'))).filter((name) => name.endsWith('.ics')).sort();
  return tally('hard', names.map((name) => [name, name] as const), async (name) => {
    const bytes = await readFile(join(folder, 'hard', name));
    const text = bytes.toString('utf8');
    const calendar = parseCalendar(bytes);
    occurrences(calendar, { from: '1990-01-01', to: '2035-01-01', timeZone: 'Europe/Oslo' });
    calendar.events.forEach(readAll);
    toJcal(text);
    const begun = count(text, /^\uFEFF?BEGIN:VEVENT\s*$/gim);
    const lost = calendar.problems.filter(({ code }) => code === 'missing-start' || code === 'invalid-start' || code === 'invalid-rrule').length;
    if (calendar.events.length + lost !== begun) return `${begun} events begin, ${calendar.events.length} are read and ${lost} reported`;
    const lines = text.split(/\r\n|\r|\n/).length;
    const astray = calendar.problems.find(({ line }) => line < 1 || line > lines);
    return astray && `a problem in line ${astray.line} of ${lines}`;
  });
}
