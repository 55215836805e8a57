import type { DugnadError } from '@dugnad/client/errors';
import type { Confirmation, SignatureReceipt } from '@dugnad/client/model';

/** What stands in the fields, by their names. */
export type Typed = Readonly<Record<string, string | boolean>>;

/** A signature that was taken. */
export interface Signed {
  readonly receipt: SignatureReceipt;
  readonly email: string;
  /** The purposes that were agreed to, by their ids. */
  readonly agreed: readonly string[];
}

/** What the tab remembers. */
export interface Remembered {
  readonly typed?: Typed;
  /** The state of the texts that ticks were set under: under another they are not set again. */
  readonly noticeVersion?: string;
  readonly signed?: Signed | undefined;
}

/** How far a visitor has come. */
export interface SigningState {
  readonly stage: 'form' | 'waiting' | 'sent' | 'confirmed';
  readonly isSending: boolean;
  /** What waits on this device was refused for good, while nobody looked. */
  readonly isRefused: boolean;
  /** Why it was not sent. */
  readonly error?: DugnadError | undefined;
  /** It may be kept on this device. */
  readonly canKeep: boolean;
  readonly signed?: Signed | undefined;
  readonly confirmation?: Confirmation | undefined;
  readonly isConfirming: boolean;
}
