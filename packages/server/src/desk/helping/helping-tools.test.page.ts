import { randomUUID } from 'node:crypto';
import { testOpportunity, testShift, testSignUp } from '../../contract/sign-up-samples.ts';
import type { KeptSignUp, SignUpIntent, StoredOpportunity } from '../../store/opportunity-store.ts';
import type { Store } from '../../store/store.ts';
import { openTestDesk } from '../desk-tools.test.page.ts';
import type { Ask, TestDesk } from '../desk-tools.test.page.ts';

/** A desk whose association looks for a host of its café. */
export async function openCafe(context: Parameters<typeof openTestDesk>[0], changes: Partial<StoredOpportunity> = {}): Promise<TestDesk> {
  const desk = await openTestDesk(context);
  await desk.store.saveOpportunity(testOpportunity(changes));
  return desk;
}

/** Somebody signs up on the net, and is called by what the desk calls them. */
export async function wish(store: Store, signUp: Partial<KeptSignUp> = {}, changes: Partial<SignUpIntent> = {}): Promise<string> {
  const intent = testSignUp(signUp, changes);
  await store.signUp(intent);
  return (await store.database.selectFrom('sign_ups').select('id').where('reference', '=', intent.reference).executeTakeFirstOrThrow()).id;
}

/** Somebody called, and wants the Saturday. */
export const calls = (ask: Ask, changes: object = {}, of = 'cafe-host'): ReturnType<Ask> =>
  ask('POST', `opportunities/${of}/sign-ups`, { id: randomUUID(), way: 'phone', person: { name: 'Olga Berg', phone: '22 33 44 55' }, shiftIds: ['sat-am'], language: 'nb', ...changes });

/** Saturday evening, over midnight. */
export const EVENING = testShift({ id: 'sat-pm', start: '2026-12-05T18:00:00+01:00[Europe/Oslo]', end: '2026-12-06T01:00:00+01:00[Europe/Oslo]', capacity: 3, waitlist: 'offer' });

export const codes = (answer: { json: <T>() => T }): unknown => answer.json<{ errors: unknown }>().errors;
