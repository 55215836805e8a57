import type { GuardianAnswer, GuardianDone } from '@dugnad/client/hosted';
import type { BookedTalk, ConsentRecord, Declared, Need, Opportunity, Shift, ShiftAnswer, SignUp, Talk } from '@dugnad/client/model';

/** A shift as it is kept. `full` and `past` are found out when it is read. */
export type StoredShift = Omit<Shift, 'status'> & { state: 'open' | 'closed' | 'cancelled' };

/** A talk as it is kept: one place, taken or not. */
export type StoredTalk = Talk & { taken: number; state: StoredShift['state'] };

/** What the database keeps of an opportunity: the public view is made of it. */
export type StoredOpportunity = Omit<Opportunity, 'url' | 'shifts' | 'talks' | 'status'> & {
  siteId: string;
  state: 'draft' | 'open' | 'closed';
  /** Who is told once when a promised answer was not given in time; nobody but the association knows of it. */
  escalateTo?: { name: string; email: string } | undefined;
  shifts: StoredShift[];
  talks: StoredTalk[];
  /** How the coordinator hears of sign-ups: one mail each, or one a day beside what cannot wait. One each where nothing is said. */
  mails?: 'each' | 'daily' | undefined;
  /** The round of feedback that asks how it was, of whoever has had a shift. */
  feedback?: string | undefined;
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
  /** The talk that is wished for, as it was when it was wished for. */
  talk?: BookedTalk;
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
  mails: SignUpMails;
}

/** What the mails of a sign-up need beside it. */
export interface SignUpMails {
  siteId: string;
  /** The token of the personal link, in clear until the mail is sent. */
  token: string;
  /** Another link, to the first sign-up of whoever is in all of it already. */
  again: FreshLink;
  coordinator: Coordinator;
  /** Of a guardian with an address: where they are asked. */
  guardian?: FreshLink & { recipient: string };
  /** The coordinator reads of it in the one mail of the day. */
  canWait?: boolean;
  /** Of somebody on a list that the coordinator brings: nobody is mailed, or the person alone. */
  only?: 'nobody' | 'person';
}

/** A personal link that was made and not yet handed out. */
export interface FreshLink {
  token: string;
  tokenHash: string;
}

/** Who hears of sign-ups, and what they read. */
export interface Coordinator {
  recipient: string;
  language: string;
  /** What can wait is told in one mail a day. */
  daily?: boolean;
}

/** What a repeated key is answered again. */
export interface SignUpAnswer {
  reference: string;
  shifts: { id: string; status: ShiftAnswer }[];
  talk?: BookedTalk;
  heldUntil?: string;
  answerBy?: string;
  deleteAfter: string;
}

/** How keeping it went. */
export type SignUpOutcome =
  | { kind: 'kept' | 'repeated'; answer: SignUpAnswer }
  /** None of the shifts can be had, or the talk cannot, and nothing was kept. */
  | { kind: 'refused'; shifts: { id: string; status: ShiftAnswer | 'unknown' }[]; talk?: ShiftAnswer | 'unknown' }
  | { kind: 'key-reused' };

