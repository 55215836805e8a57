import { propertiesOf, valueOf, type Component, type Scope } from './component-index.ts';
import { splitEscaped, unescapeText } from './text/escapes.ts';
import { param, type Property } from './text/property.ts';
import type { Moment } from './values/date-time.ts';
import type { Rule } from './values/recur.ts';

/** What parsing found out about an event's times; the rest stays in the file until asked for. */
export interface EventTimes {
  readonly start: Moment;
  readonly rules: readonly Rule[];
  readonly recurrenceId: Moment | undefined;
}

export type EventStatus = 'confirmed' | 'tentative' | 'cancelled';

/** A VEVENT, as far as a page needs it. Its texts are decoded when they are read. */
export class FeedEvent {
  readonly uid: string;
  /** Physical line of its BEGIN. */
  readonly line: number;
  readonly sequence: number;
  readonly times: EventTimes;
  readonly scope: Scope;
  readonly #component: Component;
  #status: EventStatus | undefined;

  constructor(component: Component, uid: string, times: EventTimes) {
    const { line, scope } = component;
    this.uid = uid;
    this.line = line;
    this.sequence = Number.parseInt(valueOf(component, 'SEQUENCE'), 10) || 0;
    this.times = times;
    this.scope = scope;
    this.#component = component;
  }

  has(name: string): boolean {
    return this.property(name) !== undefined;
  }

  /** All properties of a name, in the order of the file; not those of its alarms. */
  properties(name: string): readonly Property[] {
    return propertiesOf(this.#component, name.toUpperCase());
  }

  property(name: string): Property | undefined {
    return this.properties(name)[0];
  }

  /** Whether it stands in for an instance and all that follow. */
  get isForFuture(): boolean {
    return /^thisandfuture$/i.test(param(this.property('RECURRENCE-ID'), 'RANGE') ?? '');
  }

  /** Physical line of the first property of a name, else of the event. */
  lineOf(name: string): number {
    return (this.property(name) ?? this).line;
  }

  /** The text of a property as people read it; undefined when absent or blank. */
  text(name: string): string | undefined {
    const property = this.property(name);
    if (!property || property.value.trim() === '') return undefined;
    return unescapeText(property.value);
  }

  get status(): EventStatus {
    return (this.#status ??= statusOf(this.property('STATUS')?.value, valueOf(this.scope, 'METHOD')));
  }

  get categories(): string[] {
    return this.properties('CATEGORIES').flatMap(({ value }) => splitEscaped(value, ',').flatMap((part) => unescapeText(part).trim() || []));
  }
}

/** METHOD:CANCEL takes back all that the calendar holds (RFC 5546 §3.2.5). */
function statusOf(status = '', method = ''): EventStatus {
  if (/^cancel$/i.test(method) || /^\s*cancel/i.test(status)) return 'cancelled';
  return /^\s*tentative/i.test(status) ? 'tentative' : 'confirmed';
}
