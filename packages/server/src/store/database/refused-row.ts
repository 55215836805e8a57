const numberOf = (error: unknown, key: string): number => (error !== null && typeof error === 'object' && key in error ? Number((error as Record<string, unknown>)[key]) : Number.NaN);
const codeOf = (error: unknown): string => (error !== null && typeof error === 'object' && 'code' in error ? String(error.code) : '');

const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_TOO_BIG = 18;
const SQLITE_CONSTRAINT = 19;
const SQLITE_MISMATCH = 20;
const SQLITE_UNIQUE = [1555, 2067];

/** The first byte of an extended result code names the kind (https://sqlite.org/rescode.html). */
const sqliteKind = (error: unknown): number => numberOf(error, 'errcode') & 0xff;

/** Another process was in the way: the same work may go through a moment later. PostgreSQL: classes 40 and 55. */
export function isBusy(error: unknown): boolean {
  return [SQLITE_BUSY, SQLITE_LOCKED].includes(sqliteKind(error)) || ['40001', '40P01', '55P03'].includes(codeOf(error));
}

/** What was to be written is there already: somebody else was first. */
export function isTaken(error: unknown): boolean {
  return codeOf(error) === '23505' || SQLITE_UNIQUE.includes(numberOf(error, 'errcode'));
}

/** One of the rows is at fault, not the database: classes 22 and 23 of PostgreSQL. */
export function isRefusedRow(error: unknown): boolean {
  return [SQLITE_TOO_BIG, SQLITE_CONSTRAINT, SQLITE_MISMATCH].includes(sqliteKind(error)) || /^2[23]/.test(codeOf(error));
}
