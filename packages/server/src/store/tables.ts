import type { FirstStep, Waitlist } from '@dugnad/client/model';
import type { DeskTables } from '../desk/store/desk-tables.ts';
import type { FeedbackTables } from './feedback/feedback-tables.ts';
import type { OfferTables } from './offers/offer-tables.ts';
import type { HelpTables } from './help/help-tables.ts';
import type { VolunteerImportRow, VolunteerNewsRow } from './opportunities/volunteer-rows.ts';

export type { VolunteerImportRow, VolunteerNewsRow } from './opportunities/volunteer-rows.ts';

/** Moments are ISO strings in UTC as `toISOString` writes them, so that they sort; yes and no are 1 and 0; lists are JSON. */
export interface Tables extends DeskTables, FeedbackTables, OfferTables, HelpTables {
  sites: { id: string; name: string; origins: string };
  petitions: { id: string; site_id: string; state: string; revision: number; test: number; opens: string | null; closes: string | null; delete_after: string; data: string };
  /** The texts of each revision: whoever agreed can be shown what was agreed to. */
  petition_revisions: { petition_id: string; revision: number; saved_at: string; data: string };
  petition_counts: { petition_id: string; waiting: number; confirmed: number; paper: number; as_of: string };
  signatures: SignatureRow;
  attempts: AttemptRow;
  /** Every personal link keeps working, the one in the oldest mail too. */
  manage_links: { token_hash: string; signature_id: string; created_at: string };
  /** Only ever added to: the database refuses anything else. */
  consent_records: ConsentRow;
  idempotency_keys: KeyRow;
  mails: MailRow;
  abuse_reports: { id: string; petition_id: string; reason: string; text: string; email: string | null; at: string };
  answers: AnswerRow;
  /** Of the site's own question about cookies: nobody's name is in it. */
  site_consents: SiteConsentRow;
  /** The end of each site's chain; locked by whoever adds to it. `unlinked` records are from before there was a chain. */
  consent_chains: { site_id: string; position: number; hash: string; at: string; unlinked: number };
  /** Decisions (`subject` is empty, `outcome` the event) and answers to each purpose and service (`granted`, `refused`), by day. */
  consent_counts: { site_id: string; day: string; notice_version: string; subject: string; outcome: string; count: number };
  /** What was shown, by the SHA-256 of its text. Those of petitions have no site. */
  notices: { hash: string; site_id: string | null; text: string; at: string };
  opportunities: OpportunityRow;
  shifts: ShiftRow;
  sign_ups: SignUpRow;
  sign_up_needs: SignUpNeedsRow;
  sign_up_shifts: SignUpShiftRow;
  sign_up_keys: SignUpKeyRow;
  /** Every personal link keeps working; the first is in the sign-up. */
  sign_up_links: SignUpLinkRow;
  /** Links of parents and guardians: none of them shows what a volunteer's own does. */
  sign_up_guardian_links: SignUpLinkRow;
  /** What waits for the one mail of the day to a coordinator. */
  volunteer_news: VolunteerNewsRow;
  /** The day, where the help is needed, of the last such mail to somebody, or of a day without news. */
  volunteer_digests: { site_id: string; recipient: string; day: string };
  /** What is left of the volunteers of a task that is over: JSON, without what could tell of somebody. */
  volunteer_counts: { id: string; opportunity_id: string; day: string; data: string };
  /** Parts of text messages of a site in a month, `2026-11`; `told_at` once its coordinator has heard that there are no more. */
  text_counts: { site_id: string; month: string; parts: number; told_at: string | null };
  /** Lists that were taken in one piece, and where their people said that they agree. */
  volunteer_imports: VolunteerImportRow;
  /** Who came by one, with what was kept then: whoever has changed it since has acted. */
  volunteer_import_people: { sign_up_id: string; import_id: string; fingerprint: string };
  leases: { name: string; holder: string; until: string };
  migrations: { name: string; at: string };
}

export type SignatureState = 'waiting' | 'confirmed' | 'withdrawn' | 'invalid';
export type SignatureMethod = 'online' | 'paper' | 'assisted' | 'phone';
export type CommentState = 'none' | 'waiting' | 'shown' | 'hidden';

export interface SignatureRow {
  id: string;
  petition_id: string;
  reference: string;
  name: string | null;
  email: string | null;
  /** Keyed hash of the canonical address, and of the child's name beside it where a guardian answers: one signature a petition that is not withdrawn. */
  email_hash: string | null;
  /** Who agrees for a child; `email` is theirs then, and `guardian_hash` what is kept of it in `email_hash` of others. */
  guardian_name: string | null;
  guardian_hash: string | null;
  phone: string | null;
  postcode: string | null;
  country: string | null;
  visibility: 'hidden' | 'initials' | 'name';
  comment: string | null;
  comment_state: CommentState;
  language: string;
  state: SignatureState;
  method: SignatureMethod;
  test: number;
  /** Of the petition when it was signed. */
  revision: number;
  signed_at: string;
  confirmed_at: string | null;
  withdrawn_at: string | null;
}

/** One mail's secrets. Without a signature it is a blocked one, and no code fits. */
export interface AttemptRow {
  reference: string;
  petition_id: string;
  signature_id: string | null;
  token_hash: string;
  /** Empty where no code fits: a guardian presses the button of a page. */
  code_hash: string;
  tries: number;
  created_at: string;
  expires: string;
  code_expires: string;
  used_at: string | null;
  /** What was typed this time, as JSON, while nobody has confirmed: it counts when this attempt is the one that is confirmed. */
  details: string | null;
}

