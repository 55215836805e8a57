/**
 * jCal (RFC 7265) of an iCalendar text: for development and tests, and for those who want the whole file as
 * data. The engine does not use it, so browsers do not download it.
 */
import { defaultType } from './jcal/property-types.ts';
import { actualType, jcalValues, type JcalValue } from './jcal/jcal-value.ts';
import { eachLine } from './text/lines.ts';
import { parseProperty, type Property } from './text/property.ts';

export type JcalParams = Record<string, string | string[]>;
export type JcalProperty = [name: string, params: JcalParams, type: string, ...values: JcalValue[]];
export type JcalComponent = [name: string, properties: JcalProperty[], components: JcalComponent[]];

function paramsOf(property: Property): JcalParams {
  const entries = [...property.params]
    .filter(([name]) => name !== 'VALUE')
    .map(([name, values]) => [name.toLowerCase(), values.length === 1 ? (values[0] ?? '') : [...values]] as const);
  return Object.fromEntries(entries);
}

function jcalProperty(property: Property): JcalProperty {
  const name = property.name.toLowerCase();
  const type = property.params.get('VALUE')?.[0]?.toLowerCase() ?? actualType(defaultType(name), property.value);
  return [name, paramsOf(property), type, ...jcalValues(name, type, property.value)];
}

/** One component, or several where the text has several at its top; undefined where it has none. Never throws. */
export function toJcal(text: string): JcalComponent | JcalComponent[] | undefined {
  const roots: JcalComponent[] = [];
  const open: JcalComponent[] = [];
  eachLine(text, (content) => {
    const property = parseProperty(content);
    if (!property) return;
    const inner = open.at(-1);
    if (property.name === 'BEGIN') {
      const component: JcalComponent = [property.value.trim().toLowerCase(), [], []];
      (inner ? inner[2] : roots).push(component);
      open.push(component);
    } else if (property.name === 'END') open.pop();
    else inner?.[1].push(jcalProperty(property));
  });
  return roots.length > 1 ? roots : roots[0];
}
