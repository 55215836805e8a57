import type { FieldError } from '@dugnad/client/errors';
import { helpRequestFaults, helpToday } from '@dugnad/client/model';
import { findProblems, type Problem } from '../../form/find-problems.ts';
import type { Typed } from '../../form/typed.ts';
import { missing } from '../texts/states.texts.ts';
import { readRequest } from './read-request.ts';
import { fieldOf, sayFault } from './say-error.ts';

/** What a request lacks yet, in the order of the form. */
export function findGaps(typed: Typed, now: number): readonly FieldError[] {
  return helpRequestFaults(readRequest(typed, ''), helpToday(now));
}

/** What is wrong with what is written, at its field where it has one. */
export function placeFault({ pointer, code }: FieldError): Problem {
  const field = fieldOf(pointer);
  return { name: field || undefined, words: () => sayFault(field, code) };
}

/** What is missing, then what the browser finds wrong beside, such as half an address; once a field, in the order of the form. */
export function findFaults(form: HTMLFormElement, gaps: readonly FieldError[]): Problem[] {
  const found = gaps.map(placeFault);
  const others = findProblems(form, sayFault).filter(({ name }) => !found.some((one) => one.name === name));
  const order = [...form.elements].map((control) => (control as HTMLInputElement).name);
  return [...found, ...others].sort((one, other) => order.indexOf(one.name ?? '') - order.indexOf(other.name ?? ''));
}

const words: Readonly<Record<string, () => string>> = {
  for: () => missing.for(),
  organisation: () => missing.organisation(),
  what: () => missing.what(),
  when: () => missing.when(),
  date: () => missing.date(),
  rhythm: () => missing.rhythm(),
  effort: () => missing.effort(),
  place: () => missing.place(),
  name: () => missing.name(),
  phone: () => missing.phone(),
};

/** A gap in few words, with the field that fills it. */
export function nameGap({ pointer }: FieldError): { field: string; name: string } {
  const field = fieldOf(pointer);
  return { field, name: words[field]?.() ?? '' };
}

/** All gaps in one sentence, as it is heard. */
export function sayGaps(gaps: readonly FieldError[], language: string): string {
  if (gaps.length === 0) return missing.none();
  return missing.still(new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(gaps.map((gap) => nameGap(gap).name)));
}
