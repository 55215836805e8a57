import { remembered } from './remembered.ts';
import { UTC, type Zone } from './zone.ts';

// Seconds, and more than 24 days. No zone changes its clocks twice in so short a time (Morocco's Ramadan is the
// shortest, with four weeks), so equal offsets at both ends mean a constant offset between them.
const CHUNK = 2 ** 21;
const MOST_CHUNKS = 16_384;
// Before this every zone keeps its local mean time, and some engines lose count of the era.
const EARLIEST = Date.UTC(1800, 0);

/** A stretch of time, and the one moment in it (ms) at which clocks change; `Infinity` for none. */
interface Chunk {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Asks Intl, which costs microseconds: everything else here is about asking seldom. */
function intlOffset(format: Intl.DateTimeFormat, seconds: number): number {
  const ms = Math.max(seconds * 1000, EARLIEST);
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (format.format(ms).match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - ms;
}

function readChunk(format: Intl.DateTimeFormat, from: number): Chunk {
  let low = from;
  let high = from + CHUNK;
  const before = intlOffset(format, low);
  const after = intlOffset(format, high);
  if (before === after) return { at: Infinity, before, after };
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (intlOffset(format, middle) === before) low = middle;
    else high = middle;
  }
  return { at: high * 1000, before, after };
}

function createZone(name: string, format: Intl.DateTimeFormat): Zone {
  const chunkOf = remembered(MOST_CHUNKS, (index: number) => readChunk(format, index * CHUNK));
  return {
    name,
    offsetAt(epoch) {
      const { at, before, after } = chunkOf(Math.floor(Math.max(epoch, EARLIEST) / CHUNK / 1000));
      return epoch < at ? before : after;
    },
  };
}

function open(name: string): Zone | null {
  if (/^(?:etc\/)?(?:utc|uct|zulu|universal)$/i.test(name)) return UTC;
  // Some engines take '+01:00' for a zone name; the others do not, so none shall.
  if (/^(?:[+-]|$)/.test(name)) return null;
  const numeric = 'numeric';
  try {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    // Engines disagree on which of two aliases is the real one: keep the name as given, mend only its case.
    const own = format.resolvedOptions().timeZone;
    return createZone(own.toLowerCase() === name.toLowerCase() ? own : name, format);
  } catch {
    return null;
  }
}

const zoneNamed = remembered(1000, open);

/** The zone of an IANA name, in any case, or undefined when the runtime knows none. Cached. */
export function ianaZone(name: string): Zone | undefined {
  return zoneNamed(name) ?? undefined;
}
