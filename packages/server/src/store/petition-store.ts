import type { ConsentRecord, OwnSignature, Petition, PetitionCounts, Signature, Visibility } from '@dugnad/client/model';

/** A site: one association with its own petitions, origins and coordinators. */
export interface Site {
  id: string;
  name: string;
  /** Pages that may send to us: `https://example.org`. Our own always may. */
  origins: readonly string[];
}

/** What the database keeps of a petition: the public view is made of it and of the counts. */
export type StoredPetition = Omit<Petition, 'url' | 'shortUrl' | 'reportUrl' | 'counts' | 'recentSigners' | 'comments' | 'status'> & {
  siteId: string;
  /** `open` is opened by hand; `not-open` and `closed` follow from `opens` and `closes` as well. */
  state: 'draft' | 'open' | 'closed' | 'answered';
  /** Added to by each edit; the texts of every revision that somebody agreed to are kept. */
  revision: number;
};

/** One intent to sign, checked and ready to be kept. Everything in it is done in one transaction, or nothing. */
export interface SigningIntent {
  idempotencyKey: string;
  /** SHA-256 of what was sent: the same key with another one is refused. */
  fingerprint: string;
  petitionId: string;
  signature: Signature;
  /** Keyed hash of the canonical address, with the child's name where a guardian answers: equal for two ways to write one signer. */
  emailHash: string;
  /** Of the guardian's address alone. */
  guardianHash?: string;
  /** By a rule, a limit or an honeypot: kept as an attempt, counted nowhere, mailed nobody. */
  blocked: boolean;
  test: boolean;
  /** The text that was agreed to is one that this petition can have shown. An unknown one is kept and marked. */
  noticeKnown: boolean;
  /** What the receipt says of the mail: a repeated one says the same. */
  mailMinutes?: number;
  /** Fresh secrets for this attempt: only hashes are kept, the mail carries them in clear until it is sent. */
  reference: string;
  tokenHash: string;
  codeHash: string;
  /** What the mail is written from, for the queue. */
  mail: { token: string; code?: string };
  now: string;
  expires: string;
  codeExpires: string;
}

/** How keeping it went. */
export type SigningOutcome =
  | { kind: 'kept'; reference: string; at: string; codeExpires: string; mailMinutes?: number }
  /** The same key and the same content before: the stored answer. */
  | { kind: 'repeated'; reference: string; at: string; codeExpires: string; mailMinutes?: number }
  | { kind: 'key-reused' };

export type ConfirmOutcome = { kind: 'confirmed'; petitionId: string; reference: string; manageToken: string } | { kind: 'code-wrong' } | { kind: 'code-expired' } | { kind: 'key-reused' };

/** A key of the wire, and what was sent with it. */
export interface ConfirmIntent {
  key: string;
  fingerprint: string;
}

/** A code or a link, and the personal link that is handed out if it fits. */
export type ConfirmRequest = ({ tokenHash: string } | { reference: string; codeHash: string }) & { fresh: { manageToken: string; manageTokenHash: string; now: string }; intent?: ConfirmIntent; guardian?: ConsentRecord };

/** What a link of a mail leads to. */
export interface FoundConfirmation {
  petitionId: string;
  reference: string;
  name: string;
  /** Of a child: who is asked, and which purposes the child has said yes to. */
  guardian?: { name: string; agreed: string[] };
  expired: boolean;
  confirmed: boolean;
}

/** Signatures, their confirmation and their owners' wishes. SQLite and PostgreSQL keep the same contract. */
export interface PetitionStore {
  readSite(id: string): Promise<Site | undefined>;
  /** All of them: whose pages may send to us. */
  listSites(): Promise<Site[]>;
  saveSite(site: Site): Promise<void>;
  readPetition(id: string): Promise<StoredPetition | undefined>;
  listPetitions(siteId: string): Promise<StoredPetition[]>;
  /** What was kept: an edit of its texts is a revision of its own, whatever the number that it came with. */
  savePetition(petition: StoredPetition): Promise<StoredPetition>;
  /** Every revision, the newest first: for what exactly was somebody shown? */
  readRevisions(petitionId: string): Promise<StoredPetition[]>;
  readCounts(petitionId: string): Promise<PetitionCounts>;
  /** Those who chose to be shown and are confirmed, the newest first. */
  recentSigners(petitionId: string, limit: number): Promise<{ name: string; visibility: Visibility; at: string }[]>;
  /** Only moderated ones. */
  shownComments(petitionId: string, limit: number): Promise<{ name?: string; text: string; language: string; at: string }[]>;
  /** Resolves after the commit. Many at once share one. */
  sign(intent: SigningIntent): Promise<SigningOutcome>;
  /** True when an intent of this key is kept already. */
  hasIntent(idempotencyKey: string): Promise<boolean>;
  /**
   * By the hash of a token, or by reference and the hash of a code; five wrong codes end it. `fresh` is the fresh personal link. What an `intent` was answered is kept in the same
   * commit, and answered again: a wrong code costs one try, not one for each time that the line broke.
   * The signature of a child is confirmed with the record of its guardian alone, which is kept with it; without one it is a wrong code.
   */
  confirm(request: { tokenHash: string } | { reference: string; codeHash: string }, fresh: ConfirmRequest['fresh'], more?: Pick<ConfirmRequest, 'intent' | 'guardian'>): Promise<ConfirmOutcome>;
  /** What a link of a mail leads to, read without changing anything; `now` says whether it has run out. */
  readConfirmation(tokenHash: string, now: string): Promise<FoundConfirmation | undefined>;
  readOwnSignature(manageTokenHash: string): Promise<OwnSignature | undefined>;
  changeVisibility(manageTokenHash: string, visibility: Visibility, now: string): Promise<OwnSignature | undefined>;
  /** A no to all news; the signature stays. */
  endNews(manageTokenHash: string, now: string): Promise<OwnSignature | undefined>;
  withdraw(manageTokenHash: string, record: ConsentRecord | undefined, now: string): Promise<OwnSignature | undefined>;
}

