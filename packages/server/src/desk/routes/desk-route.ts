import type { FastifyRequest } from 'fastify';
import type * as v from 'valibot';
import type { Connection } from '../../store/database/database.ts';
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

interface RouteOf<Method> {
  method: Method;
  /** Below `/desk/api/sites/:site`. */
  path: string;
  role: Role;
}

/** Reads, and changes nothing. */
export interface ReadRoute extends RouteOf<'GET'> {
  run: (asked: AskedOfPetition) => Promise<unknown>;
}

/** Writes; `connection` is the transaction, as the store's own code asks it. */
export interface WriteRoute extends RouteOf<'POST' | 'PUT' | 'DELETE'> {
  body: v.GenericSchema;
  /** Bytes of what may be sent, where that is more than elsewhere. */
  bodyLimit?: number;
  run: (asked: AskedOfPetition<unknown>, connection: Connection) => Promise<Done>;
}

/** A row of the table of routes: who may, what is sent, what is done. */
export type DeskRoute = ReadRoute | WriteRoute;

export function reads(path: string, role: Role, run: ReadRoute['run']): ReadRoute {
  return { method: 'GET', path, role, run };
}

/** Writes, in one transaction with its line of the audit trail. */
export function writes<Schema extends v.GenericSchema>(
  method: WriteRoute['method'],
  path: string,
  how: { role: Role; body: Schema; bodyLimit?: number; run: (asked: AskedOfPetition<v.InferOutput<Schema>>, connection: Connection) => Promise<Done> },
): WriteRoute {
  // The frame has checked the body by this very schema.
  return { method, path, role: how.role, body: how.body, ...(how.bodyLimit !== undefined && { bodyLimit: how.bodyLimit }), run: (asked, connection) => how.run(asked, connection) };
}
