import type { DugnadError } from '@dugnad/client/errors';

/** What stands in the fields, by their names; empty where a question is left out. */
export type Typed = Readonly<Record<string, string>>;

/** What the tab remembers. After sending nothing of the answers, only that there were some. */
export interface Remembered {
  readonly typed?: Typed;
  readonly isSent?: true;
}

/** How far a visitor has come. */
export interface AnsweringState {
  readonly stage: 'form' | 'waiting' | 'sent';
  readonly isSending: boolean;
  /** What waits on this device was refused for good, while nobody looked. */
  readonly isRefused: boolean;
  /** Why it was not sent. */
  readonly error?: DugnadError | undefined;
  /** It may be kept on this device. */
  readonly canKeep: boolean;
}
