import type { CalendarParts, Rare } from './calendar.ts';
import { FileIndex, propertiesOf, valueOf, type Component } from './component-index.ts';
import type { EventTimes, FeedEvent } from './event.ts';
import { Problems, type ProblemCode } from './problems.ts';
import { unescapeText } from './text/escapes.ts';
import type { Property } from './text/property.ts';
import { parseMoment, type Moment } from './values/date-time.ts';
import { plainRule, type Rule } from './values/recur.ts';

/** Finds what a rule's text means. */
type ReadRule = (text: string) => Rule | undefined;

/** How an event that is being read says what is wrong with it. */
type Report = (code: ProblemCode, property: Property | undefined) => undefined;

const NO_RULES: readonly Rule[] = [];
const isRead = (rule: Rule | undefined): rule is Rule => rule !== undefined;

/** The rules that properties tell, each once: some programs write the same rule twice. What cannot be read is undefined. */
function readRules(properties: readonly Property[], read: ReadRule, report: Report): readonly (Rule | undefined)[] {
  if (properties.length === 0) return NO_RULES;
  const found = new Set<Rule | undefined>();
  for (const property of properties) {
    const text = property.value.trim();
    const rule = text ? read(text) : undefined;
    if (rule?.scale) report('unsupported-scale', property);
    else if (text) found.add(rule ?? report('invalid-rrule', property));
  }
  return [...found];
}

/** Reads what parsing finds out about a VEVENT; undefined when it has been reported that it is left out. */
function readTimes(component: Component, uid: string, readRule: ReadRule, problems: Problems): EventTimes | undefined {
  const report: Report = (code, property) => {
    problems.add(code, (property ?? component).line, uid, property?.value);
    return undefined;
  };
  const read = (code: ProblemCode, property: Property | undefined): Moment | undefined => (property && parseMoment(property)) ?? report(code, property);
  const [first] = propertiesOf(component, 'DTSTART');
  const [id] = propertiesOf(component, 'RECURRENCE-ID');
  const start = read(first ? 'invalid-start' : 'missing-start', first);
  const recurrenceId = start && id && read('invalid-recurrence-id', id);
  if (!start || (id && !recurrenceId)) return undefined;
  const rules = readRules(propertiesOf(component, 'RRULE'), readRule, report);
  return rules.every(isRead) ? { start, recurrenceId, rules } : undefined;
}

/** Reads the text of a calendar. Without the rare parts it may lack some of its rules, and says so (`lacking`). */
export function readCalendar<Kind extends FeedEvent>(text: string, Event: new (...parts: ConstructorParameters<typeof FeedEvent>) => Kind, rare?: Rare): CalendarParts<Kind> {
  const log = new Problems();
  const { events, scopes } = new FileIndex(text, log);
  // In a feed the same few come again and again.
  const rules = new Map<string, Rule | undefined>();
  const readRule: ReadRule = (text) => {
    if (!rules.has(text)) rules.set(text, plainRule(text) ?? rare?.parseRule(text));
    return rules.get(text);
  };
  const read = (component: Component): Kind | [] => {
    const uid = unescapeText(valueOf(component, 'UID'));
    const times = readTimes(component, uid, readRule, log);
    return times ? new Event(component, uid, times) : [];
  };
  return { scopes, events: events.flatMap(read), log, size: text.length, rare, lacking: !rare && [...rules.values()].includes(undefined) };
}
