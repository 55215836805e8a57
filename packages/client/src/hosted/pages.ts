import type { FieldError } from '../errors/errors.ts';
import type { OwnSignature } from '../model/signature.ts';
import type { Petition } from '../model/petition.ts';
import type { Text } from '../model/text.ts';

/** What somebody typed into a form without script, by the names of its fields; shown again when something is wrong. */
export type FilledForm = Readonly<Record<string, string>>;

interface WithPetition {
  petition: Petition;
}

/** What each hosted page is drawn from. Every form on them posts to the page's own address. */
export interface PageData {
  /**
   * The petition with its form. Fields: `name email postcode comment visibility language oldEnough guardian guardianEmail consent-<purpose id> website idempotencyKey formToken`.
   * With `act` = `language` nothing is taken: the page is drawn anew, in the language of `?lang=`, with all that was typed.
   */
  petition: WithPetition & { formToken: string; idempotencyKey: string; filled?: FilledForm; errors?: readonly FieldError[]; failure?: string };
  /** After sending: what happens now, and a field for the code. Fields: `code`. */
  sent: WithPetition & { reference: string; mailMinutes?: number; error?: 'code-wrong' | 'code-expired' };
  /** After sending with a guardian: they get the mail and decide; there is no code. */
  asked: WithPetition & { reference: string; mailMinutes?: number };
  /** What a mailed link opens: one button, nothing done yet. With a `guardian` it is theirs: who asks, and the purposes that the child said yes to. */
  confirm: WithPetition & { reference: string; name: string; guardian?: { name: string; agreed: readonly string[] } };
  /**
   * After confirming; by a guardian. `opens`: come to by a mailed link that asks for the signer's own page at a press. Fields: `act` (`open`).
   */
  confirmed: WithPetition & { reference: string; manageUrl?: string; byGuardian?: boolean; opens?: boolean };
  /**
   * A signer's own page. Fields: `act` (`change`, `no-news`, `withdraw`), `visibility`. `agreed`: by purpose, the words that were agreed to;
   * `receiptUrl`: where that is saved from, as a file.
   */
  signature: WithPetition & { signature: OwnSignature; agreed?: Readonly<Record<string, Text>>; receiptUrl?: string; done?: 'changed' | 'no-news' | 'withdrawn' };
  /** A link that cannot be used any more: signing again sends a new one. */
  expired: WithPetition;
  /** The sheet to sign by hand. */
  sheet: WithPetition & { rows: number };
  /** Somebody says that something is not right. Fields: `reason` (`untrue`, `hurtful`, `private`, `other`), `text`, `email`, `website`. */
  report: WithPetition & { filled?: FilledForm; errors?: readonly FieldError[]; done?: boolean };
  /** Anything that is not there, is refused or has failed: `code` is a problem code of the wire. */
  problem: { code: string; status: number; retryAfter?: number };
}

export type PageName = keyof PageData;

/** How a page is drawn. */
export interface PageOptions {
  /** What the visitor asked for, then what their browser asks for: `['ar', 'nb']`. */
  languages: readonly string[];
  /** Scheme, host and port that the pages are served from. */
  origin: string;
  /** The page stands in a frame: no heading of its own, no way out. */
  framed?: boolean;
}

/** A whole document and what its server has to allow: the hashes of its style sheets; there is no script. */
export interface HostedPage {
  html: string;
  language: string;
  /** `'sha256-…'` of each `<style>`, for `style-src`. */
  styleHashes: readonly string[];
}

/** `render` of the pages package. */
export type PageRenderer = <Name extends PageName>(name: Name, data: PageData[Name], options: PageOptions) => Promise<HostedPage>;

/** A page with the data that it is drawn from. */
export type Page = { [Name in PageName]: { name: Name; data: PageData[Name] } }[PageName];
