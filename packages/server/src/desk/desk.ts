import type { PageRenderer, ShortTextRenderer } from '@dugnad/client/hosted';
import type { Kysely } from 'kysely';
import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

export type Db = Kysely<Tables>;

/** What the desk of a server is made of. */
export interface DeskOptions {
  store: Pick<Store, 'database' | 'write' | 'readRound' | 'listRounds' | 'tallyFeedback' | 'listOffers' | 'readHelpPoint'>;
  /** Behind every keyed hash: the same as that of the petitions. */
  secret: string;
  /** Scheme, host and port that the world reaches this server by; a function where the port is known late. */
  publicUrl: string | (() => string);
  /** Draws the preview; without it there is none. */
  pages?: PageRenderer;
  /** Writes messages that a coordinator sends from a telephone; without it they are a link alone. */
  texts?: ShortTextRenderer;
  /** The server sends text messages itself. */
  hasTexts?: boolean;
  /** Milliseconds that asking for a code takes at least, whether or not the address is known. Default 250. */
  signInMs?: number;
  /** Codes that one place may ask for, and try, in an hour. Default 60. */
  signInsAnHour?: number;
  /** Days after the hand-over when everything about the signers is deleted. Default 30; never later than was promised. */
  keptDaysAfterHandOver?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** The same at work: all that the routes share. */
export interface Desk {
  store: Pick<Store, 'database' | 'write' | 'readRound' | 'listRounds' | 'tallyFeedback' | 'listOffers' | 'readHelpPoint'>;
  secret: string;
  publicUrl: () => string;
  pages: PageRenderer | undefined;
  texts: ShortTextRenderer | undefined;
  hasTexts: boolean;
  signInMs: number;
  signInsAnHour: number;
  keptDaysAfterHandOver: number;
  now: () => number;
}

export function createDesk({ store, secret, publicUrl, now = Date.now, ...options }: DeskOptions): Desk {
  return {
    store,
    secret,
    publicUrl: typeof publicUrl === 'function' ? publicUrl : () => publicUrl,
    pages: options.pages,
    texts: options.texts,
    hasTexts: options.hasTexts ?? false,
    signInMs: options.signInMs ?? 250,
    signInsAnHour: options.signInsAnHour ?? 60,
    keptDaysAfterHandOver: options.keptDaysAfterHandOver ?? 30,
    now,
  };
}
