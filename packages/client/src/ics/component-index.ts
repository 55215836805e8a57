import type { Problems } from './problems.ts';
import { contentLine, eachLine, nameEnd, type Stretch } from './text/lines.ts';

/** A content line that structure needs, unfolded but not yet read. */
export interface RawLine {
  readonly line: number;
  readonly text: string;
}

/** What belongs to one VCALENDAR (or to what stands outside of any). */
export interface Scope {
  readonly lines: Map<string, RawLine>;
  /** VTIMEZONE components by TZID as written. */
  readonly zones: Map<string, Stretch>;
}

/** By name; a plain object, because there is one for every event. */
export type EventLines = Record<string, RawLine[] | undefined>;

/** A VEVENT: where it is, and those of its lines that decide when it takes place. */
export interface EventIndex extends Stretch {
  readonly scope: Scope;
  readonly lines: EventLines;
}

export interface FileIndex {
  readonly events: EventIndex[];
  readonly scopes: Scope[];
  readonly components: number;
}

const EVENT_LINES = 'DTSTART DTEND DURATION UID RECURRENCE-ID SEQUENCE STATUS RRULE RDATE EXDATE EXRULE';
const CALENDAR_LINES = 'X-WR-CALNAME NAME X-WR-CALDESC DESCRIPTION X-WR-TIMEZONE TIMEZONE-ID METHOD REFRESH-INTERVAL X-PUBLISHED-TTL';
const DEEPEST = 100;

/** Names by length, first, third and last letter: enough to know most lines for unwanted without cutting out their name. */
type Names = ReadonlyMap<number, string>;

function keyOf(text: string, start: number, end: number): number {
  // & 95 makes small letters capitals.
  const letter = (at: number): number => text.charCodeAt(at) & 95;
  return ((end - start) << 24) | (letter(start) << 16) | (letter(start + 2) << 8) | letter(end - 1);
}

function names(list: string): Names {
  return new Map(`BEGIN END ${list}`.trim().split(' ').map((name) => [keyOf(name, 0, name.length), name]));
}

const WANTED: Record<string, Names> = { VEVENT: names(EVENT_LINES), VCALENDAR: names(CALENDAR_LINES), VTIMEZONE: names('TZID') };
const NOTHING = names('');

interface Frame {
  readonly name: string;
  readonly from: number;
  readonly line: number;
  readonly wanted: Names;
  readonly lines: EventLines;
}

/** The wanted name that ends at `end`, blanks before it forgiven. */
function wantedName(wanted: Names, text: string, start: number, colon: number): string | undefined {
  let end = colon;
  while (end > start && text.charCodeAt(end - 1) === 32) end -= 1;
  const name = wanted.get(keyOf(text, start, end));
  return name !== undefined && text.slice(start, end).toUpperCase() === name ? name : undefined;
}

const newScope = (): Scope => ({ lines: new Map(), zones: new Map() });

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
    const wanted = this.#frames.at(-1)?.wanted ?? NOTHING;
    const colon = nameEnd(this.#text, start, end);
    if (colon < 0) this.#visitTorn(start, end, line, folded);
    else {
      const name = wantedName(wanted, this.#text, start, colon);
      if (name !== undefined) this.#property(name, { line, text: contentLine(this.#text, start, end, folded) }, start, end);
    }
  }

  /** A line whose name is folded too, or that is no property. */
  #visitTorn(start: number, end: number, line: number, folded: boolean): void {
    const text = contentLine(this.#text, start, end, folded);
    const wanted = this.#frames.at(-1)?.wanted ?? NOTHING;
    const colon = nameEnd(text, 0, text.length);
    const name = colon < 0 ? undefined : wantedName(wanted, text, 0, colon);
    if (name !== undefined) this.#property(name, { line, text }, start, end);
    else if (colon < 0 && wanted !== NOTHING) this.#reportLine(text, line);
  }

  finish(): void {
    for (const frame of this.#frames.splice(0).reverse()) {
      this.#problems.add(frame.line, 'unclosed-component', `BEGIN:${frame.name} has no END.`);
      this.#close(frame, this.#text.length);
    }
  }

  #property(name: string, raw: RawLine, start: number, end: number): void {
    const frame = this.#frames.at(-1);
    if (name === 'BEGIN') this.#begin(raw.text, start, raw.line);
    else if (name === 'END') this.#end(raw.text, end, raw.line);
    else if (frame) {
      const known = frame.lines[name];
      if (known) known.push(raw);
      else frame.lines[name] = [raw];
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
    this.#frames.push({ name, from, line, wanted: WANTED[name] ?? NOTHING, lines: {} });
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
    else if (frame.name === 'VTIMEZONE') addZone(scope, lines['TZID']?.[0], { from, to, line });
    else if (frame.name === 'VCALENDAR') addLines(scope, lines);
  }
}

function addZone(scope: Scope, id: RawLine | undefined, stretch: Stretch): void {
  if (id) scope.zones.set(id.text.slice(id.text.indexOf(':') + 1).trim(), stretch);
}

function addLines(scope: Scope, lines: EventLines): void {
  for (const [name, found] of Object.entries(lines)) if (found?.[0]) scope.lines.set(name, found[0]);
}

function componentName(text: string): string {
  return text.slice(text.indexOf(':') + 1).trim().toUpperCase();
}

/** One linear pass over a file whose line ends are normalised. */
export function indexComponents(text: string, problems: Problems): FileIndex {
  const indexer = new Indexer(text, problems);
  eachLine(text, { from: 0, to: text.length, line: 1 }, (start, end, line, folded) => indexer.visit(start, end, line, folded));
  indexer.finish();
  return indexer.index;
}
