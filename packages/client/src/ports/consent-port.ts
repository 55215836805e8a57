import type { ConsentRecord } from '../model/consent.ts';
import type { ConsentConfig } from '../model/consent-config.ts';

/** Yes or no by the id of a purpose; by that of a service, where it differs from its purpose. */
export type ConsentAnswers = Readonly<Record<string, boolean>>;

/** Why somebody who answered before is asked again: another text, other receivers, or a purpose that was not there. */
export interface ConsentChange {
  readonly kind: 'text' | 'receivers' | 'new';
  /** Id of the purpose; empty where it is all of them. */
  readonly purpose: string;
}

/** How somebody answered, and what stood before them: it becomes the record of the choice. */
export interface ConsentHow {
  /** `banner`: the first layer; `choices`: purpose by purpose; `placeholder`: of one service. */
  readonly layer: 'banner' | 'choices' | 'placeholder';
  /** What was pressed: `accept`, `refuse`, `save`, `withdraw`, `always`. */
  readonly control: string;
  /** The element: `dugnad-consent`. */
  readonly component: string;
  /** BCP 47; the words that were shown are in it. */
  readonly language: string;
  /** All that was shown, as it was when it was answered. */
  readonly shown: Node;
}

/** What somebody takes along: what they chose, what they read, and where they take it back. */
export interface ConsentReceipt {
  readonly record: ConsentRecord;
  /** The notice that the record points at, as it was hashed: `siteNoticeText`. */
  readonly notice: string;
  /** The page on which the choices open. */
  readonly withdrawAt: string;
  /** ISO/IEC TS 27560 in JSON-LD: `describeConsentReceipt`. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** What a site asks consent for and what was answered: the same for every element on a page. It tells of changes by `dugnad-consent-change` on `document`. */
export interface ConsentPort {
  readonly config: ConsentConfig;
  /** What was answered and still holds; empty for somebody new. */
  readonly answers: ConsentAnswers;
  /** Ids of purposes that the visitor is to be asked about, in the order of the configuration; none when all are answered, or when the browser's signal answered them. */
  readonly asks: readonly string[];
  readonly changes: readonly ConsentChange[];
  /** The browser sends Global Privacy Control: sharing, advertising and content of others count as refused without a question. */
  readonly signal: boolean;
  granted(id: string): boolean;
  /** Remembers answers; those that are not named stay as they were. What was held back for them comes after the next frame; what is taken back ends now. */
  choose(answers: ConsentAnswers, how?: ConsentHow): void;
  /** The receipt of what holds now. Absent where nobody can make one. */
  receipt?(how: ConsentHow): Promise<ConsentReceipt>;
}
