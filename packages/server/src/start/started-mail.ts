import type { MailRenderer, ShortTextRenderer } from '@dugnad/client/hosted';
import type { Config } from '../config/read-config.ts';
import type { Store } from '../store/store.ts';

/** Takes no addresses and no words of mails. */
export interface MailLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

/** What mails are sent with. */
export interface MailContext {
  config: Config;
  store: Store;
  publicUrl: () => string;
  renderMail: MailRenderer;
  renderShortText?: ShortTextRenderer;
  log: MailLog;
  /** The server serves the pages of the desk. */
  hasDesk?: boolean;
}

/** A queue of mails at work. */
export interface StartedMail {
  /** Whole minutes that a mail may take now. */
  minutes(): number | Promise<number>;
  close(): Promise<void>;
}

export type StartMail = (context: MailContext) => Promise<StartedMail>;

/** Mails stay in the table until somebody sends them. */
export const noMail: StartedMail = { minutes: () => 1, close: () => Promise.resolve() };
