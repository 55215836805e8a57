import { randomBytes, createHash } from 'node:crypto';
import type { SignUpInput } from '@dugnad/client/model';
import type { Random } from '../../fuzz-ics/random.ts';
import { withStore } from '../desk-at.ts';
import { openOpportunity } from '../open-opportunity.ts';
import { signUpAt } from '../sign-up-at.ts';
import type { ServerPlace } from '../server-process.ts';
import { inLanes } from '../through-the-line.ts';
import type { Act } from './acts.ts';

export const WAITED_FOR = 'waited';
const FREE = 'free';
const YOUNG = 'young';
const LANES = 8;
const SHIFT = { id: 'sat-am', start: '2099-06-06T09:00:00Z', end: '2099-06-06T12:00:00Z' } as const;

/** Somebody, and what they do behind their link: first one thing, or several at once. */
export interface Person {
  readonly email: string;
  readonly opportunity: string;
  readonly acts: readonly Act[];
}

const OFFERED: readonly Act[] = ['take', 'take', 'decline', 'call'];

/** Three in seven wait for a place; to some of them it is offered, and one in six of those answers from two devices. */
export function personAt(random: Random, index: number): Person {
  const email = `person-${index}@example.org`;
  const acts: readonly Act[][] = [['change'], ['withdraw'], [random.pick(['come', 'cannot'])], [random.pick(['yes', 'yes', 'no'])]];
  const own = acts[(index % 7) - 3];
  if (own) return { email, acts: own, opportunity: own.includes('yes') || own.includes('no') ? YOUNG : FREE };
  const answer = random.pick(OFFERED);
  return { email, acts: random.next() < 1 / 6 ? [answer, random.pick(OFFERED)] : [answer], opportunity: WAITED_FOR };
}

function signUpOf({ email, opportunity }: Pick<Person, 'email' | 'opportunity'>): SignUpInput {
  const guardian = { name: 'Kim Berg', phone: '+47 92000000', email: `guardian-of-${email}` };
  return { shiftIds: [SHIFT.id], person: { name: 'Aud Berg', email }, ...(opportunity === YOUNG && { guardian }), language: 'nb' };
}

function freshLink(): { token: string; tokenHash: string } {
  const token = randomBytes(20).toString('base64url');
  return { token, tokenHash: createHash('sha256').update(token).digest('hex') };
}

/** Everybody signs up; those who wait for a place of which there is none are offered it once there are more, in the order of their numbers. */
export async function openOwnPages(origin: string, place: ServerPlace, people: readonly Person[]): Promise<void> {
  const waiting = (capacity: number): Promise<string> => openOpportunity(origin, WAITED_FOR, { shifts: [{ ...SHIFT, capacity, waitlist: 'offer' }] });
  await waiting(1);
  await openOpportunity(origin, FREE);
  await openOpportunity(origin, YOUNG, { guardianBelow: 18 });
  await signUpAt(origin, WAITED_FOR, signUpOf({ email: 'first@example.org', opportunity: WAITED_FOR }));
  await inLanes(people, LANES, (person) => signUpAt(origin, person.opportunity, signUpOf(person)));
  await waiting(1 + Math.ceil(people.filter(({ opportunity }) => opportunity === WAITED_FOR).length * 0.6));
  await withStore(place, (store) => store.offerPlaces(new Date().toISOString(), freshLink));
}
