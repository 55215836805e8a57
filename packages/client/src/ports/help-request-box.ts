import type { HelpPoint, HelpRequestInput, HelpRequestReceipt, HelpRequestStatus } from '../model/help-request.ts';
import type { ReadOptions } from './activity-source.ts';
import type { WriteOptions } from './petition-port.ts';

/** What whoever takes requests for help can do. */
export interface HelpRequestAbilities {
  /** False where whoever takes it gives no answer that can be read: `send` resolves when it was sent, and nobody knows more. */
  answers?: boolean;
  /** False where nobody can say what became of a request: its receipt has an empty `token`. */
  status?: boolean;
}

/**
 * Who takes requests for help: shows whom they reach, keeps them, and says what became of one to whoever holds its link. All rejections are
 * `DugnadError`s; one of `invalid-input` names the fields in `errors`, by JSON pointers into what was sent: `/when/date`.
 */
export interface HelpRequestBox {
  /** The address behind it, if there is one. */
  readonly src?: string;
  readonly abilities: HelpRequestAbilities;
  readPoint(options?: ReadOptions): Promise<HelpPoint>;
  /** Resolves only when it is kept for good. Rejects with `not-open`. */
  send(request: HelpRequestInput, options: WriteOptions): Promise<HelpRequestReceipt>;
  /** What became of it, by the `token` of its receipt; changes nothing. Rejects with `not-found` and, without the ability, `not-supported`. */
  status(token: string, options?: ReadOptions): Promise<HelpRequestStatus>;
  /** Takes it back: everything about it is deleted at once, and its link shows nothing any more. */
  withdraw(token: string, options: WriteOptions): Promise<void>;
}
