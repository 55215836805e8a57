import type { CalendarParts, Rare } from './calendar.ts';
import { FileIndex, valueOf, type EventIndex } from './component-index.ts';
import { CalendarEvent } from './event.ts';
import { Problems, type ProblemCode } from './problems.ts';
import { unescapeText } from './text/escapes.ts';
import { normaliseLines } from './text/lines.ts';
import type { Property } from './text/property.ts';
import { parseMoment, type Moment } from './values/date-time.ts';
import { attempt, parseRule, Unreadable, type Rule } from './values/recur.ts';

interface Reading {
  readonly file: FileIndex;
  readonly problems: Problems;
  /** Rules by their text: in a feed the same few come again and again. */
  readonly rules: Map<string, Rule | undefined>;
}

const NO_RULES: readonly Rule[] = [];

/** One VEVENT, as it is read. */
class EventReader {
  readonly #reading: Reading;
  readonly #index: EventIndex;
  readonly #uid: string;

  constructor(reading: Reading, index: EventIndex) {
    this.#reading = reading;
    this.#index = index;
    this.#uid = unescapeText(this.#value('UID').trim());
  }

  #property(name: string): Property | undefined {
    return this.#reading.file.propertyOf(this.#index, name);
  }

  #value(name: string): string {
    return this.#property(name)?.value ?? '';
  }

  #report(code: ProblemCode, name: string): void {
    const { line } = this.#reading.file.linesOf(this.#index, name)[0] ?? this.#index;
    this.#reading.problems.add(code, line, this.#uid, this.#value(name));
  }

  #moment(code: ProblemCode, name: string): Moment {
    const property = this.#property(name);
    const moment = property && parseMoment(property);
    if (moment) return moment;
    this.#report(code, name);
    throw new Unreadable();
  }

  /** The rules that can be read, each once: some programs write the same rule twice. */
  #rules(name: 'RRULE' | 'EXRULE'): readonly Rule[] {
    if (!this.#index.lines[name]) return NO_RULES;
    const { file, rules } = this.#reading;
    const found = new Set<Rule>();
    for (const { line, text } of file.linesOf(this.#index, name)) {
      const value = valueOf(text);
      const rule = rules.has(value) ? rules.get(value) : parseRule(value);
      rules.set(value, rule);
      if (rule && rule.scale === undefined) found.add(rule);
      else if (value) this.#refuse(name, line, rule, value);
    }
    return [...found];
  }

  #refuse(name: string, line: number, rule: Rule | undefined, value: string): void {
    this.#reading.problems.add(rule ? 'unsupported-scale' : 'invalid-rrule', line, this.#uid, value);
    if (!rule && name === 'RRULE') throw new Unreadable();
  }

  /** @throws Unreadable when it has been reported that the event is left out. */
  read(): CalendarEvent {
    const { lines } = this.#index;
    const id = lines['RECURRENCE-ID'];
    return new CalendarEvent(this.#reading.file, this.#index, {
      uid: this.#uid,
      sequence: Number.parseInt(this.#value('SEQUENCE'), 10) || 0,
      start: this.#moment(lines['DTSTART'] ? 'invalid-start' : 'missing-start', 'DTSTART'),
      recurrenceId: id && this.#moment('invalid-recurrence-id', 'RECURRENCE-ID'),
      thisAndFuture: id !== undefined && /^thisandfuture$/i.test(this.#property('RECURRENCE-ID')?.params.get('RANGE')?.[0] ?? ''),
      rules: this.#rules('RRULE'),
      exceptionRules: this.#rules('EXRULE'),
    });
  }
}

/** Reads the text of a calendar. Without the rare parts it may lack some, and says so (`lacking`). */
export function readCalendar(text: string, rare?: Rare): CalendarParts {
  const log = new Problems();
  const file = new FileIndex(normaliseLines(text), log);
  const reading = { file, problems: log, rules: new Map<string, Rule | undefined>() };
  const events = file.events.flatMap((index) => attempt(() => new EventReader(reading, index).read()) ?? []);
  return { file, events, log, size: text.length, rare };
}
