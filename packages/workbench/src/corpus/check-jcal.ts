import { toJcal } from '@dugnad/client/ics/jcal';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readJson, tally, type Tally } from './corpus-folder.ts';

/** Parsing to the letter: the file as jCal (RFC 7265). */
export async function checkJcal(folder: string): Promise<Tally> {
  const names = (await readdir(join(folder, 'jcal'))).filter((name) => name.endsWith('.ics')).sort();
  return tally('jCal', names.map((name) => [name, name] as const), async (name) => {
    const got: unknown = JSON.parse(JSON.stringify(toJcal(await readFile(join(folder, 'jcal', name), 'utf8'))));
    const wanted = await readJson<unknown>(folder, 'jcal', name.replace(/\.ics$/, '.json'));
    return isDeepStrictEqual(got, wanted) ? undefined : `gives ${JSON.stringify(got)}`;
  });
}
