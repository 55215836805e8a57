import { confirmBatch } from '../confirming/confirm-batch.ts';
import type { Connection, Database } from '../database/database.ts';
import { isTaken } from '../database/refused-row.ts';
import { applyDeltas, createDeltas } from '../petitions/counts.ts';
import type { ConfirmOutcome, ConfirmRequest, SigningIntent, SigningOutcome } from '../petition-store.ts';
import { signBatch } from '../signing/sign-batch.ts';

/** The two durable writes of visitors. */
export type Wish = { kind: 'sign'; intent: SigningIntent } | { kind: 'confirm'; request: ConfirmRequest };

const ROUNDS = 4;

async function keep(connection: Connection, wishes: readonly Wish[]): Promise<(SigningOutcome | ConfirmOutcome)[]> {
  const intents = wishes.flatMap((wish) => (wish.kind === 'sign' ? [wish.intent] : []));
  const requests = wishes.flatMap((wish) => (wish.kind === 'confirm' ? [wish.request] : []));
  const deltas = createDeltas();
  const signed = await signBatch(connection, intents, deltas);
  const confirmed = await confirmBatch(connection, requests, deltas);
  await applyDeltas(connection, deltas, intents.at(-1)?.now ?? requests.at(-1)?.fresh.now ?? '');
  const next = { sign: signed.values(), confirm: confirmed.values() };
  return wishes.map(({ kind }) => next[kind].next().value as SigningOutcome | ConfirmOutcome);
}

/** Signatures and confirmations in one transaction. Where another process wrote the same key or address first, all is read again. */
export function keepTogether(database: Database): (wishes: readonly Wish[]) => Promise<(SigningOutcome | ConfirmOutcome)[]> {
  const round = async (wishes: readonly Wish[], left: number): Promise<(SigningOutcome | ConfirmOutcome)[]> => {
    try {
      return await database.transaction((connection) => keep(connection, wishes));
    } catch (error) {
      // In SQLite a transaction has the whole file, so that nobody can have been first.
      if (database.kind === 'sqlite' || left <= 1 || !isTaken(error)) throw error;
    }
    return round(wishes, left - 1);
  };
  return (wishes) => round(wishes, ROUNDS);
}
