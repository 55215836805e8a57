import { randomUUID } from 'node:crypto';
import { personWhoSigns } from '../faults/people.ts';
import type { Random } from '../fuzz-ics/random.ts';
import type { Step } from './drive.ts';
import { writeRequest } from './load-socket.ts';

const key = (): Record<string, string> => ({ 'idempotency-key': `"${randomUUID()}"` });

/** Somebody new signs. */
export function signStep(petition: string, random: Random): Step {
  const body = JSON.stringify(personWhoSigns(random, `bench-${randomUUID()}`));
  return { request: writeRequest('POST', `/api/v1/petitions/${petition}/signatures`, body, key()), status: 202 };
}

/** Somebody presses the button behind the link of a mail. */
export function confirmStep(token: string): Step {
  return { request: writeRequest('POST', '/api/v1/confirmations', JSON.stringify({ token }), key()), status: 200 };
}

/** What the ceiling is sent: the same bodies, in the same turns. */
export function bareStep(body: unknown): Step {
  return { request: writeRequest('POST', '/row', JSON.stringify(body), key()), status: 202 };
}

/** In turns a signature and a confirmation, as long as there is something to confirm. */
export function writesOf(petition: string, random: Random, tokens: string[]): () => Step {
  let turn = 0;
  return () => {
    turn += 1;
    const token = turn % 2 === 0 ? tokens.pop() : undefined;
    return token === undefined ? signStep(petition, random) : confirmStep(token);
  };
}

export function bareWritesOf(random: Random): () => Step {
  let turn = 0;
  return () => {
    turn += 1;
    return bareStep(turn % 2 === 0 ? { token: randomUUID() } : personWhoSigns(random, `bench-${randomUUID()}`));
  };
}
