import { rename, writeFile } from 'node:fs/promises';

/** Codes and personal links stand in them. */
const FOR_ONE = 0o600;

/** There is all of a file, or none. */
export async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await writeFile(`${path}.part`, content, { mode: FOR_ONE });
  await rename(`${path}.part`, path);
}
