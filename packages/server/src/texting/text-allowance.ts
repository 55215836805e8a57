import type { NewMail } from '../mail/mail-queue-store.ts';

/** What text messages may cost: so many parts of each site in each month of the calendar, in UTC; counted by all processes together. */
export interface TextAllowance {
  readonly limit: number;
  /** Takes that many parts of the month, all or none. False where they are not left. */
  take(parts: number, of: SiteMonth): Promise<boolean>;
  /** Of a message that nobody has got. */
  giveBack(parts: number, of: SiteMonth): Promise<void>;
  /** Queues the mail that says that there are no more, once for each month. */
  tellOnce(mail: NewMail, of: SiteMonth): Promise<void>;
}

export interface SiteMonth {
  siteId: string;
  /** `2026-11`. */
  month: string;
}

/** The month of a moment, in UTC. */
export const monthOf = (now: string): string => new Date(now).toISOString().slice(0, 7);
