/** What the build made, by the names with a hash in them. */
export interface FileTable {
  /** Lit and @lit/localize, which every widget needs. */
  readonly base: string;
  /** What puts the page's own words in the place of ours. */
  readonly texts: string;
  /** For each widget its own file under `en`, and its texts under the other languages. */
  readonly widgets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Filled in by the build (rollup.config.mjs); from the sources there is nothing to load. */
export const files: FileTable = { base: '', texts: '', widgets: {} };
