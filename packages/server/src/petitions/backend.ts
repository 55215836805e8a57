import type { PageRenderer } from '@dugnad/client/hosted';
import { createOpportunityReader } from '../opportunities/opportunity-reader.ts';
import type { OpportunityReader } from '../opportunities/opportunity-reader.ts';
import { createLimits, defaultLimits } from '../limits/limits.ts';
import type { LimitOptions, Limits } from '../limits/limits.ts';
import type { Store } from '../store/store.ts';
import type { RecordStore } from '../store/record-store.ts';
import { createPetitionReader } from './petition-reader.ts';
import type { PetitionReader } from './petition-reader.ts';

/** What the petitions of a server are made of. */
export interface PetitionOptions {
  store: Store;
  /** Behind every keyed hash: whoever changes it makes all links and codes worthless. */
  secret: string;
  /** Scheme, host and port that the world reaches this server by; a function where the port is known late. */
  publicUrl: string | (() => string);
  /** Draws the pages without script; without it there are none. */
  pages?: PageRenderer;
  /** Whole minutes that a mail may take now. */
  mailMinutes?: () => number | Promise<number>;
  /** Opens the interface for whoever runs the server; without it that is closed. */
  adminToken?: string;
  limits?: Partial<LimitOptions>;
  /** Domains of mail addresses that are taken and counted nowhere. */
  blockedDomains?: readonly string[];
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** The same at work: all that the routes share. */
export interface Backend extends PetitionReader, OpportunityReader {
  store: Store;
  records: RecordStore;
  secret: string;
  publicUrl: () => string;
  pages: PageRenderer | undefined;
  mailMinutes: () => number | Promise<number>;
  adminToken: string | undefined;
  limits: Limits;
  blockedDomains: ReadonlySet<string>;
  now: () => number;
}

export function createBackend(options: PetitionOptions): Backend {
  const { store, secret, publicUrl, now = Date.now } = options;
  const records: RecordStore = store;
  const address = typeof publicUrl === 'function' ? publicUrl : () => publicUrl;
  return {
    ...createPetitionReader({ store, records }, address, now),
    ...createOpportunityReader(store, address, now),
    store,
    records,
    secret,
    publicUrl: address,
    pages: options.pages,
    mailMinutes: options.mailMinutes ?? (() => 1),
    adminToken: options.adminToken,
    limits: createLimits({ ...defaultLimits, ...options.limits }, now),
    blockedDomains: new Set((options.blockedDomains ?? []).map((domain) => domain.toLowerCase())),
    now,
  };
}

/** The moment as it is written down. */
export function timeOfDay(now: number): string {
  return new Date(now).toISOString();
}
