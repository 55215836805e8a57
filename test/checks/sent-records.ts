/** What a page sends to the log of its choices. */
import { createHash } from 'node:crypto';
import type { Opening, Visit } from './visit.ts';

export const logAddress = '/api/v1/consent-events';

export interface Sent {
  readonly status: number;
  readonly records: readonly [SentRecord];
  readonly notices: readonly string[];
}

export interface SentRecord extends Readonly<Record<string, unknown>> {
  readonly recordId: string;
  readonly event: string;
  readonly noticeHash: string;
  readonly purposes: readonly { readonly id: string; readonly granted: boolean }[];
  readonly method: { readonly layer: string; readonly control: string; readonly component: string };
  readonly at: { readonly client: string };
}

/** Notes what the page sends, and what it is answered. */
const post = `window.posts = []; const ask = window.fetch.bind(window);
window.fetch = async (url, init) => { if (init?.method !== 'POST') return ask(url, init); const answer = await ask(url, init); posts.push({ ...JSON.parse(init.body), status: answer.status }); return answer; };`;

export const opening: Opening = { script: post, config: (own) => ({ ...own, records: logAddress }) };

/** What was sent, once there is so much of it. */
export async function sent(visit: Visit, count: number, what: string): Promise<Sent[]> {
  const all = (): Promise<Sent[]> => visit.page.evaluate('window.posts');
  await visit.claim(`${what} gives no record`, async () => (await all()).length >= count);
  return all();
}

export const hash = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
