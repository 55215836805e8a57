import { occurrences, parseCalendar, type Occurrence } from '@dugnad/client/ics';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson, tally, type Tally } from './corpus-folder.ts';
import { difference } from './difference.ts';

interface Expected {
  readonly from: string;
  readonly to: string;
  readonly occurrences: readonly (readonly [start: string, ...rest: unknown[]])[];
}

/** A date stays; what takes place at an hour becomes its instant. */
export function startOf({ allDay, start, startMs }: Occurrence): string {
  return allDay ? start : `${new Date(startMs).toISOString().slice(0, 19)}Z`;
}

/** Starts without a suffix are floating, and are read as UTC here. */
function wantedStart(start: string): string {
  return start.length === 10 || start.endsWith('Z') ? start : `${start}Z`;
}

/** Whole calendars: every start in the window, as a Python library expands it. */
export async function checkFiles(folder: string): Promise<Tally> {
  const expected = await readJson<Record<string, Expected>>(folder, 'expected.json');
  return tally('files', Object.entries(expected), async ({ from, to, occurrences: wanted }, name) => {
    const calendar = parseCalendar(await readFile(join(folder, 'files', name)));
    const found = occurrences(calendar, { from, to, timeZone: 'UTC' });
    return difference(found.map(startOf), wanted.map(([start]) => wantedStart(start)));
  });
}
