import { Calendar, type Rare } from './calendar.ts';
import { FileIndex, valueOf, type EventIndex } from './component-index.ts';
import { CalendarEvent } from './event.ts';
import { Problems, type ProblemCode } from './problems.ts';
import { unescapeText } from './text/escapes.ts';
import { splitLines } from './text/lines.ts';
import { param } from './text/property.ts';
import { parseMoment } from './values/date-time.ts';
import { parseRule, type Rule } from './values/recur.ts';

interface Reading {
  readonly file: FileIndex;
  readonly problems: Problems;
  /** Rules by their text: in a feed the same few come again and again. */
  readonly rules: Map<string, Rule | undefined>;
}

/** The rules that can be read; undefined when one of them cannot. */
function readRules({ file, problems, rules }: Reading, index: EventIndex, name: 'RRULE' | 'EXRULE', uid: string): Rule[] | undefined {
  const found: Rule[] = [];
  let isWhole = true;
  for (const { line, text } of file.linesOf(index, name)) {
    const value = valueOf(text);
    if (!value) continue;
    if (!rules.has(value)) rules.set(value, parseRule(value));
    const rule = rules.get(value);
    if (rule && rule.scale === undefined) found.push(rule);
    else problems.add(rule ? 'unsupported-scale' : 'invalid-rrule', line, uid, value);
    isWhole &&= rule !== undefined;
  }
  return isWhole || name === 'EXRULE' ? found : undefined;
}

/** The event, or undefined where it is so broken that it is left out; that is reported. */
function readEvent(reading: Reading, index: EventIndex): CalendarEvent | undefined {
  const { file, problems } = reading;
  const property = (name: string) => file.propertyOf(index, name);
  const moment = (name: string) => {
    const found = property(name);
    return found && parseMoment(found);
  };
  const uid = unescapeText(property('UID')?.value.trim() ?? '');
  const refuse = (code: ProblemCode, name: string) => problems.add(code, (index.lines[name]?.[0] ?? index.from) + 1, uid, property(name)?.value);
  const start = moment('DTSTART');
  if (!start) return void refuse(index.lines['DTSTART'] ? 'invalid-start' : 'missing-start', 'DTSTART');
  const recurrenceId = moment('RECURRENCE-ID');
  if (!recurrenceId && index.lines['RECURRENCE-ID']) return void refuse('invalid-recurrence-id', 'RECURRENCE-ID');
  const rules = readRules(reading, index, 'RRULE', uid);
  if (!rules) return undefined;
  const id = property('RECURRENCE-ID');
  return new CalendarEvent(file, index, {
    uid,
    sequence: Number.parseInt(property('SEQUENCE')?.value ?? '', 10) || 0,
    start,
    rules,
    exceptionRules: readRules(reading, index, 'EXRULE', uid) ?? [],
    recurrenceId,
    thisAndFuture: id !== undefined && /^thisandfuture$/i.test(param(id, 'RANGE') ?? ''),
  });
}

/** Reads the text of a calendar. Without its rare parts it may lack some, and says so ({@link Calendar.lacking}). */
export function readCalendar(text: string, rare?: Rare): Calendar {
  const problems = new Problems();
  const file = new FileIndex(splitLines(text), problems);
  const reading = { file, problems, rules: new Map<string, Rule | undefined>() };
  const events = file.events.flatMap((index) => readEvent(reading, index) ?? []);
  return new Calendar({ file, events, log: problems, size: text.length, rare });
}
