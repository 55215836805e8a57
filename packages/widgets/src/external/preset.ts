/** What reaches somebody else as soon as it is shown: the internet address, cookies that are there already, what is watched and for how long. */
export type Sent = 'address' | 'cookies' | 'viewing';

/**
 * Somebody else's content or script, as data: who receives what, what it leaves in the browser, and how an address that people
 * share becomes one that a frame can show. A preset asks for nothing itself. Its facts name their sources in its file.
 */
export interface Preset {
  /** Stays the same: it is the id of its service in a site's consent. */
  readonly id: string;
  /** What visitors call it. */
  readonly name: string;
  /** `frame` is content within the page, `script` runs as part of it. */
  readonly kind: 'frame' | 'script';
  /** Who receives the data of visitors in the EEA, by name. */
  readonly receiver: string;
  /** Where that is: ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Address of the receiver's privacy page. */
  readonly privacy: string;
  /** Where its frames and scripts come from; `*.` before the host stands for every subdomain. */
  readonly origins: readonly string[];
  /** Names of cookies; `*` at the end stands for any ending. */
  readonly cookies: readonly string[];
  /** `local:key`, `session:key`, `indexeddb:name`, `cache:name`; `*` at the end. */
  readonly storage: readonly string[];
  /** How long the longest of these lasts: ISO 8601 in whole days or more, or `session`. */
  readonly duration: string;
  readonly sends: readonly Sent[];
  /** What its frame may use, as in the attribute `allow`; `fullscreen` unless told. */
  readonly allow?: string;
  /** The address for a frame, the most private there is; nothing if this address cannot be framed. A preset without it is only linked to. */
  readonly embed?: (src: URL) => string | undefined;
  /** The address that a person opens at the provider; nothing if this is not the provider's. */
  readonly link: (src: URL) => string | undefined;
}

/** What stays until it is cleared, such as local storage. ISO 8601 has no such duration; this is one that nobody outlives. */
export const NO_END = 'P99Y';
