import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that the files for the script tag are made of, and with. */
const MADE_OF = ['packages/{client,elements,embed,tokens,widgets}/dist/**/*.js', 'packages/workbench/src/build/*.ts', 'rollup.config.mjs', 'package-lock.json', 'xliff/*.xlf'];

/**
 * Eight letters and digits that differ as soon as anything differs that the files are made of. All files of a build
 * carry the same: eight of its own in each name would cost every page that names them 0.1 kB, and who
 * fetches one new file fetches them all, because the loader names them all.
 */
export function releaseMark(root: string): string {
  const hash = createHash('sha256');
  for (const name of globSync(MADE_OF, { cwd: root }).sort()) hash.update(name).update(readFileSync(join(root, name)));
  return BigInt(`0x${hash.digest('hex')}`).toString(36).padStart(8, '0').slice(-8);
}
