import type { Writable } from 'node:stream';

/** What is written in this turn leaves together: a batch of statements is one packet, and whoever reads it is woken once. */
export function gatherWrites(stream: Pick<Writable, 'cork' | 'uncork' | 'writableCorked'>): void {
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
