import type { Zone } from '../time/zone.ts';
import type { Problems } from './problems.ts';
import { eachLine, unfold, type Stretch } from './text/lines.ts';
import { parseProperty, type Property } from './text/property.ts';

/** A content line, unfolded but not yet read. */
export interface RawLine {
  /** Physical line, from 1. */
  readonly line: number;
  readonly text: string;
}

/** Where the properties of a component begin, by name; a plain object, because there is one for every event. */
export type PropertyLines = Record<string, number[] | undefined>;

/** What belongs to one VCALENDAR (or to what stands outside of any). */
export interface Scope {
  readonly lines: PropertyLines;
  /** VTIMEZONE components by TZID as written. */
  readonly zones: Map<string, Stretch>;
  /** What TZIDs have been found to mean. */
  readonly found: Map<string, Zone>;
}

/** A VEVENT: where it is, and where those of its properties are that decide when it takes place. */
export interface EventIndex extends Stretch {
  readonly scope: Scope;
  readonly lines: PropertyLines;
}

interface Component {
  readonly name: string;
  readonly from: number;
  readonly lines: PropertyLines;
}

const WANTED = /^(BEGIN|END|DTSTART|DTEND|DURATION|UID|RECURRENCE-ID|SEQUENCE|STATUS|RRULE|RDATE|EXDATE|EXRULE|TZID|X-WR-CALNAME|NAME|X-WR-CALDESC|DESCRIPTION|X-WR-TIMEZONE|TIMEZONE-ID|METHOD|REFRESH-INTERVAL|X-PUBLISHED-TTL) *[:;]/i;
const DEEPEST = 100;

const newScope = (): Scope => ({ lines: {}, zones: new Map(), found: new Map() });

/** What stands after the colon of a line without parameters. */
export const valueOf = (text: string): string => text.slice(text.indexOf(':') + 1).trim();

/** A file, and where in its lines its components are. */
export class FileIndex {
  readonly lines: readonly string[];
  readonly events: EventIndex[] = [];
  readonly scopes: Scope[] = [newScope()];
  readonly #problems: Problems;
  #open: Component[] = [];
  #tooDeep = 0;

  /** One linear pass. */
  constructor(lines: readonly string[], problems: Problems) {
    this.lines = lines;
    this.#problems = problems;
    let isCalendar = false;
    eachLine(lines, { from: 0, to: lines.length }, (at) => {
      const name = this.#nameAt(at);
      const open = this.#open.at(-1);
      if (name === 'BEGIN') {
        isCalendar = true;
        this.#begin(at);
      } else if (name === 'END') this.#end(at);
      else if (name && open) (open.lines[name] ??= []).push(at);
    });
    this.#close(0, lines.length);
    if (!isCalendar) problems.add('not-a-calendar', 1);
  }

  /** The properties of a name of an event or a calendar. */
  linesOf({ lines }: EventIndex | Scope, name: string): RawLine[] {
    return (lines[name] ?? []).map((at) => ({ line: at + 1, text: unfold(this.lines, at) }));
  }

  propertyOf(part: EventIndex | Scope, name: string): Property | undefined {
    const at = part.lines[name]?.[0];
    return at === undefined ? undefined : parseProperty(unfold(this.lines, at));
  }

  /** The wanted name that a line begins with; it may itself be folded. */
  #nameAt(at: number): string | undefined {
    let text = this.lines[at] ?? '';
    if (!/[:;]/.test(text)) {
      text = unfold(this.lines, at);
      if (!/[:;]/.test(text) && text.trim() && /^V(EVENT|CALENDAR|TIMEZONE)$/.test(this.#open.at(-1)?.name ?? '')) this.#problems.add('invalid-line', at + 1, '', text);
    }
    return WANTED.exec(text)?.[1]?.toUpperCase();
  }

  #begin(from: number): void {
    const name = valueOf(unfold(this.lines, from)).toUpperCase();
    // No event holds another: one that begins shows that the last was never ended.
    const unended = name === 'VEVENT' ? this.#open.findIndex((component) => component.name === name) : -1;
    if (unended >= 0) this.#close(unended, from);
    if (this.#open.length >= DEEPEST) {
      this.#tooDeep += 1;
      this.#problems.add('too-deep', from + 1);
      return;
    }
    if (name === 'VCALENDAR') this.scopes.push(newScope());
    this.#open.push({ name, from, lines: {} });
  }

  #end(at: number): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const name = valueOf(unfold(this.lines, at)).toUpperCase();
    const innermost = this.#open.length - 1;
    const match = this.#open.findLastIndex((component) => component.name === name);
    if (match < 0 || match < innermost) this.#problems.add('mismatched-end', at + 1, '', name);
    // A misspelt END ends the innermost component.
    for (const component of this.#open.splice(match < 0 ? Math.max(0, innermost) : match).reverse()) this.#add(component, at + 1);
  }

  /** Closes what nobody ended, from a depth on. */
  #close(depth: number, to: number): void {
    this.#tooDeep = 0;
    for (const component of this.#open.splice(depth).reverse()) {
      this.#problems.add('unclosed-component', component.from + 1, '', component.name);
      this.#add(component, to);
    }
  }

  #add({ name, from, lines }: Component, to: number): void {
    const scope = this.scopes.at(-1) ?? newScope();
    const id = lines['TZID']?.[0];
    if (name === 'VEVENT') this.events.push({ from, to, scope, lines });
    else if (name === 'VCALENDAR') Object.assign(scope.lines, lines);
    else if (name === 'VTIMEZONE' && id !== undefined) scope.zones.set(valueOf(unfold(this.lines, id)), { from, to });
  }
}
