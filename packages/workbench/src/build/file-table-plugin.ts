import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputBundle, Plugin } from 'rollup';
import { chunkName } from './chunks.ts';
import { fileOf, isAlone } from './own-copies.ts';

/** The same as in packages/embed/src/loader/file-table.ts, which this is written into. */
interface FileTable {
  readonly mark: string;
  readonly languages: string;
  readonly files: Readonly<Record<string, string>>;
  readonly alone: string;
}

/** The element that a module registers; undefined when it registers none. */
const elementOf = (id: string): string | undefined => /([^/]+)\.define\.js$/.exec(fileOf(id))?.[1];

/**
 * What was written, as the loader wants to know it.
 *
 * @param importedBy The modules that an entry imports itself: an element that comes along with another is not what the file is for.
 */
export function tableOf(bundle: OutputBundle, mark: string, importedBy: (entry: string) => readonly string[]): FileTable {
  const files: Record<string, string> = {};
  const languages = new Set<string>();
  for (const chunk of Object.values(bundle).filter((file) => file.type === 'chunk')) {
    const [file = '', language] = chunkName(chunk).split('.');
    if (language) languages.add(language);
    else if (chunk.isEntry) files[file] = importedBy(chunk.facadeModuleId ?? '').flatMap((id) => elementOf(id) ?? []).join(' ');
  }
  // What shows the page's own words brings no element.
  const withElements = Object.entries(files).filter(([, elements]) => elements);
  const alone = withElements.map(([file]) => file).filter(isAlone);
  return { mark, languages: [...languages].sort().join(' '), files: Object.fromEntries(withElements), alone: alone.join(' ') };
}

/** The loader need not name what stands in `elements`: whatever no other file is for. */
function forLoader({ files: { elements: _many, ...files }, ...table }: FileTable): FileTable {
  const short = Object.entries(files).map(([file, elements]): [string, string] => [file, elements === file ? '' : elements]);
  return { ...table, files: Object.fromEntries(short) };
}

/** What the modules of the loader say that know of files and elements; undefined for the others. */
function filledIn(module: string, table: FileTable): string | undefined {
  if (module.endsWith('/loader/file-table.js')) return `export const table = ${JSON.stringify(forLoader(table))};`;
  if (module.endsWith('/loader/element-names.js')) return `export const elementNames = ${JSON.stringify(Object.values(table.files).join(' ').split(' '))};`;
  return undefined;
}

/** Takes away what an earlier build left: only now, so that a running site misses nothing meanwhile. */
async function removeOthers(folder: string, written: ReadonlySet<string>): Promise<void> {
  const old = (await readdir(folder)).filter((name) => !written.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Easy language and formal address are rarely a page's own language: whoever asks for them waits for one file more. */
const plainLanguages = (languages: string): string => languages.split(' ').filter((tag) => !/-(?:simple|x-formal)$/.test(tag)).join(' ');

/**
 * The first reads what the files of elements bring, the second only keeps what it sees written, the third tells the head of consent
 * (packages/embed/src/consent/head/mark.ts), the last writes all into the loader.
 */
export function fileTable(folder: string, mark: string): { read: Plugin; keep: Plugin; head: Plugin; write: Plugin } {
  let table: FileTable = { mark, languages: '', files: {}, alone: '' };
  const written = new Set<string>();
  const note = (bundle: OutputBundle): void => Object.keys(bundle).forEach((name) => written.add(name));
  return {
    read: {
      name: 'read-file-table',
      generateBundle(_options, bundle) {
        table = tableOf(bundle, mark, (entry) => this.getModuleInfo(entry)?.importedIds ?? []);
        note(bundle);
      },
    },
    keep: { name: 'keep-files', generateBundle: (_options, bundle) => note(bundle) },
    head: {
      name: 'tell-head',
      transform: (_code, id) => (id.endsWith('/head/mark.js') ? `export const mark = ${JSON.stringify(mark)}, languages = ${JSON.stringify(plainLanguages(table.languages))};` : undefined),
      generateBundle: (_options, bundle) => note(bundle),
    },
    write: {
      name: 'write-file-table',
      transform: (_code, id) => filledIn(id, table),
      generateBundle: (_options, bundle) => note(bundle),
      writeBundle: () => removeOthers(folder, written),
    },
  };
}
