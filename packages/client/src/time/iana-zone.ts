import { dayOf, DAY, HOUR, MINUTE, SECOND } from './civil.ts';
import { UTC, type Zone } from './zone.ts';

// Nearly 25 days. No zone changes its clocks twice in so short a time (Morocco's Ramadan is the shortest, with
// four weeks), so equal offsets at both ends mean a constant offset between them.
const CHUNK = 2 ** 31;
const MOST_CHUNKS = 16_384;
const QUARTER = 15 * MINUTE;
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

/** First moment in (from, to] at which `isBefore` no longer holds, to the second. */
function findChange(from: number, to: number, isBefore: (epoch: number) => boolean): number {
  let low = from;
  let high = to;
  for (const grain of [QUARTER, SECOND]) {
    // Clocks change on the quarter hour, save in old times: look there first.
    if (grain === SECOND && isBefore(high - SECOND)) break;
    while (high - low > grain) {
      const middle = Math.floor((low + high) / 2 / grain) * grain;
      const probe = middle > low ? middle : low + grain;
      if (isBefore(probe)) low = probe;
      else high = probe;
    }
  }
  return high;
}

function createZone(name: string, format: Intl.DateTimeFormat): Zone {
  const edges = new Map<number, number>();
  const chunks = new Map<number, number | Change>();

  /** Offset at the beginning of a chunk. */
  function edge(chunk: number): number {
    let offset = edges.get(chunk);
    if (offset === undefined) edges.set(chunk, (offset = intlOffset(format, chunk * CHUNK)));
    return offset;
  }

  function read(chunk: number): number | Change {
    const from = chunk * CHUNK;
    const before = edge(chunk);
    const after = edge(chunk + 1);
    if (before === after) return before;
    return { at: findChange(from, from + CHUNK, (epoch) => intlOffset(format, epoch) === before), before, after };
  }

  return {
    name,
    offsetAt(epoch) {
      const index = Math.floor(Math.max(epoch, EARLIEST) / CHUNK);
      let found = chunks.get(index);
      if (found === undefined) {
        if (chunks.size > MOST_CHUNKS) {
          chunks.clear();
          edges.clear();
        }
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
