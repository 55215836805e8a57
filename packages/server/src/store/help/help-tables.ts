import type { HelpState } from '@dugnad/client/model';

/** What is kept of help that somebody asks for. */
export interface HelpTables {
  help_points: HelpPointRow;
  help_requests: HelpRequestRow;
  help_request_keys: HelpRequestKeyRow;
}

export interface HelpPointRow {
  site_id: string;
  state: 'draft' | 'open' | 'closed';
  /** The help point as it was written down, as JSON. */
  data: string;
}

/** One need; `data` is the rest of what was sent, as JSON. */
export interface HelpRequestRow {
  id: string;
  site_id: string;
  reference: string;
  token_hash: string;
  state: HelpState;
  /** 1 where a rule stopped it: nobody was mailed, and a person looks at it at the desk. */
  blocked: number;
  /** The request that a person found to be the same. */
  same_as: string | null;
  /** 1 once it was closed as the same as another, also when that one is deleted. */
  known: number;
  /** What the coordinator wrote to whoever asked. */
  answer: string | null;
  name: string;
  phone: string | null;
  email: string | null;
  /** Keyed hashes, by which a coordinator is told of another request from there. */
  phone_hash: string | null;
  email_hash: string | null;
  language: string;
  /** A date: on which help is needed, else on which it was asked for. */
  day: string;
  sent_at: string;
  changed_at: string;
  answer_by: string | null;
  /** A date. */
  delete_after: string;
  data: string;
}

export interface HelpRequestKeyRow {
  key: string;
  fingerprint: string;
  help_request_id: string;
  /** What is answered again, as JSON. Nobody's name is in it, and no token. */
  answer: string;
  at: string;
}
