import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Modules } from './find-messages.ts';

interface Exports {
  readonly exports: Readonly<Record<string, { readonly default: string }>>;
}

/** Our modules as they are written; what `@dugnad/elements/dialog` names is found as the package says it. Others say nothing to visitors. */
export function modulesOf(root: string): Modules {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8')) as Exports;
  const known = new Map<string, string>();

  function inElements(name: string): string | undefined {
    const file = exports[`./${name}`]?.default;
    return file && join(root, 'packages/elements', file.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));
  }

  return {
    read(path) {
      const code = known.get(path) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
      known.set(path, code);
      return code;
    },
    resolve(specifier, from) {
      if (specifier.startsWith('.')) return specifier.includes('/generated/') ? undefined : join(dirname(from), specifier);
      return specifier.startsWith('@dugnad/elements/') ? inElements(specifier.slice('@dugnad/elements/'.length)) : undefined;
    },
  };
}
