import type { OpeningHours } from './find-opening.ts';

const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const DAY = '\\b(?:mo|tu|we|th|fr|sa|su)\\b';
const DAYS = `${DAY}(?:\\s*[-–,]\\s*${DAY})*`;
const CLOCK = '(?:(?:[01]?\\d|2[0-3]):[0-5]\\d|24:00)(?!\\d)';
const CLOCKS = `${CLOCK}\\s*[-–]\\s*${CLOCK}`;
/** Days alone end their rule: "Mo-Fr off", or with a clock time that is none, must not be taken for open day and night. */
const RULE = new RegExp(`(${DAYS})(?:\\s+(${CLOCKS}(?:\\s*,\\s*${CLOCKS})*)|(?=\\s*(?:;|$)))`, 'gi');

const numberOf = (day: string): number => days.indexOf(day.trim().toLowerCase()) + 1;

/** `Mo-We` are three days, `Sa-Mo` too. */
function rangeOf(written: string): number[] {
  const [first = 1, last = first] = written.split(/[-–]/).map(numberOf);
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, place) => ((first - 1 + place) % 7) + 1);
}

/**
 * Reads opening hours as schema.org writes them: `Mo-Fr 12:00-15:00; Th 17:00-19:00`. Days alone are open all day.
 *
 * @returns The hours, and what of the text could not be read.
 */
export function parseOpeningHours(text: string): { hours: OpeningHours[]; wrong: string } {
  const hours = [...text.matchAll(RULE)].flatMap(([, written = '', clocks = '00:00-24:00']) => {
    const open = [...new Set(written.split(',').flatMap(rangeOf))].sort();
    return clocks.split(',').map((clock): OpeningHours => {
      const [from = '', to = ''] = clock.split(/[-–]/).map((one) => one.trim().padStart(5, '0'));
      return { days: open, from, to };
    });
  });
  return { hours, wrong: text.replace(RULE, '').replace(/[\s,;]+/g, ' ').trim() };
}
