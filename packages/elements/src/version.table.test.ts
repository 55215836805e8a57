import { equal } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';

import { version } from './version.ts';

it('registers elements under the version that is published', async () => {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  equal(version, (JSON.parse(text) as { version: string }).version);
});
