import { jcalDate } from './dates.ts';

export type RecurObject = Record<string, string | number | (string | number)[]>;

function item(name: string, value: string): string | number {
  if (name === 'until') return jcalDate(value) ?? value;
  return /^[+-]?\d+$/.test(value) ? Number(value) : value;
}

/** RFC 7265 §3.6.10: the parts of a rule as an object, a single value bare, several in an array. */
export function recurObject(value: string): RecurObject {
  const object: RecurObject = {};
  for (const part of value.split(';')) {
    const [rawName = '', values] = part.split('=');
    const name = rawName.trim().toLowerCase();
    if (values === undefined || !/^[a-z-]+$/.test(name)) continue;
    const items = values.split(',').map((text) => item(name, text.trim()));
    object[name] = items.length === 1 ? (items[0] ?? '') : items;
  }
  return object;
}
