import type { ConsentEntry } from '@dugnad/client/ports';
import { clearOutboxMark } from '@dugnad/client/submission';
import { openOutbox, type Outbox } from '@dugnad/client/submission/outbox';
import { askLog, channelOf } from './ask-log.ts';

/** The outbox of this page, which sends records that wait as soon as it can: on this page or on a later one. Undefined where nothing can be kept. */
export function watchKept(src: string): Outbox | undefined {
  return openOutbox({ [channelOf(src)]: (body, options) => askLog(src).keep(body as ConsentEntry, options) });
}

/** On a page after one whose record could not be sent: sends it now, and forgets that anything waited when nothing does. */
export async function sendKept(src: string): Promise<void> {
  const outbox = watchKept(src);
  if (!outbox) return;
  await outbox.flush({ early: true });
  if ((await outbox.list()).length === 0) clearOutboxMark();
}
