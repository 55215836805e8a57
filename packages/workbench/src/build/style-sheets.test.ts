import { equal, match } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { rollup } from 'rollup';
import { styleSheetNames, styleSheets } from './style-sheets.ts';

it('puts the sheets that themes link beside the script-tag files, under names that stay', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'dugnad-sheets-'));
  context.after(() => rm(folder, { recursive: true }));
  await Promise.all(styleSheetNames.map((name) => writeFile(join(folder, name), `/* why */\n:root {\n  --name: '${name}';\n}\n`)));
  await writeFile(join(folder, 'page.js'), 'export {};');

  const bundle = await rollup({ input: join(folder, 'page.js'), plugins: [styleSheets(folder)], onLog: () => undefined });
  const { output } = await bundle.generate({});
  const sheets = output.filter(({ type }) => type === 'asset');
  equal(sheets.length, styleSheetNames.length);
  for (const sheet of sheets) match(String('source' in sheet && sheet.source), new RegExp(`^:root\\{--name:'${sheet.fileName}'\\}$`));
});
