import type { Value } from './database.ts';
import type { TableRows } from './new-rows.ts';

const NUMBERS = new Set(['revision', 'test', 'tries', 'waiting', 'confirmed', 'paper', 'notice_known', 'position', 'mail_minutes', 'status', 'count', 'unlinked', 'blocked', 'waiting_number', 'same_day_reminder', 'known']);

/**
 * Many rows of many tables in one statement, whose text is always the same for the same tables: a list for each column.
 * References are checked at its end, so that a row may refer to one of another table beside it.
 */
export function postgresInsert(tables: readonly Pick<TableRows, 'table' | 'columns'>[]): string {
  let number = 0;
  const list = (column: string): string => {
    number += 1;
    return `$${number}::${NUMBERS.has(column) ? 'integer' : 'text'}[]`;
  };
  const inserts = tables.map(({ table, columns }) => `INSERT INTO ${table} (${columns.join(', ')}) SELECT * FROM unnest(${columns.map(list).join(', ')})`);
  const last = inserts.pop() ?? '';
  return inserts.length === 0 ? last : `WITH ${inserts.map((insert, index) => `t${index} AS (${insert})`).join(', ')} ${last}`;
}

const quoted = (text: string): string => `"${/["\\]/.test(text) ? text.replaceAll(/["\\]/g, String.raw`\$&`) : text}"`;

/** A list as PostgreSQL reads it: `{"one",2,NULL}` (https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO). */
export function postgresList(values: readonly Value[]): string {
  const items = values.map((value) => {
    if (value === null) return 'NULL';
    return typeof value === 'number' ? String(value) : quoted(value);
  });
  return `{${items.join(',')}}`;
}