export interface ConsentRow {
  id: string;
  signature_id: string;
  /** Among the records of one signature, from 1: each takes the place of those before it. */
  position: number;
  petition_id: string;
  record_id: string;
  event: string;
  notice_version: string;
  notice_hash: string;
  /** 0 where no revision of the petition can have shown that text. */
  notice_known: number;
  at: string;
  /** The record as JSON. */
  data: string;
  /** SHA-256 of `previous` and `data`, one behind the other. */
  hash: string;
  /** The hash of the record before it; empty for the first, and for those from before there was a chain. */
  previous: string;
}

export interface SiteConsentRow extends Pick<ConsentRow, 'record_id' | 'event' | 'notice_version' | 'notice_hash' | 'at' | 'data' | 'hash' | 'previous'> {
  site_id: string;
  /** Among the records of one site, from 1, without a gap. */
  position: number;
}

export interface AnswerRow {
  key: string;
  fingerprint: string;
  status: number;
  body: string;
  at: string;
}

export interface KeyRow {
  key: string;
  fingerprint: string;
  petition_id: string;
  reference: string;
  at: string;
  code_expires: string;
  /** What was said of the mail, so that it is said again. */
  mail_minutes: number | null;
}

export type MailState = 'queued' | 'sending' | 'sent' | 'failed' | 'bounced';

/** `languages` and `data` are JSON; `data` may hold secrets and is emptied to `{}` once the mail is sent. */
export interface MailRow {
  id: string;
  site_id: string;
  signature_id: string | null;
  /** Whose sign-up it is about, to whomever it goes. */
  sign_up_id: string | null;
  /** Whose request for help it is about, to whomever it goes. */
  help_request_id: string | null;
  kind: string;
  recipient: string;
  /** Lower case, of the recipient: what is slowed down together. */
  domain: string;
  languages: string;
  data: string;
  state: MailState;
  tries: number;
  next_try: string;
  created: string;
  sent_at: string | null;
  error: string | null;
  /** After it the mail is of no use any more. */
  expires: string | null;
}

/** `data` is the opportunity without its shifts, as JSON; the columns are what a sign-up is decided by. */
export interface OpportunityRow {
  id: string;
  site_id: string;
  state: 'draft' | 'open' | 'closed';
  first: FirstStep;
  apply_by: string | null;
  data: string;
}

/** The row is the lock of its places and of its waiting list: whoever gives one has the row until the commit. */
export interface ShiftRow {
  opportunity_id: string;
  id: string;
  /** Among the shifts of its opportunity, in the order in which they were written down. */
  position: number;
  starts: string;
  capacity: number;
  /** Places that somebody has or that are held, and those of past shifts whose people are deleted. */
  taken: number;
  /** Of `taken`: whose people are deleted. Nobody is in this number. */
  forgotten: number;
  /** The waiting number that was given last. */
  last_number: number;
  /** Waiting numbers whose people are deleted: none is given twice. */
  forgotten_numbers: number;
  waitlist: Waitlist;
  state: 'open' | 'closed' | 'cancelled';
  /** The shift as it was written down, as JSON; where a column says something else, the column holds. */
  data: string;
}

/** A person; `data` is the rest of what was sent, as JSON. */
export interface SignUpRow {
  id: string;
  opportunity_id: string;
  reference: string;
  manage_token_hash: string;
  name: string;
  phone: string | null;
  email: string | null;
  /** Keyed hashes: either finds who is in a shift already. */
  phone_hash: string | null;
  email_hash: string | null;
  language: string;
  /** 1 where a rule, a limit or a honeypot stopped it: it has no shift in `sign_up_shifts`. */
  blocked: number;
  signed_up_at: string;
  answer_by: string | null;
  /** A date. */
  delete_after: string;
  data: string;
  /** What the parent or guardian of somebody young has said on their page. */
  guardian_answer: 'yes' | 'no' | null;
  guardian_answered_at: string | null;
  /** When the coordinator was reminded of `answer_by`, and when it was seen that it had run out. */
  promise_told_at: string | null;
  promise_over_at: string | null;
  /** 1 where the person wants a reminder on the day itself as well. */
  same_day_reminder: number;
  /** When the person said that they want no messages that go to everybody; nothing where they have not, or want them again. */
  quiet_since: string | null;
}

/** What somebody asked to be prepared: JSON, as is the record of their yes. */
export interface SignUpNeedsRow {
  sign_up_id: string;
  needs: string;
  consent: string;
  /** A date: it is gone on the day after. */
  delete_after: string;
}

/** `in` has a place, `held` has one until somebody has talked with the person, `offered` has one until they say whether they come; `double` is in the same shift by another sign-up, `released` had a place or waited. */
export type PlaceState = 'in' | 'held' | 'offered' | 'waiting' | 'double' | 'released';

export interface SignUpShiftRow {
  sign_up_id: string;
  opportunity_id: string;
  shift_id: string;
  state: PlaceState;
  /** From 1, of who waits or has waited. */
  waiting_number: number | null;
  held_until: string | null;
  offered_until: string | null;
  /** When the person let it go: it is `released` then. */
  cancelled_at: string | null;
  /** When a reminder was queued, the day before and on the day itself; and when the person said that they come. */
  reminded_at: string | null;
  reminded_today_at: string | null;
  coming_at: string | null;
}

export interface SignUpLinkRow {
  token_hash: string;
  sign_up_id: string;
  created_at: string;
}

export interface SignUpKeyRow {
  key: string;
  fingerprint: string;
  opportunity_id: string;
  /** What is answered again, as JSON. Nobody's name is in it. */
  answer: string;
  at: string;
}
