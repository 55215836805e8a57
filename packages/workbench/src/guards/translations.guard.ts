import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Finding, Guard } from './guard.ts';
import { runTool } from './run.ts';

export interface Unit {
  readonly source: string;
  readonly target?: string;
}

interface LocalizeConfig {
  readonly targetLocales: readonly string[];
  readonly tsConfig: string;
  readonly interchange: { readonly format: string; readonly xliffDir: string };
}

/** The units of an XLIFF 1.2 file by id: white space as one space, values by their number, for their code is nobody's words. */
export function readUnits(xliff: string): Map<string, Unit> {
  const inside = (body: string, tag: string): string | undefined =>
    new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`).exec(body)?.[1]?.replace(/\s+/g, ' ').replace(/(<x id="[^"]*")[^>]*\/>/g, '$1/>').trim();
  return new Map(
    [...xliff.matchAll(/<trans-unit\s[^>]*id="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/g)].map(([, id = '', body = '']) => {
      const target = inside(body, 'target');
      return [id, { source: inside(body, 'source') ?? '', ...(target === undefined ? {} : { target }) }];
    }),
  );
}

const placeholders = (text: string): string => [...text.matchAll(/<x\s[^>]*id="([^"]+)"/g)].map(([, id]) => id).sort().join(' ');

function checkUnit(id: string, wanted: Unit, kept: Unit | undefined): string | undefined {
  if (!kept) return `has no unit ${id} (${wanted.source}): run npm run build -- --extract, then translate`;
  if (kept.source !== wanted.source) return `holds old English for ${id}`;
  if (!kept.target) return `has no words for ${id} (${wanted.source})`;
  if (placeholders(kept.target) !== placeholders(wanted.source)) return `does not hold the same values in ${id}`;
  return undefined;
}

/** Compares what the code says now with one language's file. */
export function compareUnits(file: string, wanted: ReadonlyMap<string, Unit>, kept: ReadonlyMap<string, Unit>): Finding[] {
  const missing = [...wanted].flatMap(([id, unit]) => checkUnit(id, unit, kept.get(id)) ?? []);
  const dead = [...kept.keys()].filter((id) => !wanted.has(id)).map((id) => `translates ${id}, which nothing says any more`);
  return [...missing, ...dead].map((message) => ({ file, message }));
}

/** Takes the messages out of the code into a folder of their own, so that the tree stays as it is. */
async function extract(root: string, config: LocalizeConfig): Promise<Map<string, Unit>> {
  const folder = join(root, '.artifacts/translations');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const place = join(folder, 'lit-localize.json');
  const moved = { ...config, tsConfig: relative(folder, join(root, config.tsConfig)), interchange: { format: 'xliff', xliffDir: './xliff' } };
  await writeFile(place, JSON.stringify(moved));
  const result = await runTool(root, '@lit/localize-tools/bin/lit-localize.js', ['extract', `--config=${place}`]);
  if (result.code !== 0) throw new Error(`lit-localize extract: ${result.stdout}${result.stderr}`);
  return readUnits(await readFile(join(folder, 'xliff', `${config.targetLocales[0] ?? ''}.xlf`), 'utf8'));
}

export const translations: Guard = {
  name: 'translations',
  sentence: 'every message of the code has its words in every language, and no language holds words for none',
  async run(root) {
    const file = 'lit-localize.json';
    if (!existsSync(join(root, file))) return [{ file, message: 'is not there: no language can be checked' }];
    const config = JSON.parse(await readFile(join(root, file), 'utf8')) as LocalizeConfig;
    const wanted = await extract(root, config);
    const found = await Promise.all(
      config.targetLocales.map(async (language): Promise<Finding[]> => {
        const path = join(config.interchange.xliffDir, `${language}.xlf`);
        if (!existsSync(join(root, path))) return [{ file: path, message: 'is not there' }];
        return compareUnits(path, wanted, readUnits(await readFile(join(root, path), 'utf8')));
      }),
    );
    return found.flat();
  },
};
