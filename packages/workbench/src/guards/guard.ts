/** One thing that a guard will not let pass. `file` is relative to the root; '' when no single file is to blame. */
export interface Finding {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** A rule of the house with a machine behind it. */
export interface Guard {
  /** One word, as given to `--only`. */
  readonly name: string;
  /** What must be true, in words. */
  readonly sentence: string;
  /** Runs in the two-minute inner loop too. */
  readonly quick?: boolean;
  /** Needs what `types` builds. */
  readonly built?: boolean;
  run(root: string): Promise<Finding[]>;
  /** What it measured, told also when all is well. */
  figures?(root: string): Promise<string[]>;
}

/** A finding as an editor understands it: `path:line message`. */
export function showFinding({ file, line, message }: Finding): string {
  const place = file && line ? `${file}:${line}` : file;
  return place ? `${place} ${message}` : message;
}
