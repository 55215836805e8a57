import { randomUUID } from 'node:crypto';
import type { Opportunity, SignUpReceipt } from '@dugnad/client/model';
import type { Problem } from '../problem/problem.ts';
import type { OpportunityEdit } from '../routes/opportunity-body.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';

/** The body is the one or the other: what is not in it is not there. */
export interface Answered<Body> {
  status: number;
  body: Body & Pick<Problem, 'type' | 'errors'>;
}

/** What is asked of one server, as a page of the site and as whoever runs it ask. */
export interface VolunteerDesk {
  clock: { now: number };
  store: Store;
  /** With a number of a person's own unless one is told. */
  signUp(id: string, shiftIds: readonly string[], changes?: Record<string, unknown>, key?: string): Promise<Answered<SignUpReceipt>>;
  list(query?: string): Promise<{ opportunities: Opportunity[]; asOf: string }>;
  read(id: string): Promise<Answered<Opportunity>>;
  save(opportunity: StoredOpportunity | (OpportunityEdit & { id: string })): Promise<Answered<StoredOpportunity>>;
}

let people = 0;

/** A volunteer whom nobody has seen before. */
export function somebody(changes: Record<string, unknown> = {}): Record<string, unknown> {
  people += 1;
  return { person: { name: 'Aud Berg', phone: `+47 9${String(people).padStart(7, '0')}` }, language: 'nb', ...changes };
}

export function createVolunteerDesk(origin: string, { adminToken, clock, store }: { adminToken: string; clock: { now: number }; store: Store }): VolunteerDesk {
  async function ask<Body>(path: string, init: RequestInit = {}): Promise<Answered<Body>> {
    const answer = await fetch(`${origin}/api/v1/${path}`, { ...init, headers: { 'content-type': 'application/json', ...init.headers } });
    return { status: answer.status, body: (await answer.json()) as Answered<Body>['body'] };
  }
  return {
    clock,
    store,
    signUp: (id, shiftIds, changes = {}, key = randomUUID()) => ask(`opportunities/${id}/sign-ups`, { method: 'POST', headers: { 'idempotency-key': key, origin: 'https://gronlia.example' }, body: JSON.stringify(somebody({ shiftIds, ...changes })) }),
    list: async (query = '') => (await ask<{ opportunities: Opportunity[]; asOf: string }>(`opportunities${query}`)).body,
    read: (id) => ask(`opportunities/${id}`),
    save: ({ id, ...edit }) => ask(`opportunities/${id}`, { method: 'PUT', headers: { authorization: `Bearer ${adminToken}` }, body: JSON.stringify(edit) }),
  };
}
