/** What of the page decides whether an address can be read. The global object has it in a browser; in Node nothing of it exists. */
export interface Page {
  /** Relative addresses start at its address, and the browser reports to it what the Content-Security-Policy refused. */
  readonly document?: Pick<Document, 'baseURI'> & Pick<EventTarget, 'addEventListener'>;
  /** `https://example.org`: what lies elsewhere needs the other server's permission. */
  readonly location?: Pick<Location, 'origin'>;
  /** `onLine` is false when the device says that it has no connection. */
  readonly navigator?: Partial<Pick<Navigator, 'onLine'>>;
}
