/** What the build made: `base-<mark>.js`, for each file of elements `<file>-<mark>.js`, for each widget's `<file>.<language>-<mark>.js`, and for all others `elements.<language>-<mark>.js`. */
export interface FileTable {
  /** What tells the files of one release from those of another. */
  readonly mark: string;
  /** The languages of our texts beside English, with spaces between them. */
  readonly languages: string;
  /** For each file the elements that it brings, without `dugnad-`, with spaces between them; nothing for the one of its own name, and what none names stands in `elements`. */
  readonly files: Readonly<Record<string, string>>;
  /** The files that need no other of ours, not even `base`, with spaces between them. */
  readonly alone: string;
}

/** Filled in by the build (rollup.config.mjs); from the sources there is nothing to load. */
export const table: FileTable = { mark: '', languages: '', files: {}, alone: '' };
