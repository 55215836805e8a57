/** Serves `/sheets/<package>/<file>` from where Debian puts a style sheet: the runner's own server sees this tree only. */
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { sheets } from './engines.ts';

const ADDRESS = /^\/sheets\/([^/]+)\/(.+\.css)$/;

/** The file behind an address; undefined when it is none of ours, or is not installed. */
export async function readSheet(path: string, among: Readonly<Record<string, string>> = sheets): Promise<string | undefined> {
  const [, name = '', file = ''] = ADDRESS.exec(path) ?? [];
  const main = Object.hasOwn(among, name) ? among[name] : undefined;
  if (!main || normalize(file).startsWith('..')) return undefined;
  return readFile(join(dirname(main), file), 'utf8').catch(() => undefined);
}

export function sheetsPlugin(): TestRunnerPlugin {
  return {
    name: 'sheets',
    async serve({ path }) {
      const body = await readSheet(path);
      return body === undefined ? undefined : { body, type: 'css' };
    },
  };
}
