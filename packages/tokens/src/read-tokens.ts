import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';

import type { Token } from './css-value.ts';

const tiers = ['primitive', 'meaning', 'element'] as const;
const folder = new URL('../src/', import.meta.url);

/** All tokens in the order of their files, aliases resolved. */
export async function readTokens(): Promise<Token[]> {
  const dictionary = new StyleDictionary({
    source: tiers.map((tier) => fileURLToPath(new URL(`${tier}.tokens.json`, folder))),
    platforms: { css: { transforms: [] } },
    log: { verbosity: 'silent', warnings: 'error' },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return allTokens.map((token) => ({
    ...(token as unknown as Token),
    name: token.path.join('-'),
    tier: tiers.find((tier) => token.filePath.endsWith(`${tier}.tokens.json`)) ?? 'primitive',
  }));
}
