import { contextOfForm, describeConsentReceipt } from '@dugnad/client/consent';
import type { ConsentRecord, Petition, ShownNotice, Text } from '@dugnad/client/model';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { noticesByHash } from './notice-hashes.ts';
import type { KnownNotice } from './notice-hashes.ts';

/** The text that a record points at; its purposes by their names alone where no revision of the petition has it any more. */
function shownIn(texts: ReadonlyMap<string, KnownNotice>, { noticeHash, noticeVersion, purposes }: ConsentRecord): ShownNotice {
  const notice = texts.get(noticeHash);
  return notice === undefined ? { noticeVersion, purposes: purposes.map(({ id }) => ({ id, texts: [], options: [] })) } : (JSON.parse(notice.text) as ShownNotice);
}

/** The words that each purpose had when it was last agreed to, where a revision of the petition has them. */
export async function agreedWords(backend: Pick<Backend, 'readNotices'>, petition: Petition, records: readonly ConsentRecord[]): Promise<Record<string, Text>> {
  const texts = noticesByHash([petition, ...(await backend.readNotices(petition.id))]);
  const words = records.flatMap((record) => {
    const granted = new Set(record.purposes.flatMap((purpose) => (purpose.granted ? [purpose.id] : [])));
    return shownIn(texts, record).purposes.flatMap(({ id, texts: [shown] }) => (shown && granted.has(id) ? [[id, shown.lang === '' ? shown.value : { [shown.lang]: shown.value }] as const] : []));
  });
  return Object.fromEntries(words);
}

/** What a signer takes along: each thing that was agreed to or taken back as a receipt of its own (ISO/IEC TS 27560 in W3C DPV, JSON-LD). @param token of the personal link */
export async function describeSignature(backend: Backend, petition: Petition, records: readonly ConsentRecord[], token: string): Promise<object> {
  const texts = noticesByHash([petition, ...(await backend.readNotices(petition.id))]);
  const withdrawAt = `${backend.publicUrl()}/embed/petition/${petition.id}/signature/${token}`;
  const receipts = records.map((record) => {
    const context = contextOfForm(shownIn(texts, record), petition, { withdrawAt, noticeAddress: `${backend.publicUrl()}/notice/${record.noticeHash}.json` });
    return describeConsentReceipt(record, context, timeOfDay(backend.now()));
  });
  const [{ '@context': names } = { '@context': {} }] = receipts;
  return { '@context': names, '@graph': receipts.map(({ '@context': _names, ...receipt }) => receipt) };
}
