import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { minify } from 'rollup-plugin-esbuild';
import { onLog, readers } from './plugins.ts';

const named = (name: string, text: string, ending: string): string => `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${ending}`;

/** The one document of the desk: no script and no style stands in it, so that the strictest policy holds. */
export function deskDocument(script: string, styles: string): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Desk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk/${styles}">
<script type="module" src="/desk/${script}"></script>
</head>
<body></body>
</html>
`;
}

interface Scripts {
  /** The one that the document names. */
  readonly start: string;
  readonly files: Readonly<Record<string, string>>;
}

/** One file for all, and one for each language: a coordinator fetches the own one. */
async function writeScripts(root: string): Promise<Scripts> {
  const bundle = await rollup({ input: join(root, 'packages/desk/dist/start.js'), plugins: [...readers(), minify({ target: 'es2022', legalComments: 'none' })], onLog });
  const { output } = await bundle.generate({ format: 'es', entryFileNames: 'desk-[hash].js', chunkFileNames: '[name]-[hash].js' });
  await bundle.close();
  return { start: output[0].fileName, files: Object.fromEntries(output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one.code]] : []))) };
}

async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}

/** Writes `dist/desk`, and the same into the desk's package, where a server finds it: a document, its scripts and one style sheet, named by what is in them. */
export async function buildDesk(root: string): Promise<void> {
  const sheets = ['packages/tokens/dist/tokens.css', 'packages/tokens/dist/prose.css', 'packages/desk/src/desk.css'];
  const styles = (await Promise.all(sheets.map((sheet) => readFile(join(root, sheet), 'utf8')))).join('\n');
  const { start, files } = await writeScripts(root);
  const sheet = named('desk', styles, 'css');
  const all = { ...files, [sheet]: styles, 'index.html': deskDocument(start, sheet) };
  for (const folder of ['dist/desk', 'packages/desk/dist/served']) await writeFolder(join(root, folder), all);
}
