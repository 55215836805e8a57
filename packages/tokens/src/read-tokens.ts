import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';

import type { Token } from './css-value.ts';

const tiers = ['primitive', 'meaning', 'element'] as const;
const folder = new URL('../src/', import.meta.url);

interface Read extends Token {
  readonly path: readonly string[];
  readonly filePath: string;
  readonly original: { readonly $value: unknown };
}

/** What is in none of the three files is a theme: other values for what has a meaning. */
const tierOf = ({ filePath }: Read): Token['tier'] => tiers.find((tier) => filePath.endsWith(`/${tier}.tokens.json`)) ?? 'meaning';

/** `{color.accent}` → `color-accent`, when that stands in the same file: then both are one thing until a page says otherwise. */
function followedBy(token: Read, all: readonly Read[]): Read | undefined {
  const [, path] = /^\{(.+)\}$/.exec(String(token.original.$value)) ?? [];
  const followed = all.find((other) => other.path.join('.') === path);
  return followed && tierOf(followed) === tierOf(token) ? followed : undefined;
}

function tokenOf(token: Read, all: readonly Read[]): Token {
  const followed = followedBy(token, all);
  const named = { ...token, name: token.path.join('-'), tier: tierOf(token) };
  if (!followed) return named;
  return { ...named, follows: followed.path.join('-'), $extensions: { ...followed.$extensions, 'org.dugnad.contrast': {}, ...token.$extensions } };
}

async function read(files: readonly string[]): Promise<Token[]> {
  const dictionary = new StyleDictionary({
    source: files.map((file) => fileURLToPath(new URL(`${file}.tokens.json`, folder))),
    platforms: { css: { transforms: [] } },
    log: { verbosity: 'silent', warnings: 'error' },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return (allTokens as unknown as Read[]).map((token, _, all) => tokenOf(token, all));
}

/** All tokens in the order of their files, aliases resolved. */
export const readTokens = (): Promise<Token[]> => read(tiers);

/** The values of a theme of ours: other values for some of the meaning tokens. */
export const readTheme = (name: 'high-contrast'): Promise<Token[]> => read([name]);
