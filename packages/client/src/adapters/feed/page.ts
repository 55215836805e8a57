/** What of the page decides whether an address can be read. Nothing of it exists in Node. */
export interface Page {
  /** Relative addresses start here. */
  readonly baseURI?: string;
  /** `https://example.org`: what lies elsewhere needs the other server's permission. */
  readonly origin?: string;
  /** False when the device says that it has no connection. */
  readonly onLine?: boolean;
  /** Where the browser reports what the Content-Security-Policy refused. */
  readonly violations?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

/** The page this code runs in. */
export function currentPage(): Page {
  return {
    ...(typeof document === 'undefined' ? {} : { baseURI: document.baseURI, violations: document }),
    ...(typeof location === 'undefined' ? {} : { origin: location.origin }),
    ...(typeof navigator === 'undefined' || typeof navigator.onLine !== 'boolean' ? {} : { onLine: navigator.onLine }),
  };
}
