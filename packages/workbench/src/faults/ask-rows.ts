import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Has a process of its own read what is kept of something. @param program its file */
export async function askRows<Rows>(program: URL, place: string, id: string): Promise<Rows> {
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(program), place, id], { maxBuffer: 256e6 });
  return JSON.parse(stdout) as Rows;
}
