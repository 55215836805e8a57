import type { PetitionCounts } from '@dugnad/client/model';
import type { Connection, Database } from '../database/database.ts';
import type { SignatureRow } from '../tables.ts';

export type Numbers = Omit<PetitionCounts, 'asOf'>;

const NONE: Numbers = { waiting: 0, confirmed: 0, paper: 0 };

/** Which number a signature is part of: none, when it is a try-out, withdrawn or invalid. */
export function countedAs({ state, method, test }: Pick<SignatureRow, 'state' | 'method' | 'test'>): keyof Numbers | undefined {
  if (test !== 0 || state === 'withdrawn' || state === 'invalid') return undefined;
  if (state === 'waiting') return 'waiting';
  return method === 'paper' || method === 'phone' ? 'paper' : 'confirmed';
}

/** What a transaction adds to the numbers of each petition. */
export interface Deltas {
  add(petitionId: string, counted: keyof Numbers | undefined, by: 1 | -1): void;
  /** In the order of their petitions: two processes then never wait for each other crosswise. */
  entries(): [petitionId: string, numbers: Numbers][];
}

export function createDeltas(): Deltas {
  const changed = new Map<string, Numbers>();
  return {
    add(petitionId, counted, by) {
      if (!counted) return;
      const numbers = changed.get(petitionId) ?? { ...NONE };
      numbers[counted] += by;
      changed.set(petitionId, numbers);
    },
    entries: () => [...changed].filter(([, { waiting, confirmed, paper }]) => waiting !== 0 || confirmed !== 0 || paper !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}

const ADD = 'UPDATE petition_counts SET waiting = waiting + $2, confirmed = confirmed + $3, paper = paper + $4, as_of = $5 WHERE petition_id = $1';

/** The last statement of a transaction: the row of a busy petition is held as shortly as can be. */
export function applyDeltas(connection: Connection, deltas: Deltas, now: string): void {
  for (const [petitionId, { waiting, confirmed, paper }] of deltas.entries()) connection.send(ADD, [petitionId, waiting, confirmed, paper, now]);
}

interface CountsRow extends Numbers {
  petition_id: string;
  as_of: string;
}

export async function readCounts(database: Database, petitionId: string): Promise<PetitionCounts> {
  const [row] = await database.all<CountsRow>('SELECT waiting, confirmed, paper, as_of FROM petition_counts WHERE petition_id = $1', [petitionId]);
  return row ? { waiting: row.waiting, confirmed: row.confirmed, paper: row.paper, asOf: row.as_of } : { ...NONE, asOf: new Date(0).toISOString() };
}

/** A number that was kept and was not what one counts. */
export interface Miscount {
  petitionId: string;
  kept: Numbers;
  counted: Numbers;
}

const same = (one: Numbers, other: Numbers): boolean => one.waiting === other.waiting && one.confirmed === other.confirmed && one.paper === other.paper;
const GROUPS = 'SELECT state, method, test, count(*) AS number FROM signatures WHERE petition_id = $1 GROUP BY state, method, test';
const SHEETS = 'SELECT COALESCE(SUM(number), 0) AS number FROM desk_sheets WHERE petition_id = $1 AND EXISTS (SELECT 1 FROM petitions WHERE id = $1 AND test = 0)';
const KEPT = 'SELECT waiting, confirmed, paper FROM petition_counts WHERE petition_id = $1 FOR UPDATE';
const SET = 'UPDATE petition_counts SET waiting = $2, confirmed = $3, paper = $4, as_of = $5 WHERE petition_id = $1';

/** What one petition's kept numbers are to be, and from now on are. */
export async function recountOne(connection: Connection, petitionId: string, now: string): Promise<Miscount | undefined> {
  // The row is locked before counting: no signature that is counted below can be added to it a second time afterwards.
  const [row] = await connection.all<Numbers>(KEPT, [petitionId]);
  if (!row) return undefined;
  const kept: Numbers = { waiting: row.waiting, confirmed: row.confirmed, paper: row.paper };
  const counted = { ...NONE };
  for (const { number, ...kind } of await connection.all<Pick<SignatureRow, 'state' | 'method' | 'test'> & { number: number | string }>(GROUPS, [petitionId])) {
    const name = countedAs(kind);
    if (name) counted[name] += Number(number);
  }
  const [sheets] = await connection.all<{ number: number | string }>(SHEETS, [petitionId]);
  counted.paper += Number(sheets?.number ?? 0);
  await connection.all(SET, [petitionId, counted.waiting, counted.confirmed, counted.paper, now]);
  return same(kept, counted) ? undefined : { petitionId, kept, counted };
}

/** Counts the signatures of each petition whose signers are still kept, and says where the kept numbers were wrong. */
export async function recount(database: Database, now: string): Promise<Miscount[]> {
  const petitions = await database.all<{ id: string }>('SELECT id FROM petitions WHERE delete_after >= $1 ORDER BY id', [now.slice(0, 10)]);
  const wrong: Miscount[] = [];
  for (const { id } of petitions) {
    const found = await database.transaction((connection) => recountOne(connection, id, now));
    if (found) wrong.push(found);
  }
  return wrong;
}
