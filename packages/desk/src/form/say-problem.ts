import { msg } from '@lit/localize';
import type { DeskError } from '../api/desk-error.ts';
import { wordFor } from '../parts/word-for.ts';
import { findField } from './find-field.ts';

const fieldWords: Readonly<Record<string, () => string>> = {
  missing: () => msg('This is missing.', { id: 'desk.field.missing' }),
  'not-an-email': () => msg('Write an e-mail address like name@example.org.', { id: 'desk.field.email' }),
  'not-a-phone': () => msg('Write a telephone number.', { id: 'desk.field.phone' }),
  'not-a-postcode': () => msg('Write a postcode.', { id: 'desk.field.postcode' }),
  'not-an-identifier': () => msg('Use small letters, digits and hyphens only.', { id: 'desk.field.identifier' }),
  'not-a-code': () => msg('Write the code as it stands on the paper.', { id: 'desk.field.code' }),
  'not-found': () => msg('This is not there any more. Choose another one.', { id: 'desk.field.not-found' }),
  taken: () => msg('This is taken. Choose another one.', { id: 'desk.field.taken' }),
  answered: () => msg('People have answered already. You can only mend the words.', { id: 'desk.field.answered' }),
  promised: () => msg('People have signed on another promise.', { id: 'desk.field.promised' }),
  past: () => msg('This day is over. Choose a later one.', { id: 'desk.field.past' }),
  'other-petition': () => msg('This sheet is of another petition.', { id: 'desk.field.other-petition' }),
  full: () => msg('All places are taken', { id: 'desk.place.full' }),
  twice: () => msg('Is in this shift already', { id: 'desk.place.double' }),
  cancelled: () => msg('Does not take place', { id: 'desk.place.cancelled' }),
  'ends-before-it-starts': () => msg('It ends before it begins.', { id: 'desk.field.ends-before' }),
  several: () => msg('Several people gave this number. Ask by the reference.', { id: 'desk.field.several' }),
  'too-many': () => msg('These are too many.', { id: 'desk.field.too-many' }),
  closed: () => msg('Nobody is taken here now.', { id: 'desk.field.closed' }),
  overlaps: () => msg('These shifts overlap.', { id: 'desk.field.overlaps' }),
  unreachable: () => msg('A number or an e-mail address is needed.', { id: 'desk.field.unreachable' }),
  'not-a-phone-number': () => msg('Write a telephone number.', { id: 'desk.field.phone' }),
  formula: () => msg('A name does not begin with such a sign.', { id: 'desk.field.formula' }),
  'not-a-half-day': () => msg('Write days like “Monday evening”.', { id: 'desk.field.half-day' }),
  'is not a language tag': () => msg('Write languages like “Norwegian, Arabic”.', { id: 'desk.field.language-name' }),
  'not-a-table': () => msg('There is no table in this file. Save it as CSV first.', { id: 'desk.field.not-a-table' }),
  'acted-on': () => msg('One of these people has done something since, or you have. Delete each by itself.', { id: 'desk.field.acted-on' }),
  'not-over': () => msg('This is not over yet.', { id: 'desk.field.not-over' }),
  nobody: () => msg('Nobody is left here.', { id: 'desk.field.nobody' }),
  'entered-before': () => msg('This sheet is entered already.', { id: 'desk.field.entered-before' }),
};

/** What is wrong with one field, in words. */
export function sayField(code: string): string {
  return wordFor(fieldWords, code) ?? msg('This cannot be taken as it is.', { id: 'desk.field.other' });
}

const problemWords: Readonly<Record<string, () => string>> = {
  network: () => msg('The server cannot be reached. Nothing is lost: try again.', { id: 'desk.problem.network' }),
  unauthorised: () => msg('You were away for a while. Sign in again.', { id: 'desk.problem.unauthorised' }),
  forbidden: () => msg('Your role does not allow this. Ask an owner.', { id: 'desk.problem.forbidden' }),
  'not-found': () => msg('There is nothing here.', { id: 'desk.problem.not-found' }),
  'not-open': () => msg('This petition cannot be signed now.', { id: 'desk.problem.not-open' }),
  conflict: () => msg('This has changed meanwhile. Load the page again.', { id: 'desk.problem.conflict' }),
  duplicate: () => msg('This is there already.', { id: 'desk.problem.duplicate' }),
  'code-wrong': () => msg('The code does not fit. Ask for a new one.', { id: 'desk.problem.code-wrong' }),
  'too-many-requests': () => msg('That was too often. Wait a little.', { id: 'desk.problem.too-many' }),
  'invalid-input': () => msg('Something has to be put right first.', { id: 'desk.problem.invalid' }),
};

/** What says enough without a field that it stands at. */
const ALONE: readonly string[] = ['full', 'twice', 'cancelled', 'several', 'unreachable', 'nobody', 'acted-on'];

/** A press has no fields: what is wrong is said in the words of the one thing that is. */
function sayOnly(error: unknown): string | undefined {
  const { errors = [] } = error instanceof Error && error.name === 'DeskError' ? (error as DeskError) : {};
  const [only] = errors;
  return only !== undefined && errors.length === 1 && ALONE.includes(only.code) ? wordFor(fieldWords, only.code) : undefined;
}

/** Why something did not work, in words. */
export function sayProblem(error: unknown): string {
  const only = sayOnly(error);
  if (only !== undefined) return only;
  const code = error instanceof Error && error.name === 'DeskError' ? (error as DeskError).code : '';
  return wordFor(problemWords, code) ?? msg('That did not work. Please try again.', { id: 'desk.problem.other' });
}

/** The errors of the server as a form of ours shows them: at the field that each is about, else in the summary alone. */
export function formErrors(error: unknown, names: readonly string[] = []): { name?: string; message: string }[] {
  const errors = error instanceof Error && error.name === 'DeskError' ? (error as DeskError).errors : [];
  if (errors.length === 0) return [{ message: sayProblem(error) }];
  return errors.map(({ pointer, code }) => {
    const name = findField(pointer, names);
    return { ...(name !== undefined && { name }), message: sayField(code) };
  });
}
