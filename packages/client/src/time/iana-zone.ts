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
  const chunks = new Map<number, Chunk>();
  return {
    name,
    offsetAt(epoch) {
      const index = Math.floor(Math.max(epoch, EARLIEST) / CHUNK / 1000);
      let chunk = chunks.get(index);
      if (!chunk) {
        if (chunks.size > MOST_CHUNKS) chunks.clear();
        chunks.set(index, (chunk = readChunk(format, index * CHUNK)));
      }
      return epoch < chunk.at ? chunk.before : chunk.after;
    },
  };
}

const zones = new Map<string, Zone | null>();

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

/** The zone of an IANA name, in any case, or undefined when the runtime knows none. Cached. */
export function ianaZone(name: string): Zone | undefined {
  let zone = zones.get(name);
  if (zone === undefined) {
    if (zones.size > 1000) zones.clear();
    zones.set(name, (zone = open(name)));
  }
  return zone ?? undefined;
}
