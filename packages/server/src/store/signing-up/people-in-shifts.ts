import type { SignUpIntent } from '../opportunity-store.ts';

/** Somebody who has, holds or waits for a place. */
export interface PersonInShift {
  opportunity_id: string;
  shift_id: string;
  phone_hash: string | null;
  email_hash: string | null;
}

type Asking = Pick<SignUpIntent, 'phoneHash' | 'emailHash'>;

/** Who is in which shift, found by either of two hashes. */
export interface PeopleInShifts {
  has(place: string, who: Asking): boolean;
  add(place: string, who: Asking): void;
}

const namesOf = (place: string, phone: string | null | undefined, email: string | null | undefined): string[] => [
  ...(phone ? [`${place} phone ${phone}`] : []),
  ...(email ? [`${place} email ${email}`] : []),
];

export function createPeople(found: readonly (Pick<PersonInShift, 'phone_hash' | 'email_hash'> & { place: string })[]): PeopleInShifts {
  const all = new Set(found.flatMap(({ place, phone_hash, email_hash }) => namesOf(place, phone_hash, email_hash)));
  return {
    has: (place, { phoneHash, emailHash }) => namesOf(place, phoneHash, emailHash).some((name) => all.has(name)),
    add(place, { phoneHash, emailHash }) {
      for (const name of namesOf(place, phoneHash, emailHash)) all.add(name);
    },
  };
}
