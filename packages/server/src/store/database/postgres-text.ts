const NUMBERS = new Set(['revision', 'test', 'tries', 'waiting', 'confirmed', 'paper']);

/** Many rows in one statement whose text is always the same: a list for each column. */
export function postgresInsert(table: string, columns: readonly string[]): string {
  const lists = columns.map((column, index) => `$${index + 1}::${NUMBERS.has(column) ? 'integer' : 'text'}[]`);
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT * FROM unnest(${lists.join(', ')})`;
}
