import type { HelpPoint, HelpRequest, HelpRequestReceipt, HelpState } from '@dugnad/client/model';
import type { Coordinator } from './opportunity-store.ts';
import type { StoredAnswer } from './record-store.ts';

/** What the database keeps of a help point: the public view is made of it. */
export type StoredHelpPoint = Omit<HelpPoint, 'status' | 'id'> & { siteId: string; state: 'draft' | 'open' | 'closed' };

/** What is answered to a request, without the token, which is made of its identifier. */
export type HelpAnswer = Pick<HelpRequestReceipt, 'reference' | 'answerBy' | 'deleteAfter'>;

/** One request, checked and ready to be kept. */
export interface HelpIntent extends HelpAnswer {
  idempotencyKey: string;
  fingerprint: string;
  id: string;
  siteId: string;
  tokenHash: string;
  /** A rule stopped it: it is kept and mailed to nobody. */
  blocked: boolean;
  request: HelpRequest;
  phoneHash?: string;
  emailHash?: string;
  /** For the mails. The queue keeps the token until the receipt is sent. */
  token: string;
  coordinator: Coordinator;
  now: string;
}

export type HelpOutcome = { kind: 'kept'; id: string; answer: HelpAnswer } | { kind: 'key-reused' } | { kind: 'not-open' };

/** A request as it stands. */
export interface StoredHelpRequest extends HelpAnswer {
  id: string;
  siteId: string;
  state: HelpState;
  blocked: boolean;
  sameAs?: string;
  known: boolean;
  /** What the coordinator wrote to whoever asked. */
  answer?: string;
  request: HelpRequest;
  /** The day on which help is needed, else on which it was asked for. */
  day: string;
  sent: string;
  changed: string;
}

/** A change of state by a person, or by an offer that somebody has answered. */
export interface HelpDecision {
  id: string;
  state: HelpState;
  /** A sentence to whoever asked. */
  answer?: string;
  /** The other request that it is the same as: it is closed then. */
  sameAs?: string;
  /** Of its status link, for the mail to whoever asked. */
  token: string;
  now: string;
}

/** `same`: it stood so already, and nothing was done. `blocked`: nobody has let it through yet. */
export type HelpDecided = { kind: 'changed' | 'same'; siteId: string; before: HelpState } | { kind: 'not-found' } | { kind: 'blocked' };

/** Who hears of it when a request is withdrawn. */
export interface HelpWithdrawal {
  now: string;
  coordinator: Coordinator;
  /** What a program is answered, and again when it sends the same again: kept in the same commit, for what is gone cannot be withdrawn twice. */
  answer?: StoredAnswer & { key: string };
}

/** Help that somebody asks for. SQLite and PostgreSQL keep the same contract. */
export interface HelpStore {
  /** Drafts too. */
  readHelpPoint(siteId: string): Promise<StoredHelpPoint | undefined>;
  saveHelpPoint(point: StoredHelpPoint): Promise<void>;
  /** True when something of this key is kept already. */
  hasHelpRequest(idempotencyKey: string): Promise<boolean>;
  /** Resolves after the commit. The mails are queued in the same transaction. */
  keepHelpRequest(intent: HelpIntent): Promise<HelpOutcome>;
  /** Whoever holds the status link; blocked ones too, which never change. */
  readHelpRequestByLink(tokenHash: string): Promise<StoredHelpRequest | undefined>;
  readHelpRequest(id: string): Promise<StoredHelpRequest | undefined>;
  /** Everything about it is gone at once, and the coordinator is told the reference. False where there is none. */
  withdrawHelpRequest(tokenHash: string, by: HelpWithdrawal): Promise<boolean>;
  decideHelpRequest(decision: HelpDecision): Promise<HelpDecided>;
}
