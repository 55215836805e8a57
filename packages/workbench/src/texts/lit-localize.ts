import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runTool } from '../guards/run.ts';

/** Runs lit-localize for these languages in a folder of its own; the list of languages is ours, not its. */
async function litLocalize(root: string, command: 'build' | 'extract', place: { folder: string; xliff: string; languages: readonly string[] }): Promise<void> {
  const { folder, xliff, languages } = place;
  await mkdir(folder, { recursive: true });
  const config = {
    sourceLocale: 'en',
    targetLocales: languages,
    tsConfig: relative(folder, join(root, 'tsconfig.localize.json')),
    output: { mode: 'runtime', outputDir: './languages' },
    interchange: { format: 'xliff', xliffDir: relative(folder, xliff) || '.' },
  };
  await writeFile(join(folder, 'lit-localize.json'), JSON.stringify(config));
  const { code, stdout, stderr } = await runTool(root, '@lit/localize-tools/bin/lit-localize.js', [command, `--config=${join(folder, 'lit-localize.json')}`]);
  if (code !== 0) throw new Error(`lit-localize ${command} failed:\n${stdout}${stderr}`);
}

/** Takes the messages out of the code: an XLIFF file without translations. The tree stays as it is. */
export async function extractMessages(root: string, name: string): Promise<string> {
  const folder = join(root, '.artifacts', name);
  await rm(folder, { recursive: true, force: true });
  await litLocalize(root, 'extract', { folder, xliff: join(folder, 'xliff'), languages: ['xx'] });
  return readFile(join(folder, 'xliff/xx.xlf'), 'utf8');
}

/** A module of all messages for each language, by lit-localize; where words are missing it has those of the source. */
export async function buildModules(root: string, languages: readonly string[]): Promise<Map<string, string>> {
  const folder = join(root, '.artifacts/texts');
  await rm(join(folder, 'languages'), { recursive: true, force: true });
  await litLocalize(root, 'build', { folder, xliff: join(root, 'xliff'), languages });
  const modules = languages.map(async (tag) => [tag, await readFile(join(folder, 'languages', `${tag}.ts`), 'utf8')] as const);
  return new Map(await Promise.all(modules));
}
