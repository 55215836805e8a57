import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding, Guard } from './guard.ts';
import { checkSource, checkWords } from './manifest/check-element.ts';
import { writeFrameworkTypes, writeProof } from './manifest/framework-types.ts';
import { elementsOf, type ElementDoc, type Manifest } from './manifest/manifest.ts';
import { runTool } from './run.ts';
import { readText, treeFiles } from './tree.ts';
import { readDiagnostics } from './types.guard.ts';

const FOLDER = 'generated';
const PROOF = {
  extends: '../tsconfig.base.json',
  compilerOptions: { composite: false, noEmit: true, declaration: false, declarationMap: false, sourceMap: false, rewriteRelativeImportExtensions: false, lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [] },
  files: ['proof.ts'],
};

/** Makes the manifest and what follows from it. */
export async function buildManifest(root: string): Promise<Manifest> {
  const config = ['analyze', '--config', 'custom-elements-manifest.config.mjs'];
  const result = await runTool(root, '@custom-elements-manifest/analyzer/cem.js', config);
  if (result.code !== 0) throw new Error(`cem analyze: ${result.stdout}${result.stderr}`);
  const manifest = JSON.parse(await readFile(join(root, FOLDER, 'custom-elements.json'), 'utf8')) as Manifest;
  await mkdir(join(root, FOLDER), { recursive: true });
  const files = {
    'react.d.ts': writeFrameworkTypes(manifest, 'react'),
    'vue.d.ts': writeFrameworkTypes(manifest, 'vue'),
    'proof.ts': writeProof(manifest),
    'tsconfig.json': JSON.stringify(PROOF),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(root, FOLDER, name), text)));
  return manifest;
}

async function checkElement(root: string, element: ElementDoc): Promise<Finding[]> {
  const folder = dirname(element.path);
  const files = (await treeFiles(root, /\.ts$/)).filter((file) => file.startsWith(`${folder}/`) && !/\.(test|page)\.ts$/.test(file));
  const sources = await Promise.all(files.map((file) => readText(root, file)));
  return [...checkWords(element), ...checkSource(element, sources.join('\n'))].map((message) => ({ file: element.path, message }));
}

/** A define file whose element the manifest does not know. */
async function unknown(root: string, known: readonly ElementDoc[]): Promise<Finding[]> {
  const defines = await treeFiles(root, /^packages\/(elements|widgets)\/src\/.*\.define\.ts$/);
  const folders = new Set(known.map(({ path }) => dirname(path)));
  return defines.filter((file) => !folders.has(dirname(file))).map((file) => ({ file, message: 'defines an element that the manifest does not know' }));
}

export const manifest: Guard = {
  name: 'manifest',
  sentence: 'everything public of an element is in its class doc, and listeners in pages, React and Vue infer our events',
  built: true,
  async run(root) {
    const made = await buildManifest(root);
    const elements = elementsOf(made);
    const found = await Promise.all(elements.map((element) => checkElement(root, element)));
    const proof = await runTool(root, 'typescript-7/bin/tsc', ['--project', join(FOLDER, 'tsconfig.json'), '--pretty', 'false']);
    return [...(await unknown(root, elements)), ...found.flat(), ...readDiagnostics(proof.stdout)];
  },
};
