/** A service, with the origins that a page asks when it uses it; `*.` before a host means any subdomain. */
export interface ListedService {
  readonly id: string;
  readonly origins: readonly string[];
}

/** What the guard reads of `window.dugnadConsent`. */
export interface SiteConsent {
  readonly config: { readonly services: readonly ListedService[] };
  granted(id: string): boolean;
}

/** What consent-head.js has put there; nothing where it does not come first. */
export const siteConsent = (): SiteConsent | undefined => (window as Window & { readonly dugnadConsent?: SiteConsent }).dugnadConsent;
