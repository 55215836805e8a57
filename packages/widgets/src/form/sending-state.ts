import type { DugnadError } from '@dugnad/client/errors';
import type { Typed } from './typed.ts';

/** What the tab remembers. After sending nothing of what was written, only that something was, and the receipt where there is one to keep. */
export interface Remembered<Receipt> {
  readonly typed?: Typed;
  readonly isSent?: true;
  readonly receipt?: Receipt;
}

/** How far a visitor has come. */
export interface SendingState<Receipt = unknown> {
  readonly stage: 'form' | 'waiting' | 'sent';
  readonly isSending: boolean;
  /** What waits on this device was refused for good, while nobody looked. */
  readonly isRefused: boolean;
  /** Why it was not sent. */
  readonly error?: DugnadError | undefined;
  /** It may be kept on this device. */
  readonly canKeep: boolean;
  readonly receipt: Receipt | undefined;
}
