import { rm } from 'node:fs/promises';
import type { OutputBundle, Plugin } from 'rollup';
import { chunkName } from './chunks.ts';

/** The same as in packages/embed/src/loader/file-table.ts, which this is written into. */
interface FileTable {
  readonly base: string;
  readonly widgets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What was written, as the loader wants to know it. */
export function tableOf(bundle: OutputBundle): FileTable {
  const widgets: Record<string, Record<string, string>> = {};
  let base = '';
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk') continue;
    const name = file.isEntry ? file.name : chunkName(file);
    const [widget = '', language] = name.split('.');
    if (name === 'base') base = file.fileName;
    else if (file.isEntry || language) (widgets[widget] ??= {})[language ?? 'en'] = file.fileName;
  }
  return { base, widgets };
}

/** Two plugins: the first reads the names of the widgets' files, the second writes them into the loader. */
export function fileTable(folder: string): { read: Plugin; write: Plugin } {
  let table: FileTable = { base: '', widgets: {} };
  return {
    read: {
      name: 'read-file-table',
      // Names change with contents, so yesterday's files would pile up.
      buildStart: () => rm(folder, { recursive: true, force: true }),
      generateBundle: (_options, bundle) => {
        table = tableOf(bundle);
      },
    },
    write: {
      name: 'write-file-table',
      transform: (_code, id) => (id.endsWith('/loader/file-table.js') ? `export const files = ${JSON.stringify(table)};` : undefined),
    },
  };
}
