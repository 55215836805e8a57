import type { FieldError } from '../errors/errors.ts';
import { HELP_EFFORT, HELP_FOR } from './help-request-words.ts';

/** A request while it is written: anything may be missing yet. */
export interface HelpRequestDraft {
  for?: string | undefined;
  organisation?: string | undefined;
  what?: string | undefined;
  when?: { kind?: string | undefined; date?: string | undefined; words?: string | undefined } | undefined;
  effort?: string | undefined;
  place?: string | undefined;
  person?: { name?: string | undefined; phone?: string | undefined; email?: string | undefined } | undefined;
}

// A program may send anything: what is no text says nothing.
const isEmpty = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';
const missing = (pointer: string, isMissing: boolean): FieldError[] => (isMissing ? [{ pointer, code: 'missing' }] : []);
const isOneOf = (words: readonly string[], word: string | undefined): boolean => word !== undefined && words.includes(word);

/** A day of the calendar that there is: no 30 February. */
function isDay(text: string): boolean {
  const moment = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

function dateFaults(date: string | undefined, today: string): FieldError[] {
  const pointer = '/when/date';
  if (isEmpty(date)) return [{ pointer, code: 'missing' }];
  if (!isDay(date ?? '')) return [{ pointer, code: 'not-a-date' }];
  return (date ?? '') < today ? [{ pointer, code: 'past' }] : [];
}

function whenFaults({ kind, date, words }: NonNullable<HelpRequestDraft['when']>, today: string): FieldError[] {
  if (kind === 'date') return dateFaults(date, today);
  if (kind === 'recurring') return missing('/when/words', isEmpty(words));
  return missing('/when/kind', kind !== 'flexible');
}

function personFaults({ name, phone, email }: NonNullable<HelpRequestDraft['person']>): FieldError[] {
  return [...missing('/person/name', isEmpty(name)), ...(isEmpty(phone) && isEmpty(email) ? [{ pointer: '/person/phone', code: 'unreachable' }] : [])];
}

/**
 * What somebody has to know before they can help and that is not said yet, in the order of the form. Whether an address can be an address is
 * asked by the schema.
 *
 * @param today a date, `2026-11-30`: no help comes before it
 */
export function helpRequestFaults(draft: HelpRequestDraft, today: string): FieldError[] {
  return [
    ...missing('/for', !isOneOf(HELP_FOR, draft.for)),
    ...missing('/organisation', draft.for === 'organisation' && isEmpty(draft.organisation)),
    ...missing('/what', isEmpty(draft.what)),
    ...whenFaults(draft.when ?? {}, today),
    ...missing('/effort', !isOneOf(HELP_EFFORT, draft.effort)),
    ...missing('/place', isEmpty(draft.place)),
    ...personFaults(draft.person ?? {}),
  ];
}

/** All that is wrong, once a field: what is missing first, then what a schema found elsewhere. */
export function gapsFirst(gaps: readonly FieldError[], found: readonly FieldError[]): FieldError[] {
  const isSaid = (pointer: string): boolean => gaps.some((gap) => gap.pointer === pointer || gap.pointer.startsWith(`${pointer}/`));
  return [...gaps, ...found.filter(({ pointer }) => !isSaid(pointer))];
}

/** The day before which no help comes: somewhere it may still be yesterday. */
export const helpToday = (now: number): string => new Date(now - 43_200_000).toISOString().slice(0, 10);

/** On what day all of a request is deleted: counted from the day on which help is needed, or from today. */
export function helpDeletionDay({ retention }: { retention: { deleteAfterDays: number } }, { when }: { when: { kind: string; date?: string } }, now: number): string {
  const today = new Date(now).toISOString().slice(0, 10);
  const last = when.date !== undefined && when.date > today ? when.date : today;
  return new Date(Date.parse(`${last}T00:00:00Z`) + retention.deleteAfterDays * 86_400_000).toISOString().slice(0, 10);
}
