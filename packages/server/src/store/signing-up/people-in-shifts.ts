import type { SignUpIntent } from '../opportunity-store.ts';

/** Somebody who has, holds or waits for a place. */
export interface PersonInShift {
  sign_up_id: string;
  opportunity_id: string;
  shift_id: string;
  phone_hash: string | null;
  email_hash: string | null;
}

type Asking = Pick<SignUpIntent, 'phoneHash' | 'emailHash'>;

/** Who is in which shift, found by either of two hashes. */
export interface PeopleInShifts {
  has(place: string, who: Asking): boolean;
  /** The sign-up that somebody is in it by, where the address is the same. */
  byEmail(place: string, who: Asking): string | undefined;
  add(place: string, who: Asking, signUpId: string): void;
}

const namesOf = (place: string, phone: string | null | undefined, email: string | null | undefined): string[] => [
  ...(phone ? [`${place} phone ${phone}`] : []),
  ...(email ? [`${place} email ${email}`] : []),
];

export function createPeople(found: readonly (Omit<PersonInShift, 'opportunity_id' | 'shift_id'> & { place: string })[]): PeopleInShifts {
  const all = new Map(found.flatMap(({ place, phone_hash, email_hash, sign_up_id }) => namesOf(place, phone_hash, email_hash).map((name) => [name, sign_up_id])));
  return {
    has: (place, { phoneHash, emailHash }) => namesOf(place, phoneHash, emailHash).some((name) => all.has(name)),
    byEmail: (place, { emailHash }) => namesOf(place, undefined, emailHash).flatMap((name) => all.get(name) ?? [])[0],
    add(place, { phoneHash, emailHash }, signUpId) {
      for (const name of namesOf(place, phoneHash, emailHash)) all.set(name, signUpId);
    },
  };
}
