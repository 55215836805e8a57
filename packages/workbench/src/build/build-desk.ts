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

async function writeScript(root: string): Promise<string> {
  const bundle = await rollup({ input: join(root, 'packages/desk/dist/start.js'), plugins: [...readers(), minify({ target: 'es2022', legalComments: 'none' })], onLog });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
}

/** Writes `dist/desk`, and the same into the desk's package, where a server finds it: a document, one script and one style sheet, named by what is in them. */
export async function buildDesk(root: string): Promise<void> {
  const sheets = ['packages/tokens/dist/tokens.css', 'packages/tokens/dist/prose.css', 'packages/desk/src/desk.css'];
  const styles = (await Promise.all(sheets.map((sheet) => readFile(join(root, sheet), 'utf8')))).join('\n');
  const script = await writeScript(root);
  const names = { script: named('desk', script, 'js'), styles: named('desk', styles, 'css') };
  const files = new Map([
    [names.script, script],
    [names.styles, styles],
    ['index.html', deskDocument(names.script, names.styles)],
  ]);
  for (const folder of ['dist/desk', 'packages/desk/dist/served']) await writeFolder(join(root, folder), files);
}
