import type { ConsentRecord } from '../model/consent.ts';
import type { WriteOptions } from './petition-port.ts';

/** What was chosen, with what was shown: sent together, for a record whose text nobody has proves nothing. */
export interface ConsentEntry {
  readonly records: readonly [ConsentRecord, ...ConsentRecord[]];
  /** The documents that the records point at, each as `siteNoticeText` wrote it. */
  readonly notices: readonly [string, ...string[]];
}

/**
 * Who keeps the proof of what was chosen at a site's own question (GDPR 7(1)): only ever added to. Rejections are `DugnadError`s; `invalid-input` names
 * what cannot be kept, by JSON pointers into the entry.
 */
export interface ConsentLog {
  /** The address behind it, if there is one. */
  readonly src?: string;
  /** Resolves when it is kept for good. The same key again is the same entry. */
  keep(entry: ConsentEntry, options: WriteOptions): Promise<{ kept: number }>;
}
