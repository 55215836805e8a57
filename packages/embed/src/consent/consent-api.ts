import type { ConsentConfig } from '@dugnad/client/model';

/** The configuration as the files in the page read it: it was written by hand, and is explained in a file that is loaded later. */
export type SiteConfig = ConsentConfig;

/** On `document`, after every choice, and when one was made in another tab. */
export interface DugnadConsentChangeEvent extends Event {
  /** What is granted now: ids of purposes and services. */
  readonly granted: readonly string[];
}

/** On `document`, for each service whose consent was taken back: here, in another tab, or by deleting the cookie. */
export interface DugnadConsentWithdrawEvent extends Event {
  /** The id of the service. Whoever sent it data can tell it now, and a script of its that runs can be stopped. */
  readonly service: string;
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
  /** Lets go of what it grants now. @param later in tasks of their own, so that the page answers in between */
  release(later?: boolean): void;
  /** Tells Google's consent mode, where the site wants it: `default` before any tag runs, `update` after a choice. */
  tell(moment: 'default' | 'update'): void;
}

declare global {
  interface Window {
    dugnadConsent?: DugnadConsent;
  }
  interface DocumentEventMap {
    'dugnad-consent-change': DugnadConsentChangeEvent;
    'dugnad-consent-withdraw': DugnadConsentWithdrawEvent;
  }
}
