import { occurrences, parseCalendar } from '@dugnad/client/ics';
import { startOf } from './check-files.ts';
import { readJson, tally, type Tally } from './corpus-folder.ts';
import { difference } from './difference.ts';

interface RuleCase {
  readonly rrule: string;
  readonly dtstart: string;
  readonly instances: readonly string[];
}

/** `20260102` → `2026-01-02`, `20260102T030405` → `2026-01-02T03:04:05Z`. */
function isoOf(basic: string): string {
  return basic.replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3').replace(/T(\d\d)(\d\d)(\d\d)Z?$/, 'T$1:$2:$3Z');
}

/** Single rules, each through a calendar of one event, in a window that begins with it. */
export async function checkRules(folder: string): Promise<Tally> {
  const cases = await readJson<RuleCase[]>(folder, 'rrule.json');
  return tally('rules', cases.map((entry) => [`${entry.rrule} from ${entry.dtstart}`, entry] as const), async ({ rrule, dtstart, instances }) => {
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:rule', `DTSTART:${dtstart}`, `RRULE:${rrule}`, 'END:VEVENT', 'END:VCALENDAR', ''];
    const found = occurrences(parseCalendar(lines.join('\r\n')), { from: isoOf(dtstart), to: '2100-01-01', timeZone: 'UTC' });
    return difference(found.map(startOf), instances.map(isoOf));
  });
}
