import { remembered } from '../../time/remembered.ts';
import { splitOutside } from './escapes.ts';

/** One property of a component: `NAME;PARAM=value:value`. */
export interface Property {
  /** In capitals. */
  readonly name: string;
  /** By name in capitals; unquoted, RFC 6868 escapes resolved. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** As written: what it means depends on the property. */
  readonly value: string;
  /** Physical line in the file, from 1. */
  readonly line: number;
}

/** RFC 6868: `^n` is a line break, `^'` a double quote, `^^` a circumflex; others stay as they are. */
export function decodeCarets(text: string): string {
  return text.replace(/\^([n^'])/g, (_, code: string) => (code === 'n' ? '\n' : code === '^' ? code : '"'));
}

const splitUnquoted = (text: string, separator: string): string[] => splitOutside(text, separator, /"[^"]*"|[;,]/g);

/** What stands before the value; a feed has the same few of them thousands of times. */
type Head = Pick<Property, 'name' | 'params'>;

function readHead(text: string): Head {
  const [name = '', ...parts] = splitUnquoted(text, ';').map((part) => part.trim());
  const params = new Map<string, string[]>();
  for (const part of parts) {
    const [key = ''] = part.split('=', 1);
    if (key) params.set(key.trim().toUpperCase(), splitUnquoted(part.slice(key.length + 1), ',').map((value) => decodeCarets(value.trim().replaceAll('"', ''))));
  }
  return { name: name.toUpperCase(), params };
}

const headOf = remembered(500, readHead);

/** Where the value begins; a colon in quotes does not count, unless the quotes never end. */
function colonOf(content: string): number {
  const colon = content.indexOf(':');
  if (!content.slice(0, colon).includes('"')) return colon;
  const outside = content.replace(/"[^"]*"/g, (quoted) => '_'.repeat(quoted.length)).indexOf(':');
  return outside < 0 ? colon : outside;
}

/** Reads one unfolded content line; undefined when it has no value at all. */
export function parseProperty(content: string, line = 1): Property | undefined {
  const colon = colonOf(content);
  if (colon < 0) return undefined;
  const { name, params } = headOf(content.slice(0, colon));
  return { name, params, value: content.slice(colon + 1), line };
}

/** First value of a parameter. */
export function param(property: Property | undefined, name: string): string | undefined {
  return property?.params.get(name)?.[0];
}
