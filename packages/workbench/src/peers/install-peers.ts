import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Where the peers of the benches are listed and, once a bench has run, installed. */
const folder = fileURLToPath(new URL('../../../../test/bench/', import.meta.url));

/** The folder of one installed peer. */
export const peerFolder = (name: string): string => `${folder}node_modules/${name}`;

async function readPackage(path: string): Promise<{ version?: string; dependencies?: Record<string, string> }> {
  return JSON.parse(await readFile(path, 'utf8')) as { version?: string; dependencies?: Record<string, string> };
}

/** The release that is installed; none says an empty string. */
async function releaseOf(name: string): Promise<string> {
  return readPackage(`${peerFolder(name)}/package.json`).then(({ version }) => version ?? '', () => '');
}

/**
 * Peers are installed by the bench that needs them, so that the project itself never carries them. Their own peers stay away:
 * a page needs the files that they ship, and nothing to build them with. Resolves with each name and its release.
 */
export async function installPeers(names: readonly string[]): Promise<Record<string, string>> {
  const { dependencies = {} } = await readPackage(`${folder}package.json`);
  const releases = await Promise.all(names.map(releaseOf));
  if (names.some((name, at) => releases[at] !== dependencies[name])) {
    await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', '--no-package-lock'], { cwd: folder });
  }
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await releaseOf(name)] as const)));
}
