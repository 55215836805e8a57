import type { EventIndex, FileIndex, RawLine, Scope } from './component-index.ts';
import * as details from './details.ts';
import type { Attachment, Conference, Geo, Person } from './details.ts';
import { eachLine, unfold } from './text/lines.ts';
import { splitEscaped, unescapeText } from './text/escapes.ts';
import { parseProperty, type Property } from './text/property.ts';
import type { Moment } from './values/date-time.ts';
import type { Rule } from './values/recur.ts';

/** What parsing found out about an event's times; the rest stays in the file until asked for. */
export interface EventTimes {
  readonly uid: string;
  readonly sequence: number;
  readonly start: Moment;
  readonly rules: readonly Rule[];
  readonly exceptionRules: readonly Rule[];
  readonly recurrenceId: Moment | undefined;
  readonly thisAndFuture: boolean;
}

export type EventStatus = 'confirmed' | 'tentative' | 'cancelled';

/** A VEVENT. Its texts are decoded when they are read, and kept. */
export class CalendarEvent {
  readonly uid: string;
  /** Physical line of its BEGIN. */
  readonly line: number;
  readonly sequence: number;
  readonly times: EventTimes;
  readonly scope: Scope;
  readonly #file: FileIndex;
  readonly #index: EventIndex;
  #properties: Map<string, Property[]> | undefined;
  #status: EventStatus | undefined;

  constructor(file: FileIndex, index: EventIndex, times: EventTimes) {
    this.uid = times.uid;
    this.line = index.line;
    this.sequence = times.sequence;
    this.times = times;
    this.scope = index.scope;
    this.#file = file;
    this.#index = index;
  }

  /** Whether it has a property that decides about times (DTEND, RDATE, …). */
  has(name: string): boolean {
    return this.#index.lines[name] !== undefined;
  }

  /** The first of them, read. */
  timing(name: string): Property | undefined {
    return this.#file.propertyOf(this.#index, name);
  }

  /** Lines of such a property, unread. */
  lines(name: string): readonly RawLine[] {
    return this.#file.linesOf(this.#index, name);
  }

  /** Physical line of the first of them, else of the event. */
  lineOf(name: string): number {
    return (this.#file.linesOf(this.#index, name)[0] ?? this).line;
  }

  /** All properties of a name, in the order of the file; not those of its alarms. */
  properties(name: string): readonly Property[] {
    this.#properties ??= readProperties(this.#file.text, this.#index);
    return this.#properties.get(name.toUpperCase()) ?? [];
  }

  property(name: string): Property | undefined {
    return this.properties(name)[0];
  }

  /** The text of a property as people read it; undefined when absent or blank. */
  text(name: string): string | undefined {
    const property = this.property(name);
    if (!property || property.value.trim() === '') return undefined;
    return unescapeText(property.value);
  }

  get status(): EventStatus {
    const file = this.#file;
    return (this.#status ??= statusOf(file.propertyOf(this.#index, 'STATUS')?.value, file.propertyOf(this.scope, 'METHOD')?.value));
  }

  get summary(): string {
    return this.text('SUMMARY') ?? '';
  }
  get description(): string | undefined {
    return this.text('DESCRIPTION');
  }
  get location(): string | undefined {
    return this.text('LOCATION');
  }
  get url(): string | undefined {
    return this.property('URL')?.value.trim() || undefined;
  }
  get contact(): string | undefined {
    return this.text('CONTACT');
  }
  get categories(): string[] {
    return this.properties('CATEGORIES').flatMap(({ value }) => splitEscaped(value, ',').flatMap((part) => unescapeText(part).trim() || []));
  }
  get organizer(): Person | undefined {
    const property = this.property('ORGANIZER');
    return property && details.person(property);
  }
  get geo(): Geo | undefined {
    const property = this.property('GEO');
    return property && details.geo(property);
  }
  get conference(): Conference[] {
    return this.properties('CONFERENCE').map(details.conference);
  }
  get attach(): Attachment[] {
    return this.properties('ATTACH').flatMap((property) => details.attachment(property) ?? []);
  }
  get image(): Attachment[] {
    return this.properties('IMAGE').flatMap((property) => details.attachment(property) ?? []);
  }
  /** `public`, `private`, `confidential` or a feed's own word. */
  get class(): string {
    return this.text('CLASS')?.trim().toLowerCase() ?? 'public';
  }
  get transparency(): 'opaque' | 'transparent' {
    return this.text('TRANSP')?.trim().toLowerCase() === 'transparent' ? 'transparent' : 'opaque';
  }
  /** 1 (highest) to 9; 0 = undefined. */
  get priority(): number {
    return Number.parseInt(this.text('PRIORITY') ?? '0', 10) || 0;
  }
  /** When it was last changed, as written (UTC). */
  get lastModified(): string | undefined {
    return this.text('LAST-MODIFIED') ?? this.text('DTSTAMP');
  }
}

/** METHOD:CANCEL takes back all that the calendar holds (RFC 5546 §3.2.5). */
function statusOf(status = '', method = ''): EventStatus {
  if (/^\s*cancel\s*$/i.test(method) || /^\s*cancel/i.test(status)) return 'cancelled';
  return /^\s*tentative/i.test(status) ? 'tentative' : 'confirmed';
}

function readProperties(text: string, index: EventIndex): Map<string, Property[]> {
  const properties = new Map<string, Property[]>();
  let depth = 0;
  eachLine(text, index, (at) => {
    const property = parseProperty(unfold(text, at));
    if (!property) return;
    const { name } = property;
    if (name === 'BEGIN') depth += 1;
    else if (name === 'END') depth -= 1;
    else if (depth === 1) {
      const known = properties.get(name);
      if (known) known.push(property);
      else properties.set(name, [property]);
    }
  });
  return properties;
}
