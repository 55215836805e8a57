import type { Text } from '@dugnad/client/model';

/** What a purpose is for. Global Privacy Control is a refusal of `sharing`, `advertising` and `external`; Google's consent mode is told of `statistics` and `advertising`. */
export type PurposeKind = 'statistics' | 'sharing' | 'advertising' | 'external' | 'other';

export interface SitePurpose {
  readonly id: string;
  readonly text: Text;
  readonly hint?: Text;
  /** Why it needs no consent (ePrivacy Directive 5(3)). */
  readonly necessary?: string;
  readonly kind?: PurposeKind;
}

export interface SiteService {
  readonly id: string;
  readonly purpose: string;
  readonly receiver: string;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly origins?: readonly string[];
}

/** The configuration as the files in the page read it; it is described and checked in `@dugnad/client/model`. */
export interface SiteConfig {
  readonly controller: { readonly name: string; readonly privacy?: string };
  /** `2026-11.1`: only what stands before the first dot asks again when it changes. */
  readonly noticeVersion: string;
  /** How long a choice is remembered, refusal and acceptance alike: 1 to 12, 6 unless told. */
  readonly months?: number;
  /** For a site with several subdomains that share one choice: `example.org`. */
  readonly domain?: string;
  /** Tell Google's consent mode, version 2. */
  readonly google?: boolean;
  readonly purposes: readonly SitePurpose[];
  readonly services: readonly SiteService[];
}

/** Yes or no by the id of a purpose; by that of a service, where it differs from its purpose. */
export type Answers = Readonly<Record<string, boolean>>;

/** On `document`, after every choice, and when one was made in another tab. */
export interface DugnadConsentChangeEvent extends Event {
  /** What is granted now: ids of purposes and services. */
  readonly granted: readonly string[];
}

/** `window.dugnadConsent`: there from the head on, before anything of the page runs. */
export interface DugnadConsent {
  readonly config: SiteConfig;
  /** Is this purpose, or this service, granted? What needs no consent is; what nobody knows is not. */
  granted(id: string): boolean;
  /** Resolves as soon as it is granted: at once, or after a choice. */
  whenGranted(id: string): Promise<void>;
}

/** What the head keeps for the file that is loaded after it. */
export interface ConsentHead extends DugnadConsent {
  /** What stands in the cookie. */
  value: string;
  /** Another value holds: lets go of what it grants, after the next frame, and tells the page. */
  take(value: string): void;
}

declare global {
  interface Window {
    dugnadConsent?: DugnadConsent;
  }
  interface DocumentEventMap {
    'dugnad-consent-change': DugnadConsentChangeEvent;
  }
}
