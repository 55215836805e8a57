/**
 * A process of its own: when it is told to, signs up everybody from one number to another, all at once, and prints what each was told once it is
 * answered. It ends itself as `kill -9` would, after as many answers as it is told, with the others on their way.
 */
import { once } from 'node:events';
import { testSignUp, testTalk } from '../../contract/sign-up-samples.ts';
import { openStore } from '../open-store.ts';
import type { StorePlace } from '../store.ts';

const [place = '{}', from = '0', to = '0', dies = 'never', wanted = 'shift'] = process.argv.slice(2);
const store = await openStore(JSON.parse(place) as StorePlace, { thread: true, batch: 8, connections: 4 });
await store.check();
process.stdout.write('ready\n');
await once(process.stdin, 'data');

let answered = 0;

const { id, start } = testTalk();
const TALK = { shiftIds: [], talk: { id, mode: 'phone' as const } };
const BOOKED = { talk: { id, mode: 'phone' as const, start, end: start } };

async function signUp(person: number): Promise<void> {
  const name = `Person ${person}`;
  const outcome = await store.signUp(testSignUp({ person: { name, phone: `9${String(person).padStart(7, '0')}`, email: `person-${person}@example.org`, noCalls: false }, ...(wanted === 'talk' && TALK) }, { ...(wanted === 'talk' && BOOKED), idempotencyKey: `key of ${name}`, phoneHash: `phone of ${name}`, emailHash: `address of ${name}` }));
  const shifts = outcome.kind === 'key-reused' ? [] : outcome.kind === 'refused' ? outcome.shifts : outcome.answer.shifts;
  const reference = outcome.kind === 'kept' || outcome.kind === 'repeated' ? outcome.answer.reference : '';
  process.stdout.write(`${JSON.stringify({ name, kind: outcome.kind, status: shifts[0]?.status, reference })}\n`);
  answered += 1;
  if (answered === Number(dies)) process.kill(process.pid, 'SIGKILL');
}

await Promise.all(Array.from({ length: Number(to) - Number(from) }, (_, index) => signUp(Number(from) + index)));
await store.close();
process.stdin.destroy();
