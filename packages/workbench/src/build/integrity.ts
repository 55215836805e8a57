import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'rollup';

/** What `<script integrity>` wants to have (https://www.w3.org/TR/sri-2/). */
export const integrityOf = (content: Buffer): string => `sha384-${createHash('sha384').update(content).digest('base64')}`;

async function listIntegrity(folder: string, files: readonly string[]): Promise<Record<string, string>> {
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, integrityOf(await readFile(join(folder, file)))] as const)));
}

/**
 * Writes `integrity.json` beside the scripts of a release: the hash of each that a page names. Goes into the last build, when all are there.
 *
 * @param files their names, which have no mark of the release
 */
export const writeIntegrity = (folder: string, ...files: readonly string[]): Plugin => ({
  name: 'write-integrity',
  writeBundle: async () => writeFile(join(folder, 'integrity.json'), `${JSON.stringify(await listIntegrity(folder, files), null, 2)}\n`),
});
