#!/usr/bin/env node
// In the tree, and not built: npm links commands when it installs, and in a fresh clone nothing is built by then.
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli/dugnad-server.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write('dugnad-server is not built yet: run npm run build first.\n');
  process.exitCode = 2;
}
