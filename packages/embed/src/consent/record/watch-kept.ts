import type { ConsentEntry } from '@dugnad/client/ports';
import { clearOutboxMark, type Outbox } from '@dugnad/client/submission';
import { askLog } from './ask-log.ts';

/** What waits for a log in the outbox. */
export const channelOf = (src: string): string => `consent ${src}`;

/** The outbox of this page, which sends records that wait as soon as it can: on this page or on a later one. Undefined where nothing can be kept. */
export async function watchKept(src: string): Promise<Outbox | undefined> {
  const { openOutbox } = await import('./kept.part.ts');
  return openOutbox({ [channelOf(src)]: (body, options) => askLog(src).keep(body as ConsentEntry, options) });
}

/** On a page after one whose record could not be sent: sends it now, and forgets that anything waited when nothing does. */
export async function sendKept(src: string): Promise<void> {
  const outbox = await watchKept(src);
  if (!outbox) return;
  await outbox.flush({ early: true });
  if ((await outbox.list()).length === 0) clearOutboxMark();
}
