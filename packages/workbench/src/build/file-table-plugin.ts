import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputBundle, Plugin } from 'rollup';
import { chunkName } from './chunks.ts';

/** The same as in packages/embed/src/loader/file-table.ts, which this is written into. */
interface FileTable {
  readonly base: string;
  readonly texts: string;
  readonly widgets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What was written, as the loader wants to know it. */
export function tableOf(bundle: OutputBundle): FileTable {
  const widgets: Record<string, Record<string, string>> = {};
  let [base, texts] = ['', ''];
  for (const chunk of Object.values(bundle).filter((file) => file.type === 'chunk')) {
    const name = chunkName(chunk);
    const [widget = '', language = 'en'] = name.split('.');
    if (name === 'base') base = chunk.fileName;
    else if (name === 'texts') texts = chunk.fileName;
    else if (chunk.isEntry || language !== 'en') widgets[widget] = { ...widgets[widget], [language]: chunk.fileName };
  }
  return { base, texts, widgets };
}

/** The table as code: names of files differ by widget and language only, and every widget has the same languages. */
export function tableCode({ base, texts, widgets }: FileTable): string {
  const end = base.replace(/^base/, '');
  const tags = [...new Set(Object.values(widgets).flatMap((files) => Object.keys(files)))].filter((tag) => tag !== 'en');
  const code = `const end = ${JSON.stringify(end)}, tags = ${JSON.stringify(tags.join(' '))}.split(' ');
const filesOf = (name) => [name, Object.fromEntries([['en', name + end], ...tags.map((tag) => [tag, name + '.' + tag + end])])];
export const files = { base: 'base' + end, texts: 'texts' + end, widgets: Object.fromEntries(${JSON.stringify(Object.keys(widgets))}.map(filesOf)) };`;
  const ofWidgets = Object.entries(widgets).flatMap(([name, files]) => Object.entries(files).map(([tag, file]) => [file, tag === 'en' ? name + end : `${name}.${tag}${end}`]));
  const named = [[texts, `texts${end}`], ...ofWidgets];
  const other = named.find(([file, computed]) => file !== computed);
  if (other) throw new Error(`The loader would ask for ${other[1]}, and the file is called ${other[0]}.`);
  return code;
}

/** Takes away what an earlier build left: only now, so that a running site misses nothing meanwhile. */
async function removeOthers(folder: string, written: ReadonlySet<string>): Promise<void> {
  const old = (await readdir(folder)).filter((name) => !written.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Two plugins: the first reads the names of the widgets' files, the second writes them into the loader. */
export function fileTable(folder: string): { read: Plugin; write: Plugin } {
  let table: FileTable = { base: '', texts: '', widgets: {} };
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
    write: {
      name: 'write-file-table',
      transform: (_code, id) => (id.endsWith('/loader/file-table.js') ? tableCode(table) : undefined),
      generateBundle: (_options, bundle) => note(bundle),
      writeBundle: () => removeOthers(folder, written),
    },
  };
}
