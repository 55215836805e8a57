import type { FieldError } from '@dugnad/client/errors';
import type { OpeningHours } from '@dugnad/client/model';
import type { KeptPoint } from '../api/request-answers.ts';
import { contactOf, keepText, putText, typedNumber, whole } from './edit-petition.ts';
import { filled } from './read-fields.ts';
import { readLanguages } from './read-spoken.ts';

type Fields = Readonly<Record<string, string>>;

/** One row of hours as it was typed: its days are ISO weekdays. */
export interface TypedHours {
  days: readonly string[];
  from: string;
  to: string;
}

/** Clocks show midnight as the beginning of a day; where something ends it is the end of one. */
const MIDNIGHT = '00:00';
const END_OF_DAY = '24:00';

/** What stands in the field of an end. */
export const shownEnd = (to: string): string => (to === END_OF_DAY ? MIDNIGHT : to);
const endOf = ({ to }: TypedHours): string => (to === MIDNIGHT ? END_OF_DAY : to);

const isEmpty = ({ days, from, to }: TypedHours): boolean => days.length === 0 && from === '' && to === '';

/** Easy and polite language are spoken as the language itself; a browser throws at what is a tag by its looks alone. */
function nameOf(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag.replace(/-(?:simple|x)\b.*$/i, '')) ?? tag;
  } catch {
    return tag;
  }
}

/** Languages as they are read: their names in the language of the desk, the tag where there is no name. */
export function namedLanguages(tags: readonly string[] = [], desk: string): string {
  const names = new Intl.DisplayNames([desk], { type: 'language' });
  return tags.map((tag) => nameOf(tag, names)).join(', ');
}

function languagesOf(before: readonly string[] | undefined, typed = '', desk: string): readonly string[] {
  return before !== undefined && typed === namedLanguages(before, desk) ? before : readLanguages(typed);
}

function rowFaults(row: TypedHours, index: number): FieldError[] {
  if (isEmpty(row)) return [];
  const at = `/contact/hours/${index}`;
  const missing = [['days', row.days.length], ['from', row.from.length], ['to', row.to.length]] as const;
  const empty = missing.filter(([, length]) => length === 0).map(([name]) => ({ pointer: `${at}/${name}`, code: 'missing' }));
  if (empty.length > 0) return empty;
  return row.from < endOf(row) ? [] : [{ pointer: `${at}/to`, code: 'ends-before-it-starts' }];
}

/** What is wrong with hours and languages, at the row where it was typed: what is sent has no empty rows any more. */
export function pointFaults(fields: Fields, hours: readonly TypedHours[]): FieldError[] {
  const isOdd = readLanguages(fields['contact-languages'] ?? '').some((one) => one.startsWith('?'));
  return [...hours.flatMap(rowFaults), ...(isOdd ? [{ pointer: '/contact/languages', code: 'is not a language tag' }] : [])];
}

/** In the rows where they were, with the zone that they had. */
function hoursOf(before: readonly OpeningHours[] = [], hours: readonly TypedHours[]): object[] {
  return hours.flatMap((row, index) => (isEmpty(row) ? [] : [{ ...before[index], days: row.days.map(Number), from: row.from, to: endOf(row) }]));
}

/** Nothing is said of what was left empty. */
const some = <Name extends string>(name: Name, all: readonly unknown[]): object => (all.length === 0 ? {} : { [name]: all });

/** Who answers, when, and in what; everything else as it was read. */
function whoOf({ hours, languages, ...others }: KeptPoint['contact'], fields: Fields, typed: readonly TypedHours[], desk: string): object {
  return { ...(contactOf(others, fields) ?? { ...others, name: '' }), ...some('languages', languagesOf(languages, fields['contact-languages'], desk)), ...some('hours', hoursOf(hours, typed)) };
}

/** The place as it is sent: what the form has in its fields, and everything else as it was read. */
export function editPoint(before: KeptPoint, fields: Fields, hours: readonly TypedHours[], { language, desk }: { language: string; desk: string }): Record<string, unknown> {
  const { introduction, answerWithin: _answer, contact, controller, retention, siteId: _site, state: _state, ...kept } = before;
  return {
    ...kept,
    title: putText(before.title, language, fields['title'] ?? ''),
    ...filled({ introduction: putText(introduction, language, fields['introduction'] ?? ''), answerWithin: typedNumber(fields['answerWithin']) }),
    contact: whoOf(contact, fields, hours, desk),
    controller: { ...controller, name: keepText(controller.name, fields['controller-name'] ?? ''), email: fields['controller-email'] ?? '' },
    retention: { ...retention, deleteAfterDays: whole(fields['retention-deleteAfterDays'] ?? '') },
  };
}
