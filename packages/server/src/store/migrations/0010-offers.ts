import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const COLUMNS = 'sign_up_id, opportunity_id, shift_id, state, waiting_number, held_until, cancelled_at';
const KEYS = `PRIMARY KEY (sign_up_id, shift_id), FOREIGN KEY (opportunity_id, shift_id) REFERENCES shifts (opportunity_id, id) ON DELETE CASCADE,
    CHECK (state <> 'waiting' OR waiting_number IS NOT NULL), CHECK (state <> 'held' OR held_until IS NOT NULL)`;
const STATES = `'in', 'held', 'waiting', 'double', 'released'`;

/** SQLite changes no check of a table: another one takes its place, with the same indexes. */
function made(states: string, more: string, checks: string): string[] {
  return [
    `CREATE TABLE sign_up_places (
    sign_up_id TEXT NOT NULL REFERENCES sign_ups (id) ON DELETE CASCADE, opportunity_id TEXT NOT NULL, shift_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN (${states})), waiting_number INTEGER, held_until TEXT, cancelled_at TEXT, ${more}${KEYS}${checks})`,
    `INSERT INTO sign_up_places (${COLUMNS}) SELECT ${COLUMNS} FROM sign_up_shifts`,
    'DROP TABLE sign_up_shifts',
    'ALTER TABLE sign_up_places RENAME TO sign_up_shifts',
    'CREATE UNIQUE INDEX sign_up_shifts_numbered ON sign_up_shifts (opportunity_id, shift_id, waiting_number) WHERE waiting_number IS NOT NULL',
    'CREATE INDEX sign_up_shifts_by_shift ON sign_up_shifts (opportunity_id, shift_id, state)',
    `CREATE INDEX sign_up_shifts_held ON sign_up_shifts (held_until) WHERE state = 'held'`,
  ];
}

const UP = [
  ...made(`${STATES}, 'offered'`, 'offered_until TEXT, ', `, CHECK (state <> 'offered' OR (waiting_number IS NOT NULL AND offered_until IS NOT NULL))`),
  `CREATE INDEX sign_up_shifts_offered ON sign_up_shifts (offered_until) WHERE state = 'offered'`,
  `CREATE INDEX sign_up_shifts_waiting ON sign_up_shifts (opportunity_id, shift_id) WHERE state = 'waiting'`,
];

// What was offered waits again, with the number that it had.
const DOWN = [
  `UPDATE shifts SET taken = taken - (SELECT COUNT(*) FROM sign_up_shifts AS p WHERE p.opportunity_id = shifts.opportunity_id AND p.shift_id = shifts.id AND p.state = 'offered')`,
  `UPDATE sign_up_shifts SET state = 'waiting', offered_until = NULL WHERE state = 'offered'`,
  ...made(STATES, '', ''),
];

/** Places that are offered to who waits, and until when. */
export const offers: Migration = {
  name: '0010-offers',
  async up(database: Kysely<Tables>) {
    for (const statement of UP) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    for (const statement of DOWN) await sql.raw(statement).execute(database);
  },
};
