import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallTree } from '../small-tree.ts';
import { reportEntries, writeReport, type ApiReport } from './api-report.ts';

/** Reports a package whose entries are the given declaration files. */
async function reportOf(files: Record<string, string>, entries: Record<string, string>): Promise<ApiReport> {
  await using tree = await smallTree(files);
  const absolute = Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(tree.root, file)]));
  return reportEntries(tree.root, absolute);
}

const only = (report: ApiReport): string => report.entries.flatMap(({ declarations }) => declarations).join('\n');

test('tells functions, types, classes and constants without their comments, by name', async () => {
  const text = only(await reportOf({
    'a.d.ts': `/** Words. */
export declare function read(text: string): Page; // more words
export interface Page {
  /** How many. */
  count: number;
}
export declare class Reader { private secret; open(): void; }
export declare const LIMIT = 20;
`,
  }, { a: 'a.d.ts' }));
  assert.equal(text, `// LIMIT
export declare const LIMIT = 20;
// Page
export interface Page {
    count: number;
}
// Reader
export declare class Reader {
    open(): void;
}
// read
export declare function read(text: string): Page;`);
});

test('follows what an entry exports from other files, under the name that it gives', async () => {
  const text = only(await reportOf({
    'index.d.ts': "export { inner as outer } from './inner.js';\nexport type * from './types.js';\n",
    'inner.d.ts': 'export declare const inner: number;\n',
    'types.d.ts': 'export type Word = string;\n',
  }, { a: 'index.d.ts' }));
  assert.match(text, /\/\/ outer\nexport declare const inner: number;/);
  assert.match(text, /\/\/ Word\nexport type Word = string;/);
});

test('tells what is not exported and yet named, through any number of steps, once', async () => {
  const { reachable } = await reportOf({
    'a.d.ts': `interface Deep { x: 1 }
interface Options { deep: Deep; self?: Options }
interface Unused { y: 1 }
export declare function read(options: Options): void;
export declare function write(options: Options): void;
export {};
`,
  }, { a: 'a.d.ts' });
  assert.deepEqual(reachable.map((text) => text.split(' ')[1]), ['Deep', 'Options']);
});

test('tells a thing once, and at its other names where', async () => {
  const { entries, reachable } = await reportOf({
    'shared.d.ts': 'export interface Page { count: number }\n',
    'a.d.ts': "export type { Page } from './shared.js';\n",
    'b.d.ts': "import type { Page } from './shared.js';\nexport type { Page };\nexport declare function read(): Page;\n",
  }, { a: 'a.d.ts', b: 'b.d.ts' });
  assert.deepEqual(entries[1]?.declarations, ['// Page: see a', '// read\nexport declare function read(): Page;']);
  assert.deepEqual(reachable, []);
});

test('only names what comes from another package', async () => {
  const text = only(await reportOf({
    'node_modules/other/index.d.ts': 'export interface Big { a: 1; b: 2 }\n',
    'node_modules/other/package.json': '{"name":"other","types":"index.d.ts"}',
    'packages/a.d.ts': "export type { Big } from 'other';\n",
  }, { a: 'packages/a.d.ts' }));
  assert.match(text, /Big/);
});

const SCHEMA = `
interface Schema<T> { '~types'?: { input: unknown; output: T } | undefined; pages: 1 }
type InferOutput<S extends Schema<unknown>> = NonNullable<S['~types']>['output'];
export declare const PageSchema: Schema<{ count: number; word?: string | undefined }>;
export type Page = InferOutput<typeof PageSchema>;
export declare const LooseSchema: Schema<string | number>;
`;

test('tells a schema by what it lets through, and an inferred type in full', async () => {
  const text = only(await reportOf({ 'a.d.ts': SCHEMA }, { a: 'a.d.ts' }));
  assert.match(text, /export declare const PageSchema: Schema<Page>;/);
  assert.match(text, /export declare const LooseSchema: Schema<string \| number>;/);
  assert.match(text, /export type Page = \{\n {4}count: number;\n {4}word\?: string \| undefined;\n\};/);
});

test('writes a page that says how to refresh it', () => {
  const page = writeReport('@dugnad/proof', { entries: [{ name: '@dugnad/proof', declarations: ['// a\nexport {};'] }, { name: '@dugnad/proof/define', declarations: [] }], reachable: ['type A = 1;'] });
  assert.match(page, /^# What @dugnad\/proof promises\n/);
  assert.match(page, /npm run types -- --update-api/);
  assert.match(page, /## @dugnad\/proof\n\n```ts\n\/\/ a\nexport \{\};\n```/);
  assert.match(page, /## @dugnad\/proof\/define\n\nNothing is exported/);
  assert.match(page, /## Named above, exported nowhere\n\n```ts\ntype A = 1;/);
});
