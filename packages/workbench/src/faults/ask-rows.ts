import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { KeptRows } from './kept-rows.ts';

const program = fileURLToPath(new URL('read-rows.ts', import.meta.url));

/** Has a process of its own read what is kept of a petition. */
export async function askRows(place: string, petition: string): Promise<KeptRows> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, place, petition], { maxBuffer: 256e6 });
  return JSON.parse(stdout) as KeptRows;
}
