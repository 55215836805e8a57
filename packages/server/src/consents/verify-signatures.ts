import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { noticesByHash } from '../signing/notice-hashes.ts';
import type { KeptNotice } from '../store/consents/notices.ts';
import type { ChainEnd } from '../store/signing/consent-row.ts';
import type { Store } from '../store/store.ts';
import type { ConsentRow, Tables } from '../store/tables.ts';
import { checkLink } from './check-link.ts';
import type { KeptHashes } from './verify-notices.ts';

type Fault = (siteId: string, line: string) => void;

/** Where the walk stands in the chain of one signature. */
interface Place {
  signature: string;
  end: ChainEnd | undefined;
  /** No record has been linked yet: they may be from before there were links. */
  isOld: boolean;
  /** Texts that were marked as unknown when they were agreed to. */
  unknown: Set<string>;
}

const PAGE = 500;
const START: Place = { signature: '', end: undefined, isOld: true, unknown: new Set() };

async function* recordsOf(database: Kysely<Tables>): AsyncGenerator<ConsentRow> {
  for (let [signature, position] = ['', 0]; ; ) {
    const after = sql<boolean>`(signature_id, position) > (${signature}, ${position})`;
    const rows = await database.selectFrom('consent_records').selectAll().where(after).orderBy('signature_id').orderBy('position').limit(PAGE).execute();
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    [signature, position] = [last.signature_id, last.position];
  }
}

/** Makes the texts of a petition anew from its revisions, once for each petition that lacks one. */
function createRebuild(store: Pick<Store, 'readRevisions' | 'keepPetitionNotices'>, now: string): (petitionId: string, hash: string) => Promise<boolean> {
  const made = new Map<string, Map<string, KeptNotice>>();
  return async (petitionId, hash) => {
    const texts = made.get(petitionId) ?? noticesByHash(await store.readRevisions(petitionId));
    made.set(petitionId, texts);
    const found = texts.get(hash);
    if (found) await store.keepPetitionNotices([found], now);
    return found !== undefined;
  };
}

function step(place: Place, row: ConsentRow): Place {
  const here: Place = place.signature === row.signature_id ? place : { ...START, signature: row.signature_id, unknown: new Set() };
  if (row.notice_known === 0) here.unknown.add(row.notice_hash);
  return { ...here, isOld: here.isOld && row.previous === '' };
}

type Reader = Pick<Store, 'database' | 'readRevisions' | 'keepPetitionNotices'>;

interface Walk {
  siteId: string | undefined;
  kept: KeptHashes;
  now: string;
  fault: Fault;
}

/** Of each petition, which site it is of. */
async function sitesOf(database: Kysely<Tables>): Promise<Map<string, string>> {
  const rows = await database.selectFrom('petitions').select(['id', 'site_id']).execute();
  return new Map(rows.map(({ id, site_id }) => [id, site_id]));
}

/** A text that was unknown when it was agreed to is marked as such, and is no fault of what is kept. */
function createFindText(store: Reader, { kept, now }: Walk): (row: ConsentRow, place: Place) => Promise<string[]> {
  const rebuild = createRebuild(store, now);
  return async ({ notice_hash: hash, petition_id: petitionId }, { unknown }) => {
    if (kept.has(hash) || unknown.has(hash)) return [];
    if (!(await rebuild(petitionId, hash))) return [`its notice ${hash} is not kept, and no revision of the petition has it`];
    kept.set(hash, null);
    return [];
  };
}

/** Makes every hash of the records of signatures anew, and every text that they point at; returns how many records each site has. */
export async function verifySignatures(store: Reader, walk: Walk): Promise<Map<string, number>> {
  const sites = await sitesOf(store.database);
  const findText = createFindText(store, walk);
  const counts = new Map<string, number>();
  let place = START;
  for await (const row of recordsOf(store.database)) {
    const site = sites.get(row.petition_id) ?? '';
    if (walk.siteId !== undefined && site !== walk.siteId) continue;
    place = step(place, row);
    const wrong = [...checkLink(row, place.end, { unlinked: place.isOld ? row.position : 0, laterStart: false }), ...(await findText(row, place))];
    for (const what of wrong) walk.fault(site, `petition ${row.petition_id}, signature ${row.signature_id}, record ${row.position} (${row.record_id}): ${what}`);
    place = { ...place, end: row };
    counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  return counts;
}
