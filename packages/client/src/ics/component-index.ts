import type { Problems } from './problems.ts';
import { contentLine, eachLine, nameEnd } from './text/lines.ts';

/** A content line that structure needs, unfolded but not yet read. */
export interface RawLine {
  readonly line: number;
  readonly text: string;
}

/** A stretch of the file. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Physical line of its beginning. */
  readonly line: number;
}

/** What belongs to one VCALENDAR (or to what stands outside of any). */
export interface Scope {
  readonly lines: Map<string, RawLine>;
  /** VTIMEZONE components by TZID as written. */
  readonly zones: Map<string, Stretch>;
}

/** A VEVENT: where it is, and those of its lines that decide when it takes place. */
export interface EventIndex extends Stretch {
  readonly scope: Scope;
  readonly lines: ReadonlyMap<string, readonly RawLine[]>;
}

export interface FileIndex {
  readonly events: EventIndex[];
  readonly scopes: Scope[];
  readonly components: number;
}

const EVENT_LINES = new Set('DTSTART DTEND DURATION UID RECURRENCE-ID SEQUENCE STATUS RRULE RDATE EXDATE EXRULE'.split(' '));
const CALENDAR_LINES = new Set('X-WR-CALNAME NAME X-WR-CALDESC DESCRIPTION X-WR-TIMEZONE TIMEZONE-ID METHOD REFRESH-INTERVAL X-PUBLISHED-TTL'.split(' '));
const ZONE_LINES = new Set(['TZID']);
const NO_LINES: ReadonlySet<string> = new Set();
const DEEPEST = 100;

interface Frame {
  readonly name: string;
  readonly from: number;
  readonly line: number;
  readonly wanted: ReadonlySet<string>;
  readonly lines: Map<string, RawLine[]>;
}

function wantedIn(name: string): ReadonlySet<string> {
  if (name === 'VEVENT') return EVENT_LINES;
  if (name === 'VTIMEZONE') return ZONE_LINES;
  return name === 'VCALENDAR' ? CALENDAR_LINES : NO_LINES;
}

const newScope = (): Scope => ({ lines: new Map(), zones: new Map() });
const LETTER_B = 66;
const LETTER_E = 69;

/** Goes through a file once, and notes where its components are. */
class Indexer {
  readonly index: FileIndex & { components: number } = { events: [], scopes: [newScope()], components: 0 };
  readonly #text: string;
  readonly #problems: Problems;
  readonly #frames: Frame[] = [];
  #tooDeep = 0;

  constructor(text: string, problems: Problems) {
    this.#text = text;
    this.#problems = problems;
  }

  visit(start: number, end: number, line: number, folded: boolean): void {
    const frame = this.#frames.at(-1);
    const initial = this.#text.charCodeAt(start) & ~32;
    const text = folded ? contentLine(this.#text, start, end, true) : this.#text;
    const [from, to] = folded ? [0, text.length] : [start, end];
    const wanted = frame?.wanted ?? NO_LINES;
    if (wanted === NO_LINES && initial !== LETTER_B && initial !== LETTER_E) return;
    const colon = nameEnd(text, from, to);
    if (colon < 0) this.#reportLine(text.slice(from, to), line);
    else this.#property(text.slice(from, colon).trim().toUpperCase(), () => text.slice(from, to), { start, end, line });
  }

  finish(): void {
    for (const frame of this.#frames.splice(0).reverse()) {
      this.#problems.add(frame.line, 'unclosed-component', `BEGIN:${frame.name} has no END.`);
      this.#close(frame, this.#text.length);
    }
  }

  #property(name: string, read: () => string, at: { start: number; end: number; line: number }): void {
    const frame = this.#frames.at(-1);
    if (name === 'BEGIN') this.#begin(read(), at.start, at.line);
    else if (name === 'END') this.#end(read(), at.end, at.line);
    else if (frame?.wanted.has(name)) {
      const raw = { line: at.line, text: read() };
      const known = frame.lines.get(name);
      if (known) known.push(raw);
      else frame.lines.set(name, [raw]);
    }
  }

  #reportLine(text: string, line: number): void {
    if (text.trim() !== '') this.#problems.add(line, 'invalid-line', 'A line without a colon is no property.');
  }

  #begin(text: string, from: number, line: number): void {
    const name = componentName(text);
    if (name === 'VEVENT') this.#closeOpenEvent(from, line);
    if (this.#frames.length >= DEEPEST) {
      this.#tooDeep += 1;
      this.#problems.add(line, 'too-deep', 'Components are nested more than a hundred deep.');
      return;
    }
    if (name === 'VCALENDAR') this.index.scopes.push(newScope());
    this.index.components += 1;
    this.#frames.push({ name, from, line, wanted: wantedIn(name), lines: new Map() });
  }

  /** No event holds another: one that begins shows that the last was never ended. */
  #closeOpenEvent(at: number, line: number): void {
    const open = this.#frames.findLastIndex((frame) => frame.name === 'VEVENT');
    if (open < 0) return;
    this.#tooDeep = 0;
    this.#problems.add(this.#frames[open]?.line ?? line, 'unclosed-component', 'BEGIN:VEVENT has no END.');
    for (const frame of this.#frames.splice(open).reverse()) this.#close(frame, at);
  }

  #end(text: string, to: number, line: number): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const name = componentName(text);
    const match = this.#frames.findLastIndex((frame) => frame.name === name);
    if (match < 0 || match < this.#frames.length - 1) this.#problems.add(line, 'mismatched-end', `END:${name} ends a component that is not open here.`);
    // A misspelt END ends the innermost component.
    const closed = this.#frames.splice(match < 0 ? Math.max(0, this.#frames.length - 1) : match);
    for (const frame of closed.reverse()) this.#close(frame, to);
  }

  #close(frame: Frame, to: number): void {
    const scope = this.index.scopes.at(-1);
    if (!scope) return;
    const { from, line, lines } = frame;
    if (frame.name === 'VEVENT') this.index.events.push({ from, to, line, scope, lines });
    else if (frame.name === 'VTIMEZONE') {
      const id = lines.get('TZID')?.[0]?.text;
      if (id !== undefined) scope.zones.set(id.slice(id.indexOf(':') + 1).trim(), { from, to, line });
    } else if (frame.name === 'VCALENDAR') {
      for (const [name, [first]] of lines) if (first) scope.lines.set(name, first);
    }
  }
}

function componentName(text: string): string {
  return text.slice(text.indexOf(':') + 1).trim().toUpperCase();
}

/** One linear pass over a file whose line ends are normalised. */
export function indexComponents(text: string, problems: Problems): FileIndex {
  const indexer = new Indexer(text, problems);
  eachLine(text, 0, text.length, 1, (start, end, line, folded) => indexer.visit(start, end, line, folded));
  indexer.finish();
  return indexer.index;
}
