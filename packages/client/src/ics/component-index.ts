import type { Zone } from '../time/zone.ts';
import type { Problems } from './problems.ts';
import { countLines, eachLine, unfold, type Stretch } from './text/lines.ts';
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

/** A component: where it is, and where those of its properties are that say when it takes place. */
export interface EventIndex extends Stretch {
  readonly name: string;
  readonly lines: PropertyLines;
  readonly scope: Scope;
  to: number;
}

// Sticky: they look where they are told to.
const WANTED = /(?:BEGIN|END|DTSTART|DTEND|DURATION|UID|RECURRENCE-ID|SEQUENCE|STATUS|RRULE|RDATE|EXDATE|EXRULE|TZID|X-WR-CALNAME|NAME|X-WR-CALDESC|DESCRIPTION|X-WR-TIMEZONE|TIMEZONE-ID|METHOD|REFRESH-INTERVAL|X-PUBLISHED-TTL) *[:;]/iy;
const HAS_NAME = /[^:;\n]*[:;]/y;
const DEEPEST = 100;

/** The name of a wanted property that begins at an offset. */
function wantedAt(text: string, at: number): string | undefined {
  WANTED.lastIndex = at;
  return WANTED.test(text) ? text.slice(at, WANTED.lastIndex - 1).trim().toUpperCase() : undefined;
}

const newScope = (): Scope => ({ lines: {}, zones: new Map(), found: new Map() });

/** What stands after the colon of a line without parameters. */
export const valueOf = (text: string): string => text.slice(text.indexOf(':') + 1).trim();

/** A file, and where in it its components are. */
export class FileIndex {
  /** With normalised line ends. */
  readonly text: string;
  readonly events: EventIndex[] = [];
  readonly scopes: Scope[] = [newScope()];
  readonly #problems: Problems;
  #open: EventIndex[] = [];
  #tooDeep = 0;

  /** One linear pass. */
  constructor(text: string, problems: Problems) {
    this.text = text;
    this.#problems = problems;
    let isCalendar = false;
    eachLine(text, { from: 0, to: text.length, line: 1 }, (at, line) => {
      const name = this.#nameAt(at, line);
      const open = this.#open.at(-1);
      if (name === 'BEGIN') {
        isCalendar = true;
        this.#begin(at, line);
      } else if (name === 'END') this.#end(at, line);
      else if (name && open && !open.lines[name]?.push(at)) open.lines[name] = [at];
    });
    this.#close(0, text.length);
    if (!isCalendar) problems.add('not-a-calendar', 1);
  }

  /** The properties of a name. */
  linesOf({ lines, from, line: first }: EventIndex, name: string): RawLine[] {
    let before = from;
    let line = first;
    return (lines[name] ?? []).map((at) => {
      line += countLines(this.text, before, at);
      before = at;
      return { line, text: unfold(this.text, at) };
    });
  }

  propertyOf(part: EventIndex | Scope, name: string): Property | undefined {
    const at = part.lines[name]?.[0];
    return at === undefined ? undefined : parseProperty(unfold(this.text, at));
  }

  /** The wanted name that a line begins with; it may itself be folded. */
  #nameAt(at: number, line: number): string | undefined {
    HAS_NAME.lastIndex = at;
    return wantedAt(this.text, at) ?? (HAS_NAME.test(this.text) ? undefined : this.#tornName(unfold(this.text, at), line));
  }

  #tornName(text: string, line: number): string | undefined {
    const { name = '' } = this.#open.at(-1) ?? {};
    if (!/[:;]/.test(text) && text.trim() && /^V(EVENT|CALENDAR|TIMEZONE)$/.test(name)) this.#problems.add('invalid-line', line, '', text);
    return wantedAt(text, 0);
  }

  #begin(from: number, line: number): void {
    const name = valueOf(unfold(this.text, from)).toUpperCase();
    // No event holds another: one that begins shows that the last was never ended.
    const unended = name === 'VEVENT' ? this.#open.findIndex((component) => component.name === name) : -1;
    if (unended >= 0) this.#close(unended, from);
    if (this.#open.length >= DEEPEST) {
      this.#tooDeep += 1;
      this.#problems.add('too-deep', line);
      return;
    }
    if (name === 'VCALENDAR') this.scopes.push(newScope());
    this.#open.push({ name, from, to: from, line, lines: {}, scope: this.scopes.at(-1) ?? newScope() });
  }

  #end(at: number, line: number): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const name = valueOf(unfold(this.text, at)).toUpperCase();
    const innermost = this.#open.length - 1;
    const match = this.#open.findLastIndex((component) => component.name === name);
    if (match < 0 || match < innermost) this.#problems.add('mismatched-end', line, '', name);
    // A misspelt END ends the innermost component.
    for (const component of this.#open.splice(match < 0 ? Math.max(0, innermost) : match).reverse()) this.#add(component, at);
  }

  /** Closes what nobody ended, from a depth on. */
  #close(depth: number, to: number): void {
    this.#tooDeep = 0;
    for (const component of this.#open.splice(depth).reverse()) {
      this.#problems.add('unclosed-component', component.line, '', component.name);
      this.#add(component, to);
    }
  }

  #add(component: EventIndex, to: number): void {
    const { name, lines, scope } = component;
    const id = lines['TZID']?.[0];
    component.to = to;
    if (name === 'VEVENT') this.events.push(component);
    else if (name === 'VCALENDAR') Object.assign(scope.lines, lines);
    else if (name === 'VTIMEZONE' && id !== undefined) scope.zones.set(valueOf(unfold(this.text, id)), component);
  }
}
