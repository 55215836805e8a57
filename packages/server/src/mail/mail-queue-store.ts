/** A mail as it is put into the queue. */
export interface NewMail {
  /** A UUID; its Message-ID is made of it, so that a repeated mail is known as the same. */
  id: string;
  siteId: string;
  /** A `MailKind`. */
  kind: string;
  recipient: string;
  /** What the recipient reads, best first. */
  languages: readonly string[];
  /** See `mail-rows.ts`: ids and secrets, no more than the mail needs. */
  data: unknown;
  /** ISO, in UTC: after it the mail is of no use any more. */
  expires?: string;
  /** ISO, in UTC. */
  created: string;
}

/** A mail that is ours to send until the time that was asked for. */
export interface QueuedMail extends NewMail {
  /** Lower case, of the recipient: what is slowed down together. */
  domain: string;
  /** This try is counted. It also says whose turn it is: who was overtaken settles nothing. */
  tries: number;
}

/** What became of a try. Where nothing more can become of it, the secrets of the mail are taken out. */
export type MailOutcome =
  | { state: 'sent'; at: string }
  /** To be tried again at `nextTry`. */
  | { state: 'queued'; nextTry: string; error: string }
  /** `bounced`: its server refused it for good. `failed`: nobody could send it in time. */
  | { state: 'failed' | 'bounced'; error: string };

/** How many mails wait. */
export interface MailPressure {
  /** Mails of a person who waits for them; news and digests come after these. */
  waiting: number;
  /** To the domain that most of them go to. */
  fullest: number;
  /** The longest overdue of them should have gone then. */
  since?: string;
}

/** The table of mails, as its workers see it. Several processes work on one table. */
export interface MailQueueStore {
  add(mail: NewMail): Promise<void>;
  /** Takes mails that are due, those that somebody waits for first, and counts a try of each. What nobody settles until `until` is due again. */
  claim(request: { now: string; until: string; limit: number; held: readonly string[] }): Promise<QueuedMail[]>;
  /** False where the mail is not ours any more. */
  settle(mail: QueuedMail, outcome: MailOutcome): Promise<boolean>;
  /** Puts it back as if it had not been tried. */
  giveBack(mail: QueuedMail, nextTry: string): Promise<void>;
  /** Mails sent since then or being sent now, by domain: by all processes together. */
  countRecent(window: { since: string; now: string }): Promise<{ domain: string; count: number }[]>;
  readPressure(now: string): Promise<MailPressure>;
}
