import { Calendar } from './calendar.ts';
import { indexComponents, type EventIndex, type RawLine } from './component-index.ts';
import { CalendarEvent, type EventTimes } from './event.ts';
import { Problems } from './problems.ts';
import { decodeCalendar } from './text/decode.ts';
import { unescapeText } from './text/escapes.ts';
import { normaliseLines } from './text/lines.ts';
import { param, parseProperty } from './text/property.ts';
import { parseMoment, type Moment } from './values/date-time.ts';
import { parseRule, type Rule } from './values/recur.ts';

/** An event that cannot be shown; it is reported and left out. */
class BrokenEvent extends Error {}

/** Rules by their text: in a feed the same few come again and again. */
type RuleCache = Map<string, Rule | undefined>;

const NO_RULES: readonly Rule[] = [];

function readRules(lines: readonly RawLine[] | undefined, cache: RuleCache, report: (line: number, scale?: string) => void): readonly Rule[] {
  if (!lines) return NO_RULES;
  const rules = lines.flatMap(({ line, text }) => {
    const value = text.slice(text.indexOf(':') + 1).trim();
    if (!cache.has(value)) cache.set(value, parseRule(value));
    const rule = cache.get(value);
    if (rule && rule.scale === undefined) return rule;
    if (value !== '') report(line, rule?.scale);
    return [];
  });
  // The same rule twice, as some programs write it, says nothing new.
  return [...new Set(rules)];
}

function readStart(index: EventIndex, uid: string, problems: Problems): Moment {
  const raw = index.lines['DTSTART']?.[0];
  const property = raw && parseProperty(raw.text);
  const start = property && parseMoment(property);
  if (start) return start;
  if (raw) problems.add(raw.line, 'invalid-start', 'DTSTART is not a date or date-time; the event is left out.', uid);
  else problems.add(index.line, 'missing-start', 'The event has no DTSTART; it is left out.', uid);
  throw new BrokenEvent();
}

interface OverrideId {
  readonly recurrenceId: Moment | undefined;
  readonly thisAndFuture: boolean;
}

const NO_OVERRIDE: OverrideId = { recurrenceId: undefined, thisAndFuture: false };

function readRecurrenceId(index: EventIndex, uid: string, problems: Problems): OverrideId {
  const raw = index.lines['RECURRENCE-ID']?.[0];
  if (!raw) return NO_OVERRIDE;
  const property = parseProperty(raw.text);
  const recurrenceId = property && parseMoment(property);
  if (!recurrenceId) {
    problems.add(raw.line, 'invalid-recurrence-id', 'RECURRENCE-ID is not a date or date-time; the event is left out.', uid);
    throw new BrokenEvent();
  }
  return { recurrenceId, thisAndFuture: param(property, 'RANGE')?.toUpperCase() === 'THISANDFUTURE' };
}

function readValue(index: EventIndex, name: string): string {
  const text = index.lines[name]?.[0]?.text;
  return text === undefined ? '' : (parseProperty(text)?.value.trim() ?? '');
}

function readTimes(index: EventIndex, problems: Problems, cache: RuleCache): EventTimes {
  const uid = unescapeText(readValue(index, 'UID'));
  const start = readStart(index, uid, problems);
  const { recurrenceId, thisAndFuture } = readRecurrenceId(index, uid, problems);
  const rules = readRules(index.lines['RRULE'], cache, (line, scale) => {
    if (scale !== undefined) {
      problems.add(line, 'unsupported-scale', `The calendar scale ${scale} is not expanded; the event is shown once.`, uid);
      return;
    }
    problems.add(line, 'invalid-rrule', 'RRULE cannot be read; the event is left out.', uid);
    throw new BrokenEvent();
  });
  const exceptionRules = readRules(index.lines['EXRULE'], cache, (line) => problems.add(line, 'invalid-rrule', 'EXRULE cannot be read; it is passed over.', uid));
  return { uid, sequence: Number.parseInt(readValue(index, 'SEQUENCE'), 10) || 0, start, rules, exceptionRules, recurrenceId, thisAndFuture };
}

function readEvent(text: string, index: EventIndex, problems: Problems, cache: RuleCache): CalendarEvent | undefined {
  try {
    return new CalendarEvent(text, index, readTimes(index, problems, cache));
  } catch (error) {
    if (error instanceof BrokenEvent) return undefined;
    throw error;
  }
}

/**
 * Reads an iCalendar file (RFC 5545, 7986, 6868): all VCALENDARs in it. One pass over the text; what people
 * read is decoded when it is asked for. Never throws: what is broken is in `problems`, with its line, and
 * costs one event at most. Bytes are better than text where a fold may have cut a character in two.
 */
export function parseCalendar(input: string | Uint8Array): Calendar {
  const text = normaliseLines(typeof input === 'string' ? input : decodeCalendar(input));
  const problems = new Problems();
  const index = indexComponents(text, problems);
  if (index.components === 0) problems.add(1, 'not-a-calendar', 'The text holds no iCalendar component.');
  const cache: RuleCache = new Map();
  const events = index.events.flatMap((event) => readEvent(text, event, problems, cache) ?? []);
  return new Calendar(text, index, events, problems);
}
