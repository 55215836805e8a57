import type { ConsentRecord, Declared, Need, Opportunity, Shift, ShiftAnswer, SignUp } from '@dugnad/client/model';

/** A shift as it is kept. `full` and `past` are found out when it is read. */
export type StoredShift = Omit<Shift, 'status'> & { state: 'open' | 'closed' | 'cancelled' };

/** What the database keeps of an opportunity: the public view is made of it. */
export type StoredOpportunity = Omit<Opportunity, 'url' | 'shifts' | 'status'> & {
  siteId: string;
  state: 'draft' | 'open' | 'closed';
  shifts: StoredShift[];
};

/** What somebody asks to be prepared, with their yes to its being kept until the end of that day (a date). */
export interface KeptNeeds {
  needs: Need[];
  consent: ConsentRecord;
  deleteAfter: string;
}

/** The answer to a declaration, with the moment at which the server had it. */
export interface KeptDeclaration extends Declared {
  at: string;
}

/** What is kept of a sign-up in one piece. */
export type KeptSignUp = Omit<SignUp, 'needs' | 'needsConsent' | 'declarations'> & { declarations?: KeptDeclaration[] };

/** One wish to help, checked and ready to be kept. Everything in it is done in one transaction, or nothing. */
export interface SignUpIntent {
  idempotencyKey: string;
  /** SHA-256 of what was sent: the same key with another one is refused. */
  fingerprint: string;
  opportunityId: string;
  signUp: KeptSignUp;
  /** Kept apart from all the rest, and nothing of somebody who is blocked. */
  needs?: KeptNeeds;
  /** Keyed hashes of the telephone number and of the canonical address: equal for two ways to write one. */
  phoneHash?: string;
  emailHash?: string;
  /** By a rule or an honeypot: answered like any other, kept without a place. */
  blocked: boolean;
  reference: string;
  /** SHA-256 of the token of the personal link. */
  manageTokenHash: string;
  now: string;
  /** Until when a chosen place is held, where a talk comes first; not beyond the beginning of its shift. */
  heldUntil?: string;
  /** Until when somebody answers, where that was promised. */
  answerBy?: string;
  /** A date: everything about the volunteer is deleted then. */
  deleteAfter: string;
}

/** What a repeated key is answered again. */
export interface SignUpAnswer {
  reference: string;
  shifts: { id: string; status: ShiftAnswer }[];
  heldUntil?: string;
  answerBy?: string;
  deleteAfter: string;
}

/** How keeping it went. */
export type SignUpOutcome =
  | { kind: 'kept' | 'repeated'; answer: SignUpAnswer }
  /** None of the shifts can be had, and nothing was kept. */
  | { kind: 'refused'; shifts: { id: string; status: ShiftAnswer | 'unknown' }[] }
  | { kind: 'key-reused' };

/** Opportunities, their shifts, and who comes. SQLite and PostgreSQL keep the same contract. */
export interface OpportunityStore {
  readOpportunity(id: string): Promise<StoredOpportunity | undefined>;
  /** Of one site, or of all; drafts too. */
  listOpportunities(siteId?: string): Promise<StoredOpportunity[]>;
  /**
   * What was kept: nobody's place is taken away. A capacity below what is taken becomes that; a shift that was left out is cancelled where somebody
   * has, holds or waits for it, and deleted where nobody does; `taken` is the store's own.
   */
  saveOpportunity(opportunity: StoredOpportunity): Promise<StoredOpportunity>;
  /** True when a sign-up of this key is kept already. */
  hasSignUp(idempotencyKey: string): Promise<boolean>;
  /** Resolves after the commit. */
  signUp(intent: SignUpIntent): Promise<SignUpOutcome>;
  /** Frees the places that were held until now; says how many. */
  releaseHeld(now: string): Promise<number>;
}
