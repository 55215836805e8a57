import { mkdir, writeFile } from 'node:fs/promises';

import { readTheme, readTokens } from './read-tokens.ts';
import { renderRoles } from './render-roles.ts';
import { renderModule, renderSheet, renderThemeSheet } from './render.ts';

const output = new URL('../dist/', import.meta.url);
const generated = new URL('theme/generated/', import.meta.url);
const tokens = (await readTokens()).filter(({ tier }) => tier !== 'primitive');
const highContrast = await readTheme('high-contrast');
const [script, types] = renderModule(tokens);

await Promise.all([output, generated].map((folder) => mkdir(folder, { recursive: true })));
await Promise.all([
  writeFile(new URL('tokens.css', output), renderSheet(tokens)),
  writeFile(new URL('high-contrast.css', output), renderThemeSheet('high-contrast', highContrast)),
  writeFile(new URL('index.js', output), script),
  writeFile(new URL('index.d.ts', output), types),
  writeFile(new URL('roles.ts', generated), renderRoles(tokens, highContrast)),
]);
