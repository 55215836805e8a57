import type { Finding, Guard } from './guard.ts';
import { readText, treeFiles } from './tree.ts';

interface Dependencies {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
interface Entry extends Dependencies {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}
export type LockPackages = Readonly<Record<string, Entry>>;

const FILE = 'package-lock.json';
const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;
const at = (message: string): Finding => ({ file: FILE, message });

/** What Node, standing in the package at `path`, would find as `name` among the locked packages. */
function lockedEntry(packages: LockPackages, path: string, name: string): Entry | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/')))) {
    const base = folder.replace(/\/$/, '');
    const found = packages[`${base ? `${base}/` : ''}node_modules/${name}`];
    if (found) return found;
    if (base === '' || !base.includes('node_modules/')) return packages[`node_modules/${name}`];
  }
}

/** Platform packages are asked for by their exact version; npm drops one that the registry lacks without a word. */
function isMissing(packages: LockPackages, path: string, [name, range]: readonly [string, string]): boolean {
  const found = lockedEntry(packages, path, name);
  return !found || (/^\d/.test(range) && found.version !== range);
}

/** What `npm ci` would stumble over on another machine. */
export function checkLock(packages: LockPackages): Finding[] {
  return Object.entries(packages).flatMap(([path, entry]) => {
    const host = entry.resolved?.startsWith('http') ? [at(`${path} names a registry: keep omit-lockfile-registry-resolved=true`)] : [];
    const unsigned = path.startsWith('node_modules/') && !entry.link && !entry.integrity ? [at(`${path} has no integrity`)] : [];
    const missing = Object.entries(entry.optionalDependencies ?? {}).filter((wanted) => isMissing(packages, path, wanted));
    return [...host, ...unsigned, ...missing.map(([name, range]) => at(`${path} wants the optional ${name} ${range}, which is not locked: npm ci would fail`))];
  });
}

/** Whether the lock still tells what a package.json asks for. */
export function compareRanges(folder: string, wanted: Dependencies, locked: Dependencies | undefined): Finding[] {
  const file = folder ? `${folder}/package.json` : 'package.json';
  return FIELDS.filter((field) => {
    const sorted = (list: Readonly<Record<string, string>> = {}): string => JSON.stringify(Object.entries(list).sort());
    return sorted(wanted[field]) !== sorted(locked?.[field]);
  }).map((field) => ({ file, message: `${field} are not those of ${FILE}: run npm install` }));
}

export const lockfile: Guard = {
  name: 'lockfile',
  sentence: 'the lockfile names no registry, misses no optional package, and is in step with every package.json',
  quick: true,
  async run(root) {
    const { packages } = JSON.parse(await readText(root, FILE)) as { packages: LockPackages };
    const manifests = await treeFiles(root, /^(packages\/[^/]+\/)?package\.json$/);
    const compared = await Promise.all(
      manifests.map(async (file) => {
        const folder = file.replace(/\/?package\.json$/, '');
        return compareRanges(folder, JSON.parse(await readText(root, file)) as Dependencies, packages[folder]);
      }),
    );
    return [...checkLock(packages), ...compared.flat()];
  },
};
