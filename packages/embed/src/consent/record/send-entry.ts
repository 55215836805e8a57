import { toDugnadError, type DugnadError } from '@dugnad/client/errors';
import type { ConsentEntry } from '@dugnad/client/ports';
import { isTemporary, makeUuid, setOutboxMark } from '@dugnad/client/submission';
import { askLog } from './ask-log.ts';
import { channelOf, watchKept } from './watch-kept.ts';

/** What cannot be sent now is kept on this device until it can: the entry, which names nobody, and nothing else. */
async function keepForLater(src: string, key: string, body: ConsentEntry): Promise<void> {
  const outbox = await watchKept(src);
  await outbox?.add({ key, channel: channelOf(src), body });
  // Afterwards: who looks in between, and finds nothing yet, takes it away.
  if (outbox) setOutboxMark();
}

/** One sentence with the cure, for whoever looks after the page. */
function sayRefused(src: string, { code, errors = [] }: DugnadError): string {
  const what = `Dugnad: ${src} did not take the record of a choice; the choice holds.`;
  if (code === 'origin-refused') return `${what} Let pages of this site send: dugnad-server site add … --origin ${location.origin}`;
  return `${what} It said ${[code, ...errors.map((error) => `${error.pointer} ${error.code}`)].join(', ')}.`;
}

/** Sends the proof of a choice. The choice holds whatever becomes of it. */
export async function sendEntry(src: string, entry: ConsentEntry): Promise<void> {
  const idempotencyKey = makeUuid();
  try {
    await askLog(src).keep(entry, { idempotencyKey });
  } catch (cause) {
    const error = toDugnadError(cause, 'unavailable', 'The record of a choice could not be sent.');
    if (isTemporary(error)) await keepForLater(src, idempotencyKey, entry);
    else console.warn(sayRefused(src, error));
  }
}
