import { contextOfForm, describeConsentReceipt } from '@dugnad/client/consent';
import type { ConsentRecord, Petition, ShownNotice } from '@dugnad/client/model';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { knownNotices } from './notice-hashes.ts';

/** The text that a record points at; its purposes by their names alone where no revision of the petition has it any more. */
function shownIn(texts: ReadonlyMap<string, string>, { noticeHash, noticeVersion, purposes }: ConsentRecord): ShownNotice {
  const text = texts.get(noticeHash);
  return text === undefined ? { noticeVersion, purposes: purposes.map(({ id }) => ({ id, texts: [], options: [] })) } : (JSON.parse(text) as ShownNotice);
}

/** Every text that this petition has ever shown beside its boxes, by its hash. */
async function textsOf(backend: Backend, { id, noticeVersion, consents }: Petition): Promise<Map<string, string>> {
  const revisions = [...(await backend.readNotices(id)), { noticeVersion, consents }];
  return new Map(revisions.flatMap((revision) => knownNotices(revision.noticeVersion, revision.consents)).map(({ hash, text }) => [hash, text]));
}

/** What a signer takes along: each thing that was agreed to or taken back as a receipt of its own (ISO/IEC TS 27560 in W3C DPV, JSON-LD). @param token of the personal link */
export async function describeSignature(backend: Backend, petition: Petition, records: readonly ConsentRecord[], token: string): Promise<object> {
  const texts = await textsOf(backend, petition);
  const withdrawAt = `${backend.publicUrl()}/embed/petition/${petition.id}/signature/${token}`;
  const receipts = records.map((record) => {
    const context = contextOfForm(shownIn(texts, record), petition, { withdrawAt, noticeAddress: `${backend.publicUrl()}/notice/${record.noticeHash}.json` });
    return describeConsentReceipt(record, context, timeOfDay(backend.now()));
  });
  const [{ '@context': names } = { '@context': {} }] = receipts;
  return { '@context': names, '@graph': receipts.map(({ '@context': _names, ...receipt }) => receipt) };
}
