import { HOUR } from '../../time/civil.ts';
import { fixedZone } from '../../time/fixed-zone.ts';
import { offsetOf } from '../../time/parse.ts';
import type { Zone } from '../../time/zone.ts';
import { propertiesOf, valueOf, type Component } from '../component-index.ts';
import { untilWall } from '../recurrence/expand-days.ts';
import { expandRule } from '../recurrence/expand.ts';
import { parseDateTime } from '../values/date-time.ts';
import type { Rule } from '../values/recur.ts';
import { parseRule } from '../values/rule.ts';

/** STANDARD or DAYLIGHT: from each onset on, clocks are `to` ahead of UTC (ms). */
interface Observance {
  from: number;
  to: number;
  /** Wall time of DTSTART. */
  start: number;
  rules: Rule[];
  /** Wall times. */
  dates: number[];
}

interface Change {
  at: number;
  offset: number;
}

// Nearly nine years: transitions are worked out for one such stretch at a time.
const STRETCH = 2 ** 38;
const THREE_YEARS = 3 * 366 * 24 * HOUR;
const MOST_ONSETS = 500;
const MOST_STRETCHES = 200;

function parseOffset(value: string): number | undefined {
  if (!/^\s*[+-]?\d{2}:?\d{2}:?(?:\d{2})?\s*$/.test(value)) return undefined;
  const offset = offsetOf(value.trim());
  // RFC 5545 §3.3.14 leaves room for 99 hours; no clock does.
  return Math.abs(offset) < 24 * HOUR ? offset : undefined;
}

function readObservance(component: Component): Observance[] {
  const to = parseOffset(valueOf(component, 'TZOFFSETTO'));
  const start = parseDateTime(valueOf(component, 'DTSTART'))?.wall;
  if (!/^(STANDARD|DAYLIGHT)$/.test(component.name) || to === undefined || start === undefined) return [];
  const from = parseOffset(valueOf(component, 'TZOFFSETFROM')) ?? to;
  const dates = propertiesOf(component, 'RDATE').flatMap(({ value }) => value.split(',')).flatMap((item) => parseDateTime(item) ?? []);
  return [
    {
      from,
      to,
      start,
      rules: propertiesOf(component, 'RRULE').flatMap(({ value }) => parseRule(value) ?? []),
      dates: dates.map(({ kind, wall }) => (kind === 'utc' ? wall + from : wall)),
    },
  ];
}

/** Onsets of one observance between two instants, and those single ones that stand before. */
function addChanges(observance: Observance, from: number, to: number, changes: Change[]): void {
  const add = (wall: number): void => {
    const at = wall - observance.from;
    if (at < to) changes.push({ at, offset: observance.to });
  };
  add(observance.start);
  observance.dates.forEach(add);
  for (const rule of observance.rules) {
    const ends = rule.until !== undefined || rule.count !== Infinity;
    let seen = 0;
    let steps = 5000;
    const walls = expandRule({
      rule,
      start: observance.start,
      allDay: false,
      // A rule that goes on has an onset in the last three years; one that ended may have its last long ago.
      from: ends ? observance.start : Math.max(observance.start, from - THREE_YEARS),
      to: to + observance.from,
      until: untilWall(rule, fixedZone(observance.from)),
      spend: (count) => (steps -= count) > 0,
    });
    for (const wall of walls) {
      add(wall);
      if ((seen += 1) >= MOST_ONSETS) break;
    }
  }
}

/** A time between two changes, and its offset. */
interface Calm {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** The calm that an instant lies in, within a stretch of time whose changes are known. */
function calmAt(epoch: number, changes: readonly Change[], stretch: Calm): Calm {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((changes[middle]?.at ?? 0) <= epoch) low = middle + 1;
    else high = middle;
  }
  const { at: from, offset } = changes[low - 1] ?? { at: -Infinity, offset: stretch.offset };
  return { from: Math.max(from, stretch.from), to: Math.min(changes[low]?.at ?? Infinity, stretch.to), offset };
}

/** The zone that a VTIMEZONE component describes; undefined when it says nothing. */
export function parseVtimezone({ parts }: Component): Zone | undefined {
  const observances = parts.flatMap(readObservance).sort((a, b) => a.start - a.from - (b.start - b.from));
  const earliest = observances[0];
  if (!earliest) return undefined;
  const stretches = new Map<number, Change[]>();
  // Questions come in the order of time: most are about the calm of the last one.
  let last: Calm = { from: 0, to: 0, offset: 0 };

  function stretchOf(index: number): Change[] {
    let changes = stretches.get(index);
    if (!changes) {
      changes = [];
      for (const observance of observances) addChanges(observance, index * STRETCH, (index + 1) * STRETCH, changes);
      changes.sort((a, b) => a.at - b.at);
      if (stretches.size > MOST_STRETCHES) stretches.clear();
      stretches.set(index, changes);
    }
    return changes;
  }

  return {
    offsetAt(epoch) {
      if (epoch < last.from || epoch >= last.to) {
        const index = Math.floor(epoch / STRETCH);
        last = calmAt(epoch, stretchOf(index), { from: index * STRETCH, to: (index + 1) * STRETCH, offset: earliest.from });
      }
      return last.offset;
    },
  };
}
