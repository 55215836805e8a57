import { needOf, openHelpPoint } from '../ask-for-help.ts';
import { openDesk } from '../desk-at.ts';
import type { Desk } from '../desk-at.ts';
import { openOpportunity } from '../open-opportunity.ts';
import { signUpAt } from '../sign-up-at.ts';
import type { ServerPlace } from '../server-process.ts';
import { inLanes } from '../through-the-line.ts';

/** What people are asked for: one shift of it, with places for two in five of those who are. */
export const ASKED_FOR = 'market';
const SHIFT = 'sun';
const LANES = 8;
/** So many are asked for each request for help. */
const ASKED_OF_EACH = 3;

const MET = 'cafe-host';
const NOT_MET = 'new-here';

/** Of those who are asked for a place one in three has met nobody here: a talk comes first. Of those who are asked to help somebody, nobody. */
export const isAskedForShift = (index: number): boolean => index % 5 < 3;
const knownBy = (index: number): string => (isAskedForShift(index) && index % 3 === 0 ? NOT_MET : MET);

const emailOf = (index: number): string => `person-${index}@example.org`;

async function askForHelp(path: string, index: number): Promise<void> {
  const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }, body: JSON.stringify(needOf({ email: `asks-${index}@example.org` })) });
  if (answer.status !== 202) throw new Error(`Nobody has asked for help: ${answer.status} ${await answer.text()}`);
}

interface People {
  people: { id: string; email: string | null }[];
}

async function idsOf(desk: Desk, path: string): Promise<ReadonlyMap<string, string>> {
  const { people } = await desk<People>('GET', `${path}/people`);
  return new Map(people.map(({ id, email }) => [email ?? '', id]));
}

/** The coordinator talks with those who are known here. */
async function talkWithKnown(desk: Desk, indices: readonly number[], ids: ReadonlyMap<string, string>): Promise<void> {
  for (const index of indices.filter((one) => knownBy(one) === MET)) await desk('PUT', `sign-ups/${ids.get(emailOf(index)) ?? ''}/talk`, { outcome: 'had' });
}

/** The coordinator asks each of them, once. */
async function askAll(desk: Desk, count: number): Promise<void> {
  const { waiting } = await desk<{ waiting: { id: string }[] }>('GET', 'requests');
  const shift = `opportunities/${ASKED_FOR}/shifts/${SHIFT}`;
  const forShift = await idsOf(desk, shift);
  const indices = Array.from({ length: count }, (_, index) => index);
  await talkWithKnown(desk, indices, forShift);
  const forHelp = await idsOf(desk, `requests/${waiting[0]?.id ?? ''}`);
  const helpers = indices.filter((index) => !isAskedForShift(index));
  for (const index of indices.filter(isAskedForShift)) await desk('POST', `${shift}/offers`, { signUp: forShift.get(emailOf(index)), days: 2 });
  for (const [place, index] of helpers.entries()) await desk('POST', `requests/${waiting[place % waiting.length]?.id ?? ''}/offers`, { signUp: forHelp.get(emailOf(index)), days: 2, task: 'Bære et skap' });
}

/** Two tasks by which people are known, a third one that somebody is missing for, and people who ask for help; everybody who is known is asked for one thing. */
export async function openOffers(origin: string, place: ServerPlace, count: number): Promise<void> {
  const indices = Array.from({ length: count }, (_, index) => index);
  const forShift = indices.filter(isAskedForShift).length;
  await openOpportunity(origin, MET);
  await openOpportunity(origin, NOT_MET, { first: 'conversation' });
  await openOpportunity(origin, ASKED_FOR, { first: 'conversation', shifts: [{ id: SHIFT, start: '2099-06-07T09:00:00Z', end: '2099-06-07T12:00:00Z', capacity: Math.max(1, Math.floor(forShift * 0.4)) }] });
  const requests = origin + (await openHelpPoint(origin));
  await inLanes(indices, LANES, (index) => signUpAt(origin, knownBy(index), { shiftIds: ['sat-am'], person: { name: 'Aud Berg', email: emailOf(index) }, language: 'nb' }));
  await inLanes(indices.slice(0, Math.ceil((count - forShift) / ASKED_OF_EACH)), LANES, (index) => askForHelp(requests, index));
  await askAll(await openDesk(origin, place), count);
}
