import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The server's secret from its data folder, made at the first start and readable by its owner only. Two processes that
 * start at once end up with the same one.
 */
export async function readServerSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret');
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = join(folder, `secret.${process.pid}.${randomBytes(4).toString('hex')}`);
  await writeFile(fresh, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    await link(fresh, file); // whole or not at all, and only the first succeeds
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(fresh, { force: true });
  }
  return (await readFile(file, 'utf8')).trim();
}
