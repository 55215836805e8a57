/** What the guard reads of `window.dugnadConsent`. */
export interface SiteConsent {
  readonly config: { readonly services: readonly ListedService[] };
  granted(id: string): boolean;
}

/** A service, with the origins that a page asks when it uses it. */
export interface ListedService {
  readonly id: string;
  readonly origins?: readonly string[];
}
