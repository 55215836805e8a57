import type { NewRows, Value } from './database.ts';

/** The rows of one table, each as its values in the order of the columns. */
export interface TableRows {
  table: string;
  columns: string[];
  values: Value[][];
}

/** Leaves out tables without rows. */
export function tablesOf(rows: NewRows): TableRows[] {
  return Object.entries(rows as Record<string, readonly Record<string, Value>[]>).flatMap(([table, all]) => {
    const columns = Object.keys(all[0] ?? {});
    return columns.length > 0 ? [{ table, columns, values: all.map((row) => columns.map((column) => row[column] ?? null)) }] : [];
  });
}
