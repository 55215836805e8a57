import { contextOfNotice, describeConsentRecord } from '@dugnad/client/consent';
import type { ConsentRecord, SiteNotice } from '@dugnad/client/model';
import type { Store } from '../store/store.ts';
import type { SiteConsentRow } from '../store/tables.ts';
import { readNoticeText } from './check-choices.ts';

/** What a record points at. */
export interface PointedNotice {
  /** `https://host/notice/<SHA-256>.json`. */
  address: string;
  /** Nothing where it is from before texts were kept. */
  document: SiteNotice | undefined;
}

/**
 * One record, with its place in the chain, as it is handed out: as it is kept (`hash` is over that), and, where what was shown is kept, as ISO/IEC TS 27560
 * lists its fields in the words of W3C DPV (JSON-LD). It is taken back where it was given: by the browser that holds the choice.
 */
export function exportedChoice({ record, notice: { address, document }, chain }: { record: ConsentRecord; notice: PointedNotice; chain: Pick<SiteConsentRow, 'position' | 'previous' | 'hash'> }): Record<string, unknown> {
  const described = document && describeConsentRecord(record, contextOfNotice(document, { noticeAddress: address, withdrawAt: `${record.origin}/#dugnad-choices` }));
  return { record, notice: address, ...chain, ...(described && { described }) };
}

const PAGE = 500;

/** All records of a site in their order, a page at a time. */
export async function* exportChoices(store: Pick<Store, 'database' | 'readSiteNotices'>, siteId: string, publicUrl: string): AsyncGenerator<Record<string, unknown>> {
  for (let after = 0; ; ) {
    const rows = await store.database.selectFrom('site_consents').selectAll().where('site_id', '=', siteId).where('position', '>', after).orderBy('position').limit(PAGE).execute();
    const texts = await store.readSiteNotices([...new Set(rows.map(({ notice_hash }) => notice_hash))]);
    for (const { data, notice_hash: noticeHash, position, previous, hash } of rows) {
      const text = texts.get(noticeHash);
      const notice = { address: `${publicUrl}/notice/${noticeHash}.json`, document: text === undefined ? undefined : readNoticeText(text) };
      yield exportedChoice({ record: JSON.parse(data) as ConsentRecord, notice, chain: { position, previous, hash } });
    }
    after = rows.at(-1)?.position ?? after;
    if (rows.length < PAGE) return;
  }
}
