import type { ConsentPurpose, ConsentRecord } from '@dugnad/client/model';
import type { Store } from '../store.ts';
import type { RecordStore } from './record-store.ts';

type Rooms = Pick<Store, 'database' | 'write' | 'readRevisions'>;

function eventRow(siteId: string, record: ConsentRecord, now: string) {
  const { recordId, event, noticeVersion, noticeHash } = record;
  return { record_id: recordId, site_id: siteId, event, notice_version: noticeVersion, notice_hash: noticeHash, at: now, data: JSON.stringify(record) };
}

function answers({ database, write }: Rooms): Pick<RecordStore, 'hasIntent' | 'readAnswer' | 'keepAnswer' | 'forgetAnswers'> {
  return {
    async hasIntent(key) {
      return (await database.selectFrom('idempotency_keys').select('key').where('key', '=', key).executeTakeFirst()) !== undefined;
    },
    readAnswer: (key) => database.selectFrom('answers').select(['fingerprint', 'status', 'body']).where('key', '=', key).executeTakeFirst(),
    async keepAnswer(key, answer, now) {
      await write((rooms) => rooms.insertInto('answers').values({ key, ...answer, at: now }).onConflict((conflict) => conflict.doNothing()).execute());
    },
    async forgetAnswers(before) {
      const { numDeletedRows } = await write((rooms) => rooms.deleteFrom('answers').where('at', '<', before).executeTakeFirstOrThrow());
      return Number(numDeletedRows);
    },
  };
}

function proofs({ write, readRevisions }: Rooms): Pick<RecordStore, 'keepReport' | 'keepConsentEvents' | 'readNotices'> {
  return {
    async keepReport({ id, petitionId, reason, text, email = null, at }) {
      await write((rooms) => rooms.insertInto('reports').values({ id, petition_id: petitionId, reason, text, email, at, handled_at: null }).execute());
    },
    async keepConsentEvents(siteId, records, now) {
      const rows = records.map((record) => eventRow(siteId, record, now));
      await write((rooms) => rooms.insertInto('consent_events').values(rows).onConflict((conflict) => conflict.doNothing()).execute());
    },
    async readNotices(petitionId) {
      const revisions = await readRevisions(petitionId);
      return revisions.map(({ noticeVersion, consents }): { noticeVersion: string; consents: ConsentPurpose[] } => ({ noticeVersion, consents }));
    },
  };
}

/** What the server notes beside petitions and signatures, in the same database. */
export function createRecordStore(store: Rooms): RecordStore {
  return {
    ...answers(store),
    ...proofs(store),
    takeLease: (name, holder, now, until) =>
      store.write(async (rooms) => {
        const held = await rooms.selectFrom('leases').selectAll().where('name', '=', name).executeTakeFirst();
        if (held !== undefined && held.holder !== holder && held.until > now) return false;
        // Of two who find it free at once, the second finds it changed.
        const taken = await rooms
          .insertInto('leases')
          .values({ name, holder, until })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ holder, until }).where('leases.until', '=', held?.until ?? ''))
          .executeTakeFirst();
        return Number(taken.numInsertedOrUpdatedRows ?? 0) > 0;
      }),
    async addCoordinator({ siteId, email, role }, now) {
      await store.write((rooms) =>
        rooms.insertInto('coordinators').values({ site_id: siteId, email, role, added_at: now }).onConflict((conflict) => conflict.columns(['site_id', 'email']).doUpdateSet({ role })).execute(),
      );
    },
  };
}
