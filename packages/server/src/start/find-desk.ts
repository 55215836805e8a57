import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In its package, the folder that its pages are built into. */
const BUILT = './dist/served/';

/** Whether a desk was built into the folder. */
async function isDesk(folder: string): Promise<boolean> {
  return access(join(folder, 'index.html')).then(
    () => true,
    () => false,
  );
}

/** Where an installed package is; the server knows the desk by its name only. */
function folderOf(manifest: string): string | undefined {
  try {
    return fileURLToPath(new URL(BUILT, import.meta.resolve(manifest)));
  } catch {
    return undefined;
  }
}

/**
 * The folder whose pages are the desk: the one that is named, or that of the installed package; none when it is not there or `no` was said.
 *
 * @throws Error with one sentence that says what to change, when the folder that is named has no desk in it
 */
export async function findDesk(named: string | undefined, manifest = '@dugnad/desk/package.json'): Promise<string | undefined> {
  if (named === 'no') return undefined;
  if (named !== undefined) {
    if (await isDesk(named)) return named;
    throw new Error(`DUGNAD_DESK names ${named}, which has no index.html: name the folder that the desk was built into, or write no.`);
  }
  const folder = folderOf(manifest);
  return folder !== undefined && (await isDesk(folder)) ? folder : undefined;
}

/** What the log says at a start without a desk that nobody asked to leave out. */
export const withoutDesk = 'There is no desk at /desk/: install @dugnad/desk beside this server, or name the folder of a built one as DUGNAD_DESK (or no, for none).';
