import type { ConsentPurpose } from '@dugnad/client/model';
import type { ChoicesOutcome, SiteChoices } from './consents/keep-choices.ts';
import type { KeptNotice } from './consents/notices.ts';

/** Somebody says that something on a page is not right. */
export interface AbuseReport {
  id: string;
  petitionId: string;
  /** One of the page's choices. */
  reason: string;
  text: string;
  /** Given only by those who want an answer. */
  email?: string;
  at: string;
}

/** An answer that is given again when the same is sent again. */
export interface StoredAnswer {
  fingerprint: string;
  status: number;
  /** JSON; no token is ever in it. */
  body: string;
}

/** What the server notes beside petitions and signatures. Everything here is added to, and only the clock takes away. */
export interface RecordStore {
  keepReport(report: AbuseReport): Promise<void>;
  readAnswer(key: string): Promise<StoredAnswer | undefined>;
  /** The first answer of a key stays. */
  keepAnswer(key: string, answer: StoredAnswer, now: string): Promise<void>;
  /** What a site's own question was answered with, behind what was answered before, and counted. The same `recordId` again is the same record. */
  keepConsentEvents(siteId: string, choices: SiteChoices, now: string): Promise<ChoicesOutcome>;
  /** The text whose SHA-256 this is: of a site's question or of a petition. */
  readNotice(hash: string): Promise<string | undefined>;
  /** Those of sites' questions, by their hashes. */
  readSiteNotices(hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Texts that petitions have shown; kept once. */
  keepPetitionNotices(notices: readonly KeptNotice[], now: string): Promise<void>;
  /** What was shown beside the form in each revision of a petition: kept, so that it can be proven later what somebody agreed to. */
  readNotices(petitionId: string): Promise<{ noticeVersion: string; consents: ConsentPurpose[] }[]>;
  /** Answers older than a day are forgotten; returns how many. */
  forgetAnswers(before: string): Promise<number>;
  /** True for whoever may do the job now: one process at a time, until the lease runs out. */
  takeLease(name: string, holder: string, now: string, until: string): Promise<boolean>;
}
