import { mkdir, writeFile } from 'node:fs/promises';

import { readTokens } from './read-tokens.ts';
import { renderModule, renderSheet } from './render.ts';

const output = new URL('../dist/', import.meta.url);
const tokens = (await readTokens()).filter(({ tier }) => tier !== 'primitive');
const [script, types] = renderModule(tokens);

await mkdir(output, { recursive: true });
await Promise.all([
  writeFile(new URL('tokens.css', output), renderSheet(tokens)),
  writeFile(new URL('index.js', output), script),
  writeFile(new URL('index.d.ts', output), types),
]);
