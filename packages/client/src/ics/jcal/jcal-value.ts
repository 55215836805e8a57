import { splitEscaped, unescapeText } from '../text/escapes.ts';
import { jcalDate, jcalOffset, jcalTime } from './dates.ts';
import { LISTS, STRUCTURED } from './property-types.ts';
import { recurObject, type RecurObject } from './recur-object.ts';

export type JcalValue = string | number | boolean | RecurObject | (string | number)[];

const CONVERTERS: Record<string, (value: string) => JcalValue> = {
  'text': unescapeText,
  'date': (value) => jcalDate(value) ?? value,
  'date-time': (value) => jcalDate(value) ?? value,
  'time': jcalTime,
  'utc-offset': jcalOffset,
  'boolean': (value) => value.toUpperCase() === 'TRUE',
  'integer': (value) => Number.parseInt(value, 10) || 0,
  'float': (value) => Number.parseFloat(value) || 0,
  'recur': recurObject,
  'period': (value) => value.split('/').map((part) => jcalDate(part) ?? part),
};

/** RFC 7265 §3.6: the values of a property, as many as it has. */
export function jcalValues(property: string, type: string, value: string): JcalValue[] {
  const convert = CONVERTERS[type] ?? ((text: string) => text);
  if (STRUCTURED.has(property)) return [splitEscaped(value, ';').map((part) => convert(part) as string | number)];
  return LISTS.has(property) ? splitEscaped(value, ',').map(convert) : [convert(value)];
}

/** `RDATE:20131210` is a date although nothing says so. */
export function actualType(type: string, value: string): string {
  if (type !== 'date-time') return type;
  return /^\d{8}(?:,|$)/.test(value) ? 'date' : type;
}
