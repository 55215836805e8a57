import { columnOf } from './column-names.ts';
import type { Column } from './column-names.ts';
import { readCsv } from './read-csv.ts';
import { filled } from './read-fields.ts';
import { readHalfDays } from './read-half-days.ts';
import { readLanguages } from './read-spoken.ts';

/** One row, as the server takes it. */
export interface ListedPerson {
  /** In the file, from 1. */
  line: number;
  person: { name: string; phone?: string; email?: string };
  languages?: string[];
  availability?: string[];
}

/** What stands in a file. */
export interface VolunteerTable {
  headings: string[];
  rows: string[][];
  /** What each column is about, by its heading; nothing where that is not known. */
  columns: (Column | undefined)[];
}

/** One thing is in one column: of two, the first. */
function once(columns: readonly (Column | undefined)[]): (Column | undefined)[] {
  return columns.map((column, index) => (column !== undefined && columns.indexOf(column) === index ? column : undefined));
}

/** French says “nom” for the whole name where there is no first name beside it. */
function alone(columns: readonly (Column | undefined)[]): (Column | undefined)[] {
  const [has, lacks] = [columns.includes('family') || columns.includes('given'), !columns.includes('name')];
  const isHalf = has && lacks && !(columns.includes('family') && columns.includes('given'));
  return isHalf ? columns.map((column) => (column === 'family' || column === 'given' ? 'name' : column)) : [...columns];
}

/** A first row of which nothing is known as a heading is one like all others. */
export function readVolunteerTable(text: string): VolunteerTable {
  const rows = readCsv(text);
  const [first = []] = rows;
  const columns = alone(once(first.map(columnOf)));
  const hasHeadings = columns.some((column) => column !== undefined);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const headings = Array.from({ length: width }, (_, index) => (hasHeadings ? (first[index] ?? '') : ''));
  return { headings, rows: hasHeadings ? rows.slice(1) : rows, columns: headings.map((_, index) => columns[index]) };
}

/** Our own files have an apostrophe before what a spreadsheet would take for a formula. */
const bare = (cell: string): string => cell.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '');

function listed(row: readonly string[], columns: VolunteerTable['columns'], line: number): ListedPerson {
  const cell = (column: Column): string => bare(row[columns.indexOf(column)] ?? '').trim();
  const name = cell('name') || [cell('given'), cell('family')].filter(Boolean).join(' ');
  const [languages, availability] = [readLanguages(cell('languages')), readHalfDays(cell('availability'))];
  return { line, person: { name, ...filled({ phone: cell('phone'), email: cell('email') }) }, ...(languages.length > 0 && { languages }), ...(availability.length > 0 && { availability }) };
}

/** Each row as a person, by what somebody says its columns are about. */
export function listedPeople({ rows, headings }: VolunteerTable, columns: VolunteerTable['columns']): ListedPerson[] {
  const first = headings.some((heading) => heading !== '') ? 2 : 1;
  return rows.map((row, index) => listed(row, columns, index + first));
}
