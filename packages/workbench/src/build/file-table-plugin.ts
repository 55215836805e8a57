import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputBundle, Plugin } from 'rollup';
import { chunkName } from './chunks.ts';

/** The same as in packages/embed/src/loader/file-table.ts, which this is written into. */
interface FileTable {
  readonly base: string;
  readonly theme: string;
  readonly widgets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What was written, as the loader wants to know it. */
export function tableOf(bundle: OutputBundle): FileTable {
  const widgets: Record<string, Record<string, string>> = {};
  let base = '';
  for (const chunk of Object.values(bundle).filter((file) => file.type === 'chunk')) {
    const name = chunkName(chunk);
    const [widget = '', language = 'en'] = name.split('.');
    if (name === 'base') base = chunk.fileName;
    else if (chunk.isEntry || language !== 'en') widgets[widget] = { ...widgets[widget], [language]: chunk.fileName };
  }
  return { base, theme: '', widgets };
}

/** Takes away what an earlier build left: only now, so that a running site misses nothing meanwhile. */
async function removeOthers(folder: string, written: ReadonlySet<string>): Promise<void> {
  const old = (await readdir(folder)).filter((name) => !written.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Three plugins: two read the names of the widgets' files and of the theme's, the last writes them into the loader. */
export function fileTable(folder: string): { read: Plugin; readTheme: Plugin; write: Plugin } {
  let table: FileTable = { base: '', theme: '', widgets: {} };
  const written = new Set<string>();
  const note = (bundle: OutputBundle): void => Object.keys(bundle).forEach((name) => written.add(name));
  return {
    read: {
      name: 'read-file-table',
      generateBundle(_options, bundle) {
        table = tableOf(bundle);
        note(bundle);
      },
    },
    readTheme: {
      name: 'read-theme-file',
      generateBundle(_options, bundle) {
        table = { ...table, theme: Object.keys(bundle).join('') };
        note(bundle);
      },
    },
    write: {
      name: 'write-file-table',
      transform: (_code, id) => (id.endsWith('/loader/file-table.js') ? `export const files = ${JSON.stringify(table)};` : undefined),
      generateBundle: (_options, bundle) => note(bundle),
      writeBundle: () => removeOthers(folder, written),
    },
  };
}
