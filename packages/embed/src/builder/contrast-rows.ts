import type { ThemePair } from '@dugnad/tokens/theme';

/** One promise of contrast in both schemes. Ratios as people write them: `4.5 : 1`. */
export interface ContrastRow {
  readonly role: string;
  readonly behind: string;
  readonly least: string;
  readonly light: string;
  readonly dark: string;
}

/** Never rounded up: 4.499 is not 4.5. */
const written = (ratio: number): string => `${(Math.floor(ratio * 100) / 100).toFixed(2)} : 1`;

const words = (role: string): string => role.replaceAll('-', ' ');

/** A row for each promise, with what became of it in light and dark. */
export function contrastRows(pairs: readonly ThemePair[]): ContrastRow[] {
  const inDark = new Map(pairs.filter(({ side }) => side === 'dark').map((pair) => [`${pair.role} ${pair.behind}`, pair]));
  return pairs
    .filter(({ side }) => side === 'light')
    .map(({ role, behind, ratio, least }) => ({
      role: words(role),
      behind: words(behind),
      least: written(least),
      light: written(ratio),
      dark: written(inDark.get(`${role} ${behind}`)?.ratio ?? 0),
    }));
}

/** How many promises are kept, in one sentence. */
export function contrastSentence(pairs: readonly ThemePair[]): string {
  const kept = pairs.filter(({ ratio, least }) => ratio >= least).length;
  return kept === pairs.length ? `All ${kept} pairs of colours can be told apart as they must.` : `${pairs.length - kept} of ${pairs.length} pairs of colours are too much alike.`;
}
