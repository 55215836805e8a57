import { contextOfNotice, describeConsentReceipt } from '@dugnad/client/consent';
import type { SiteNotice } from '@dugnad/client/model';
import type { ConsentAnswers, ConsentHow, ConsentReceipt } from '@dugnad/client/ports';
import type { SiteConfig } from '../consent-api.ts';
import { entryOf } from './keep-choice.ts';
import { sendEntry } from './send-entry.ts';

/** A name for the text where nobody publishes it: RFC 6920. */
function nameOf(hash: string): string {
  const bytes = hash.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
  return `ni:///sha-256;${btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Where the notice is published, beside where records are sent. */
const addressOf = (records: string | undefined, hash: string): string => (records ? new URL(`/notice/${hash}.json`, new URL(records, document.baseURI)).href : nameOf(hash));

/** The page that somebody is on, without what it was asked: behind it the choices open. */
const choicesAt = (): string => `${location.origin}${location.pathname}#dugnad-choices`;

/**
 * The receipt of what holds now, as it stands before the visitor who asks for it. Whoever keeps the proof gets the same record, so that both have the
 * same number; on the device nothing is stored.
 */
export async function makeReceipt(config: SiteConfig, answers: ConsentAnswers, how: ConsentHow): Promise<ConsentReceipt> {
  const entry = await entryOf(config, { how: { ...how, control: 'receipt' }, before: answers, after: answers });
  const [record] = entry.records;
  const [text] = entry.notices;
  if (config.records) void sendEntry(config.records, entry);
  const [notice, withdrawAt] = [JSON.parse(text) as SiteNotice, choicesAt()];
  const context = contextOfNotice(notice, { noticeAddress: addressOf(config.records, record.noticeHash), withdrawAt });
  return { record, notice: text, withdrawAt, document: describeConsentReceipt(record, context, record.at.client) };
}
