/** The same statement as SQLite reads it: numbered values, lists as JSON, no locks of rows (a transaction has the whole file). */
export function sqliteText(text: string): string {
  return text
    .replace(/= ANY\(\$(\d+)\)/g, 'IN (SELECT value FROM json_each(?$1))')
    .replace(/\$(\d+)/g, '?$1')
    .replace(/\s+FOR (?:NO KEY )?(?:UPDATE|SHARE)(?: OF \w+)?(?: SKIP LOCKED)?/g, '');
}

/** One row; PostgreSQL's `insertText` does many at once. */
export function sqliteInsert(table: string, columns: readonly string[]): string {
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
}
