import { dayOf, DAY, HOUR, MINUTE, SECOND } from './civil.ts';
import { UTC, type Zone } from './zone.ts';

// Twelve days: no zone has changed its clocks twice in so short a time, so equal offsets at both
// ends mean a constant offset between them.
const CHUNK = 2 ** 30;
const MOST_CHUNKS = 4096;
// Before this every zone keeps its local mean time, and some engines lose count of the era.
const EARLIEST = dayOf(1800, 1, 1) * DAY;

interface Change {
  at: number;
  before: number;
  after: number;
}

/** Asks Intl, which costs microseconds: everything else here is about asking seldom. */
function intlOffset(format: Intl.DateTimeFormat, epoch: number): number {
  const whole = Math.floor(Math.max(epoch, EARLIEST) / SECOND) * SECOND;
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (format.format(whole).match(/\d+/g) ?? []).map(Number);
  return dayOf(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second * SECOND - whole;
}

function createZone(name: string, format: Intl.DateTimeFormat): Zone {
  const chunks = new Map<number, number | Change>();

  function read(chunk: number): number | Change {
    let from = chunk * CHUNK;
    let to = from + CHUNK;
    const before = intlOffset(format, from);
    const after = intlOffset(format, to);
    if (before === after) return before;
    while (to - from > SECOND) {
      const middle = Math.floor((from + to) / 2 / SECOND) * SECOND;
      if (intlOffset(format, middle) === before) from = middle;
      else to = middle;
      if (middle <= chunk * CHUNK) break;
    }
    return { at: to, before, after };
  }

  return {
    name,
    offsetAt(epoch) {
      const index = Math.floor(epoch / CHUNK);
      let found = chunks.get(index);
      if (found === undefined) {
        if (chunks.size > MOST_CHUNKS) chunks.clear();
        found = read(index);
        chunks.set(index, found);
      }
      if (typeof found === 'number') return found;
      return epoch < found.at ? found.before : found.after;
    },
  };
}

const zones = new Map<string, Zone | null>();
const UTC_NAMES = /^(?:etc\/)?(?:utc|uct|zulu|universal)$/i;
const OFFSET_NAME = /^[+-]/;

function open(name: string): Zone | null {
  if (UTC_NAMES.test(name)) return UTC;
  // Some engines take '+01:00' for a zone name; the others do not, so none shall.
  if (name === '' || OFFSET_NAME.test(name)) return null;
  try {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    // Engines disagree on which of two aliases is the real one: keep the name as given, mend only its case.
    const own = format.resolvedOptions().timeZone;
    return createZone(own.toLowerCase() === name.toLowerCase() ? own : name, format);
  } catch {
    return null;
  }
}

/** The zone of an IANA name, in any case, or undefined when the runtime knows none. Cached. */
export function ianaZone(name: string): Zone | undefined {
  let zone = zones.get(name);
  if (zone === undefined) {
    if (zones.size > 1000) zones.clear();
    zone = open(name);
    zones.set(name, zone);
  }
  return zone ?? undefined;
}
