import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Has a process of its own read what is kept of something, by the program of that name. */
export async function askRows<Rows>(program: 'read-rows.ts' | 'volunteering/read-volunteers.ts', place: string, id: string): Promise<Rows> {
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(new URL(program, import.meta.url)), place, id], { maxBuffer: 256e6 });
  return JSON.parse(stdout) as Rows;
}
