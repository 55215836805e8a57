import { mkdir, writeFile } from 'node:fs/promises';

import { readProse } from './read-prose.ts';
import { readTheme, readTokens } from './read-tokens.ts';
import { forPage, forParts, squeeze, withDefaults } from './render-prose.ts';
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

// Read from what has just been written: the sheet says of a token what everybody else is told.
const { defaults } = (await import(new URL('index.js', output).href)) as { defaults: Readonly<Record<string, string>> };
const rules = squeeze(withDefaults(await readProse(), defaults));
await Promise.all([
  writeFile(new URL('prose.css', output), forPage(rules)),
  writeFile(new URL('prose-part.css', output), forParts(rules)),
]);
