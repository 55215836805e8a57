import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';

const NAME = /--_[a-z][a-z0-9-]*/g;

/** A short name for each private property of the tokens' sheet, by its place there: the same in every file of a build. */
export function shortNames(sheet: string): ReadonlyMap<string, string> {
  const names = new Set(sheet.match(/--_[a-z][a-z0-9-]*(?=:)/g));
  // Letters come first: digits compress less well.
  return new Map([...names].map((name, place) => [name, `--_${(place + 10).toString(36)}`]));
}

/** Replaces the private properties of one module; a name of one element alone stays as it is. */
export function shortenNames(code: string, names: ReadonlyMap<string, string>): string {
  return code.replace(NAME, (name) => names.get(name) ?? name);
}

/**
 * Writes `--_color-text-quiet` as `--_4` in the files that pages fetch. What begins with `--_` is nobody's
 * business but ours: pages set `--dugnad-…`.
 *
 * @param tokens The compiled module that declares the private properties.
 */
export function privateNames(tokens: URL): Plugin {
  let names: ReadonlyMap<string, string> = new Map();
  return {
    name: 'private-names',
    buildStart() {
      names = shortNames(readFileSync(tokens, 'utf8'));
    },
    transform: (code) => (code.includes('--_') ? { code: shortenNames(code, names), map: null } : undefined),
  };
}
