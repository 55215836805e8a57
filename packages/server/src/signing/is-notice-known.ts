import type { ConsentPurpose, ConsentRecord } from '@dugnad/client/model';
import type { StoredPetition } from '../store/petition-store.ts';
import type { PetitionReader } from '../petitions/petition-reader.ts';
import { knownNotices } from './notice-hashes.ts';

type WithNotice = Pick<StoredPetition, 'noticeVersion'> & { consents: readonly ConsentPurpose[] };

const hashesOf = new WeakMap<WithNotice, Set<string>>();

function currentHashes(petition: WithNotice): Set<string> {
  const kept = hashesOf.get(petition) ?? new Set(knownNotices(petition.noticeVersion, petition.consents).map(({ hash }) => hash));
  hashesOf.set(petition, kept);
  return kept;
}

/** Whether each text that was agreed to is one that this petition, in any of its revisions, can have shown. */
export async function isNoticeKnown(reader: Pick<PetitionReader, 'readNotices'>, petition: StoredPetition, consents: readonly ConsentRecord[]): Promise<boolean> {
  const current = currentHashes(petition);
  const older = consents.filter(({ noticeHash }) => !current.has(noticeHash));
  if (older.length === 0) return true;
  const revisions = await reader.readNotices(petition.id);
  return older.every(({ noticeHash }) => revisions.some((revision) => currentHashes(revision).has(noticeHash)));
}
