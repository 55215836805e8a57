import type { SignUpInput } from '@dugnad/client/model';
import { guardian as words } from '../../texts/guardian.texts.ts';
import type { Typed } from '../read-sign-up.ts';

/** Whoever comes with somebody else; nobody until they have said so. */
export const isYoung = (typed: Typed): boolean => typed['age'] === 'younger';

const text = (value: Typed[string] | undefined): string => (typeof value === 'string' ? value.trim() : '');

/** The sign-up with how old somebody is, or with the guardian whom that asks for. What somebody older wrote into those fields is not sent. */
export function withAge(signUp: SignUpInput, typed: Typed): SignUpInput {
  if (isYoung(typed)) return { ...signUp, guardian: { name: text(typed['guardian']), phone: text(typed['guardianPhone']), ...(text(typed['guardianEmail']) !== '' && { email: text(typed['guardianEmail']) }) } };
  return typed['age'] === 'older' ? { ...signUp, oldEnough: true } : signUp;
}

const faults: Readonly<Record<string, () => string>> = {
  age: () => words.ageMissing(),
  oldEnough: () => words.ageMissing(),
  guardian: () => words.nameMissing(),
  guardianPhone: () => words.phoneMissing(),
  guardianEmail: () => words.emailWrong(),
};

/** The field that a pointer is about, where it is one of this part alone. */
export const guardianField = (pointer: string): string | undefined => (pointer === '/guardian/email' ? 'guardianEmail' : undefined);

/** What is wrong with a field of this part, if it is one. */
export function sayGuardianFault(field: string): string | undefined {
  return Object.hasOwn(faults, field) ? faults[field]?.() : undefined;
}

/** After sending: who decides first, by a mail or because `name` calls them, if it is so. */
export function sayHeld(guardian: SignUpInput['guardian'], name: string): string | undefined {
  if (guardian === undefined) return undefined;
  return guardian.email === undefined ? words.held(name, guardian.name.trim()) : words.asked(guardian.name.trim());
}
