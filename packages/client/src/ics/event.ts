import type { EventIndex, RawLine, Scope } from './component-index.ts';
import * as details from './details.ts';
import type { Attachment, Conference, Geo, Person } from './details.ts';
import { contentLine, eachLine } from './text/lines.ts';
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

const NO_LINES: readonly RawLine[] = [];

/** A VEVENT. Its texts are decoded when they are read, and kept. */
export class CalendarEvent {
  readonly uid: string;
  /** Physical line of its BEGIN. */
  readonly line: number;
  readonly sequence: number;
  readonly times: EventTimes;
  readonly scope: Scope;
  readonly #text: string;
  readonly #index: EventIndex;
  #properties: Map<string, Property[]> | undefined;
  #status: EventStatus | undefined;

  constructor(text: string, index: EventIndex, times: EventTimes) {
    this.uid = times.uid;
    this.line = index.line;
    this.sequence = times.sequence;
    this.times = times;
    this.scope = index.scope;
    this.#text = text;
    this.#index = index;
  }

  /** Lines of a property that decides about times (DTEND, RDATE, …), unread. */
  lines(name: string): readonly RawLine[] {
    return this.#index.lines[name] ?? NO_LINES;
  }

  /** All properties of a name, in the order of the file; not those of its alarms. */
  properties(name: string): readonly Property[] {
    this.#properties ??= readProperties(this.#text, this.#index);
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
    return (this.#status ??= statusOf(this.lines('STATUS')[0], this.scope.lines.get('METHOD')));
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
function statusOf(status: RawLine | undefined, method: RawLine | undefined): EventStatus {
  if (method && /:\s*cancel\s*$/i.test(method.text)) return 'cancelled';
  if (!status || status.text === 'STATUS:CONFIRMED') return 'confirmed';
  if (/:\s*cancel/i.test(status.text)) return 'cancelled';
  return /:\s*tentative/i.test(status.text) ? 'tentative' : 'confirmed';
}

function readProperties(text: string, index: EventIndex): Map<string, Property[]> {
  const properties = new Map<string, Property[]>();
  let depth = 0;
  eachLine(text, index, (start, end, _line, folded) => {
    const property = parseProperty(contentLine(text, start, end, folded));
    if (!property) return;
    if (property.name === 'BEGIN') depth += 1;
    else if (property.name === 'END') depth -= 1;
    else if (depth === 1) {
      const known = properties.get(property.name);
      if (known) known.push(property);
      else properties.set(property.name, [property]);
    }
  });
  return properties;
}
