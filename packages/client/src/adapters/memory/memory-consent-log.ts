import { DugnadError, type ErrorCode } from '../../errors/errors.ts';
import type { ConsentEntry, ConsentLog } from '../../ports/consent-log.ts';
import { failureOf, until } from './obey.ts';

export interface MemoryConsentLogOptions {
  src?: string;
  /** Everything is rejected with this and nothing kept, until an update takes it away (`fail: undefined`). */
  fail?: DugnadError | ErrorCode | undefined;
  /** Every answer waits for this. */
  wait?: Promise<unknown> | undefined;
}

/** A log that can be looked into. */
export interface MemoryConsentLog extends ConsentLog {
  update(changes: MemoryConsentLogOptions): void;
  /** What was kept, once each. */
  readonly entries: readonly ConsentEntry[];
}

/** Keeps the proof of a site's choices in memory; for stories, tests and demonstrations. */
export function createMemoryConsentLog(options: MemoryConsentLogOptions = {}): MemoryConsentLog {
  let state = options;
  const { src = 'memory:' } = options;
  const kept = new Map<string, string>();
  const entries: ConsentEntry[] = [];
  return {
    src,
    entries,
    update(changes) {
      state = { ...state, ...changes };
    },
    async keep(entry, { idempotencyKey, signal }) {
      await until(state.wait, signal);
      if (state.fail !== undefined) throw failureOf(state.fail, src);
      const body = JSON.stringify(entry);
      const before = kept.get(idempotencyKey);
      if (before !== undefined && before !== body) throw new DugnadError('idempotency-key-reused', 'The key stands for another entry.', { src });
      if (before === undefined) entries.push(entry);
      kept.set(idempotencyKey, body);
      return { kept: entry.records.length };
    },
  };
}
