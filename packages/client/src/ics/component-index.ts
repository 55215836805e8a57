import type { Zone } from '../time/zone.ts';
import type { Problems } from './problems.ts';
import { eachLine } from './text/lines.ts';
import { parseProperty, type Property } from './text/property.ts';

/** What belongs to one VCALENDAR (or to what stands outside of any). */
export interface Scope {
  readonly properties: Property[];
  /** VTIMEZONE components by TZID as written. */
  readonly zones: Map<string, Component>;
  /** What TZIDs have been found to mean. */
  readonly found: Map<string, Zone>;
}

/** A component and what stands directly in it. */
export interface Component {
  readonly name: string;
  /** Physical line of its BEGIN, from 1. */
  readonly line: number;
  readonly properties: Property[];
  readonly parts: Component[];
  readonly scope: Scope;
}

const DEEPEST = 100;

const newScope = (): Scope => ({ properties: [], zones: new Map(), found: new Map() });

/** All properties of a name, in the order of the file. */
export function propertiesOf({ properties }: Pick<Scope, 'properties'>, name: string): Property[] {
  return properties.filter((property) => property.name === name);
}

/** The value of the first property of a name, without blanks around it. */
export function valueOf({ properties }: Pick<Scope, 'properties'>, name: string): string {
  return properties.find((property) => property.name === name)?.value.trim() ?? '';
}

/** A file, and where in it its components are. */
export class FileIndex {
  readonly events: Component[] = [];
  /** What stands outside of any VCALENDAR, then each VCALENDAR. */
  readonly scopes = [newScope()];
  readonly #problems: Problems;
  /** What has begun and not ended; first of all the file itself. */
  readonly #open: Component[] = [];
  #tooDeep = 0;

  /** One linear pass. */
  constructor(text: string, problems: Problems) {
    this.#problems = problems;
    const file = this.#opened('file', 1);
    eachLine(text, (content, line) => this.#read(content, line));
    this.#close(1);
    if (file.parts.length === 0) problems.add('not-a-calendar', 1);
  }

  #read(content: string, line: number): void {
    // Where the colon is missing, what stands after the name is at least reported as what it should have been.
    const property = parseProperty(content, line) ?? parseProperty(content.replace(';', ':'), line);
    const inner = this.#open.at(-1);
    if (property && inner) this.#add(property, inner);
    else if (content.trim() && /^V(EVENT|CALENDAR|TIMEZONE)$/.test(inner?.name ?? '')) this.#problems.add('invalid-line', line, '', content);
  }

  #add(property: Property, { properties }: Component): void {
    const { name, value, line } = property;
    if (name === 'BEGIN') this.#begin(value.trim().toUpperCase(), line);
    else if (name === 'END') this.#end(value.trim().toUpperCase(), line);
    else properties.push(property);
  }

  #begin(name: string, line: number): void {
    // No event holds another: one that begins shows that the last was never ended.
    const unended = name === 'VEVENT' ? this.#open.findIndex((component) => component.name === name) : -1;
    if (unended > 0) this.#close(unended);
    if (this.#open.length > DEEPEST) {
      this.#tooDeep += 1;
      this.#problems.add('too-deep', line);
      return;
    }
    if (name === 'VCALENDAR') this.scopes.push(newScope());
    this.#opened(name, line);
  }

  #opened(name: string, line: number): Component {
    const scope = this.scopes.at(-1) ?? newScope();
    const component = { name, line, properties: name === 'VCALENDAR' ? scope.properties : [], parts: [], scope };
    this.#open.at(-1)?.parts.push(component);
    this.#open.push(component);
    return component;
  }

  #end(name: string, line: number): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const innermost = this.#open.length - 1;
    const match = this.#open.findLastIndex((component) => component.name === name);
    if (match < innermost) this.#problems.add('mismatched-end', line, '', name);
    // A misspelt END ends the innermost component.
    this.#take(match < 0 ? innermost : match);
  }

  /** Closes what nobody ended, from a depth on. */
  #close(depth: number): void {
    this.#tooDeep = 0;
    for (const { name, line } of this.#take(depth)) this.#problems.add('unclosed-component', line, '', name);
  }

  /** Takes components as ended, from a depth on, the innermost first. */
  #take(depth: number): Component[] {
    const ended = this.#open.splice(Math.max(1, depth)).reverse();
    for (const component of ended) {
      const id = valueOf(component, 'TZID');
      if (component.name === 'VEVENT') this.events.push(component);
      else if (component.name === 'VTIMEZONE' && id) component.scope.zones.set(id, component);
    }
    return ended;
  }
}
