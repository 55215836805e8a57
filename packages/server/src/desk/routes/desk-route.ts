import type { FastifyRequest } from 'fastify';
import type * as v from 'valibot';
import type { StoredPetition } from '../../store/petition-store.ts';
import type { Db, Desk } from '../desk.ts';
import type { CoordinatorRow, Role } from '../store/desk-tables.ts';

/** What a route knows, once the session, the role and the body have been checked. */
export interface Asked<Body = undefined> {
  desk: Desk;
  /** In a write: inside its transaction. */
  db: Db;
  who: CoordinatorRow;
  siteId: string;
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  body: Body;
  request: FastifyRequest;
  /** ISO, UTC. */
  now: string;
}

/** The same below `/petitions/:petition`: a petition of the site. */
export interface AskedOfPetition<Body = undefined> extends Asked<Body> {
  petition: StoredPetition;
}

/** What a write has done. Without a trail there is no write: it is kept in the same transaction. */
export interface Done {
  answer?: unknown;
  audit: { action: string; subject?: string; detail?: Readonly<Record<string, unknown>> };
}

/** A row of the table of routes: who may, what is sent, what is done. */
export interface DeskRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/desk/api/sites/:site`. */
  path: string;
  role: Role;
  body?: v.GenericSchema;
  run: (asked: AskedOfPetition<unknown>) => Promise<unknown>;
}

/** Reads, and changes nothing. */
export function reads(path: string, role: Role, run: (asked: AskedOfPetition) => Promise<unknown>): DeskRoute {
  return { method: 'GET', path, role, run: (asked) => run({ ...asked, body: undefined }) };
}

/** Writes, in one transaction with its line of the audit trail. */
export function writes<Schema extends v.GenericSchema>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  how: { role: Role; body: Schema; run: (asked: AskedOfPetition<v.InferOutput<Schema>>) => Promise<Done> },
): DeskRoute {
  // The frame has checked the body by this very schema.
  return { method, path, role: how.role, body: how.body, run: (asked) => how.run(asked) };
}
