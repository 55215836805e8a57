import { DeskError } from '../api/desk-error.ts';
import { decodeText } from './decode-text.ts';
import { readVolunteerTable } from './read-volunteer-file.ts';
import type { VolunteerTable } from './read-volunteer-file.ts';

/** More than the server takes at once. */
const MOST = 500;

const refuse = (code: string): never => {
  throw new DeskError('invalid-input', [{ pointer: '/file', code }]);
};

/** A workbook, a PDF and a picture have bytes that no table has. */
const isNoText = (text: string): boolean => /[\u0000-\u0008\u000e-\u001f]/u.test(text);

/** The table in a file. Rejects with what is wrong with the file as a whole. */
export async function readListFile(file: Blob): Promise<VolunteerTable> {
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  const table = isNoText(text) ? refuse('not-a-table') : readVolunteerTable(text);
  if (table.rows.length === 0) refuse('not-a-table');
  return table.rows.length > MOST ? refuse('too-many') : table;
}
