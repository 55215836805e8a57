import type { FilledForm } from '@dugnad/client/hosted';
import type { FieldError } from '@dugnad/client/errors';
import { TalkWishSchema } from '@dugnad/client/model';
import type { Opportunity, SignUpInput, Talk } from '@dugnad/client/model';
import { shiftStatus } from '@dugnad/client/volunteering';
import * as v from 'valibot';
import type { StoredOpportunity } from '../store/opportunity-store.ts';
import { signUpFaults } from '../volunteering/check-sign-up.ts';
import type { Answers } from '../volunteering/check-sign-up.ts';

const SHIFT = 'shift-';

/** A sign-up that nobody has checked yet. */
export interface FormSignUp extends Pick<SignUpInput, 'overlap'>, Omit<Answers, 'shiftIds' | 'overlap' | 'talk'> {
  readonly shiftIds: string[];
  /** As far as it was said. */
  readonly talk?: { id: string; mode?: string };
  readonly person: Readonly<Record<string, string | true>>;
  readonly [field: string]: unknown;
}

/** Whether talking is the way to meet: it is said, or no way is and a time was chosen. */
const isTalking = ({ preferred = '', talk = '' }: FilledForm): boolean => preferred === 'talk' || (preferred === '' && talk !== '');

/** The only way that a talk is offered in. */
function onlyMode(id: string, talks: readonly Talk[]): string | undefined {
  const [only, ...others] = talks.find((talk) => talk.id === id)?.modes ?? [];
  return others.length === 0 ? only : undefined;
}

/** The talk that was chosen, as far as it was; how is said by itself where there is one way. */
function talkOf(filled: FilledForm, talks: readonly Talk[]): { talk?: { id: string; mode?: string } } {
  if (!isTalking(filled)) return {};
  const { talk: id = '', talkMode = '' } = filled;
  const mode = onlyMode(id, talks) ?? talkMode;
  return { talk: { id, ...(mode !== '' && { mode }) } };
}

/** Ticked boxes send anything at all; boxes that are not ticked send nothing. */
const ticked = (filled: FilledForm, name: string): Record<string, true> => ((filled[name] ?? '') === '' ? {} : { [name]: true });

const given = (filled: FilledForm, name: string): Record<string, string> => ((filled[name] ?? '').trim() === '' ? {} : { [name]: filled[name] ?? '' });

/** What a form sent, in the shape that the interface takes. Fields that were left empty are not there. */
export function signUpFromForm(filled: FilledForm, language: string, talks: readonly Talk[] = []): FormSignUp {
  const shiftIds = Object.keys(filled).filter((name) => name.startsWith(SHIFT) && filled[name] !== '').map((name) => name.slice(SHIFT.length));
  const talking = talkOf(filled, talks);
  const met = talking.talk ? {} : { ...given(filled, 'preferred'), ...given(filled, 'bestTime') };
  const person = { name: filled['name'] ?? '', ...given(filled, 'phone'), ...given(filled, 'email'), ...met, ...ticked(filled, 'noCalls') };
  return { shiftIds, ...talking, person, language, ...given(filled, 'message'), ...given(filled, 'website'), ...ticked(filled, 'overlap') };
}

/** What of a talk was left open. */
function talkGaps(talk: FormSignUp['talk']): FieldError[] {
  if (talk === undefined) return [];
  return [...(talk.id === '' ? [{ pointer: '/talk', code: 'missing' }] : []), ...(talk.mode === undefined ? [{ pointer: '/talk/mode', code: 'missing' }] : [])];
}

/** What the form asks for and the interface can do without: how one is reached, and a time where one begins at once. */
function formFaults({ shiftIds, talk, person }: FormSignUp, { first, flexible, shifts }: Opportunity, now: number): FieldError[] {
  const isThere = shifts.some((shift) => shiftStatus(shift, now) !== 'past');
  const isMissing = first === 'direct' && !flexible && isThere && shiftIds.length === 0 && talk === undefined;
  return [...(isMissing ? [{ pointer: '/shiftIds', code: 'missing' }] : []), ...talkGaps(talk), ...(person['preferred'] === undefined && talk === undefined ? [{ pointer: '/person/preferred', code: 'missing' }] : [])];
}

/** All that a person can put right before anything is asked of the database, said at once. */
export function faultsOf(signUp: FormSignUp, { opportunity, stored, now }: { opportunity: Opportunity; stored: StoredOpportunity; now: number }): FieldError[] {
  const { shiftIds, oldEnough, guardian, overlap = false, needs, needsConsent, declarations } = signUp;
  const wish = v.safeParse(TalkWishSchema, signUp.talk);
  return [...formFaults(signUp, opportunity, now), ...signUpFaults({ shiftIds, oldEnough, guardian, overlap, needs, needsConsent, declarations, ...(wish.success && { talk: wish.output }) }, stored, now)];
}