/** Opportunities, their shifts, and who comes. SQLite and PostgreSQL keep the same contract. */
export interface OpportunityStore {
  readOpportunity(id: string): Promise<StoredOpportunity | undefined>;
  /** Of one site, or of all; drafts too. */
  listOpportunities(siteId?: string): Promise<StoredOpportunity[]>;
  /**
   * What was kept: nobody's place is taken away. A capacity below what is taken becomes that; a shift that was left out is cancelled where somebody
   * has, holds or waits for it, and deleted where nobody does; `taken` is the store's own. Talks are treated as shifts are.
   */
  saveOpportunity(opportunity: StoredOpportunity): Promise<StoredOpportunity>;
  /** True when a sign-up of this key is kept already. */
  hasSignUp(idempotencyKey: string): Promise<boolean>;
  /** Resolves after the commit. */
  signUp(intent: SignUpIntent): Promise<SignUpOutcome>;
  /** Frees the places that were held until now; says how many. */
  releaseHeld(now: string): Promise<number>;
  /** Lets go the offers that have run out, and offers what is free to the first who wait; says how many were offered. `link` makes one for each mail. */
  offerPlaces(now: string, link: () => FreshLink): Promise<number>;
  /** By its identifier, for mails. */
  readSignUp(id: string): Promise<StoredSignUp | undefined>;
  /** By the hash of the token of a personal link. Blocked ones have none. */
  readOwnSignUp(tokenHash: string): Promise<StoredSignUp | undefined>;
  /** Lets go those of these shifts that have not begun, and tells the coordinator. Twice is the same as once. Nothing where nobody has this link. */
  cancelShifts(tokenHash: string, shiftIds: readonly string[], by: { now: string; coordinator: Coordinator; lateHours: number }): Promise<CancelledShifts | undefined>;
  /** What the person says to a place that is offered to them. The same again is the same. Nothing where nobody has this link. */
  answerOffer(tokenHash: string, shiftId: string, answer: OfferAnswer, by: { now: string; coordinator: Coordinator }): Promise<OfferAnswered | undefined>;
  /** Changes how the person is reached, and tells the coordinator where that is another way than before. False where nobody has this link. */
  changeSignUp(tokenHash: string, change: SignUpChange, by: { now: string; coordinator: Coordinator }): Promise<boolean>;
  /** Erases at once what is to be prepared, with the yes to it, and tells the coordinator that something is another. False where nobody has this link. */
  withdrawNeeds(tokenHash: string, by: { now: string; coordinator: Coordinator }): Promise<boolean>;
  /** Erases the sign-up at once, with its mails and links, and tells the coordinator without a word of the person. False where nobody has this link. */
  withdrawSignUp(tokenHash: string, by: { now: string; coordinator: Coordinator }): Promise<boolean>;
  /** Queues a mail to whoever is in a shift of tomorrow, by its own clock, and to who wants one on the day itself; each once, whoever looks. With `texts`, a text message instead to who asked for messages or left a number alone. Says how many. */
  remindOfShifts(now: string, link: () => FreshLink, how?: { texts?: boolean }): Promise<number>;
  /** The person says that they come. False where it is not theirs any more; nothing where nobody has this link. */
  sayComing(tokenHash: string, shiftId: string, now: string): Promise<boolean | undefined>;
  /** Whether the person wants a reminder on the day itself. False where nobody has this link. */
  wantSameDay(tokenHash: string, wants: boolean): Promise<boolean>;
  /** Whether the person wants messages that go to everybody of the opportunity; said for all sign-ups of theirs in it. False where nobody has this link. */
  wantGroupMessages(tokenHash: string, wants: boolean, now: string): Promise<boolean>;
  /** By the hash of the token of a guardian's link. */
  readForGuardian(tokenHash: string): Promise<StoredSignUp | undefined>;
  /**
   * What a parent or guardian says: a yes makes what is held theirs where one may begin at once, a no lets go of all that has not begun. The same again is the same, a no after a yes holds,
   * a yes after a no does not. `link` is for the mail to the young person. Nothing where nobody has this link.
   */
  answerAsGuardian(tokenHash: string, answer: GuardianAnswer, by: { now: string; coordinator: Coordinator; link: FreshLink }): Promise<GuardianDone | undefined>;
  /** Mails each sign-up of this address a link, as many as there are fresh ones; says how many. */
  mailLinks(whose: { opportunityId: string; emailHash: string }, fresh: readonly FreshLink[], now: string): Promise<number>;
}

/** A shift of a sign-up, as it stands now. `standing` is that of another sign-up of the same person where this one is a `double`. */
export interface StoredWish {
  shiftId: string;
  state: 'in' | 'held' | 'offered' | 'waiting' | 'released';
  isDouble: boolean;
  waitingNumber?: number;
  heldUntil?: string;
  offeredUntil?: string;
  cancelledAt?: string;
  remindedAt?: string;
  comingAt?: string;
}

/** A sign-up as its person, and whoever talks with them, may know it. */
export interface StoredSignUp extends Pick<SignUp, 'availability' | 'message' | 'languages' | 'language' | 'person' | 'guardian' | 'talk'> {
  id: string;
  opportunityId: string;
  siteId: string;
  reference: string;
  signed: string;
  answerBy?: string;
  deleteAfter: string;
  guardianAnswer?: GuardianAnswer;
  /** They want a reminder on the day itself as well. */
  sameDay?: true;
  /** They want no messages that go to everybody. */
  isQuiet?: true;
  needs?: Pick<KeptNeeds, 'needs' | 'deleteAfter'>;
  wishes: StoredWish[];
}

/** Take it, let it go, or talk first. */
export type OfferAnswer = 'take' | 'decline' | 'call';

/** What they have by it. `held`: somebody talks with them before it is theirs; `gone`: it is not offered to them any more. */
export type OfferAnswered = 'taken' | 'held' | 'called' | 'declined' | 'gone';

export interface CancelledShifts {
  shiftIds: string[];
  /** One of them begins soon. */
  isLate: boolean;
}

/** How somebody is reached from now on. */
export interface SignUpChange extends Pick<SignUp, 'person'>, Pick<SignUpIntent, 'phoneHash' | 'emailHash'> {
  message?: string;
}
