import { Calendar, type Rare } from './calendar.ts';
import { FileIndex, valueOf, type EventIndex } from './component-index.ts';
import { CalendarEvent, type EventTimes } from './event.ts';
import { Problems, type ProblemCode } from './problems.ts';
import { unescapeText } from './text/escapes.ts';
import { normaliseLines } from './text/lines.ts';
import { param, type Property } from './text/property.ts';
import { parseMoment, type Moment } from './values/date-time.ts';
import { parseRule, type Rule } from './values/recur.ts';

interface Reading {
  readonly file: FileIndex;
  readonly problems: Problems;
  /** Rules by their text: in a feed the same few come again and again. */
  readonly rules: Map<string, Rule | undefined>;
}

const NO_RULES: readonly Rule[] = [];

/** The rules that can be read; undefined when one of them cannot. */
function readRules(reading: Reading, index: EventIndex, name: 'RRULE' | 'EXRULE', uid: string): readonly Rule[] | undefined {
  if (!index.lines[name]) return NO_RULES;
  const { file, problems, rules } = reading;
  const found: Rule[] = [];
  for (const { line, text } of file.linesOf(index, name)) {
    const value = valueOf(text);
    if (!rules.has(value)) rules.set(value, parseRule(value));
    const rule = rules.get(value);
    // The same rule twice, as some programs write it, says nothing new.
    if (rule && rule.scale === undefined) found.push(...(found.includes(rule) ? [] : [rule]));
    else if (value) problems.add(rule ? 'unsupported-scale' : 'invalid-rrule', line, uid, value);
    if (value && !rule && name === 'RRULE') return undefined;
  }
  return found;
}

/** A date of an event; null where there is a line for it that cannot be read. */
function readMoment({ file }: Reading, index: EventIndex, name: string): Moment | undefined | null {
  const property = file.propertyOf(index, name);
  const moment = property && parseMoment(property);
  return moment ?? (index.lines[name] ? null : undefined);
}

const isThisAndFuture = (id: Property | undefined): boolean => /^thisandfuture$/i.test((id && param(id, 'RANGE')) ?? '');

function readTimes(reading: Reading, index: EventIndex, uid: string): EventTimes | ProblemCode | undefined {
  const start = readMoment(reading, index, 'DTSTART');
  if (!start) return start === null ? 'invalid-start' : 'missing-start';
  const recurrenceId = readMoment(reading, index, 'RECURRENCE-ID');
  if (recurrenceId === null) return 'invalid-recurrence-id';
  const rules = readRules(reading, index, 'RRULE', uid);
  const exceptionRules = readRules(reading, index, 'EXRULE', uid) ?? NO_RULES;
  const sequence = Number.parseInt(reading.file.propertyOf(index, 'SEQUENCE')?.value ?? '', 10) || 0;
  const thisAndFuture = recurrenceId !== undefined && isThisAndFuture(reading.file.propertyOf(index, 'RECURRENCE-ID'));
  return rules && { uid, sequence, start, rules, exceptionRules, recurrenceId, thisAndFuture };
}

/** The event, or undefined where it is so broken that it is left out; that is reported. */
function readEvent(reading: Reading, index: EventIndex): CalendarEvent | undefined {
  const { file, problems } = reading;
  const uid = unescapeText(file.propertyOf(index, 'UID')?.value.trim() ?? '');
  const times = readTimes(reading, index, uid);
  if (typeof times === 'object') return new CalendarEvent(file, index, times);
  const name = times === 'invalid-recurrence-id' ? 'RECURRENCE-ID' : 'DTSTART';
  if (times) problems.add(times, file.linesOf(index, name)[0]?.line ?? index.line, uid, file.propertyOf(index, name)?.value);
  return undefined;
}

/** Reads the text of a calendar. Without its rare parts it may lack some, and says so ({@link Calendar.lacking}). */
export function readCalendar(text: string, rare?: Rare): Calendar {
  const problems = new Problems();
  const file = new FileIndex(normaliseLines(text), problems);
  const reading = { file, problems, rules: new Map<string, Rule | undefined>() };
  const events = file.events.flatMap((index) => readEvent(reading, index) ?? []);
  return new Calendar({ file, events, log: problems, size: text.length, rare });
}
