import { changeConfirmed, confirmedRows, findConfirming } from '../confirming/confirm-batch.ts';
import { decideConfirming } from '../confirming/decide-confirming.ts';
import type { Connection, Database } from '../database/database.ts';
import { isTaken } from '../database/refused-row.ts';
import { applyDeltas, createDeltas } from '../petitions/counts.ts';
import type { ConfirmOutcome, ConfirmRequest, SigningIntent, SigningOutcome } from '../petition-store.ts';
import type { SignUpIntent, SignUpOutcome } from '../opportunity-store.ts';
import { decideSigning } from '../signing/decide-signing.ts';
import { findSigning, signedRows } from '../signing/sign-batch.ts';
import { decideSigningUp } from '../signing-up/decide-signing-up.ts';
import { changeShifts, findSigningUp, signedUpRows } from '../signing-up/sign-up-batch.ts';

/** The durable writes of visitors. */
export type Wish = { kind: 'sign'; intent: SigningIntent } | { kind: 'confirm'; request: ConfirmRequest } | { kind: 'sign-up'; signUp: SignUpIntent };
export type Outcome = SigningOutcome | ConfirmOutcome | SignUpOutcome;

const ROUNDS = 4;

/** Two journeys to the database, however many they are: all that is asked, and all that is written, with the commit behind it. */
async function keep(connection: Connection, wishes: readonly Wish[]): Promise<Outcome[]> {
  const intents = wishes.flatMap((wish) => (wish.kind === 'sign' ? [wish.intent] : []));
  const requests = wishes.flatMap((wish) => (wish.kind === 'confirm' ? [wish.request] : []));
  const signUps = wishes.flatMap((wish) => (wish.kind === 'sign-up' ? [wish.signUp] : []));
  const now = requests.at(-1)?.fresh.now ?? intents.at(-1)?.now ?? '';
  const deltas = createDeltas();
  // Shifts are locked before anything else, by everybody: whoever has one waits for nobody who waits for it.
  const [shifts, before, waiting] = await Promise.all([findSigningUp(connection, signUps), findSigning(connection, intents), findConfirming(connection, requests)]);
  const signingUp = decideSigningUp(signUps, shifts);
  const signing = decideSigning(intents, before, deltas);
  const confirming = decideConfirming(requests, waiting, deltas);
  const [signed, confirmed] = [signedRows(signing), confirmedRows(confirming, waiting, now)];
  connection.insert({ ...signedUpRows(signingUp), ...signed, ...confirmed, consent_records: [...signed.consent_records, ...confirmed.consent_records], mails: [...signed.mails, ...confirmed.mails, ...signingUp.mails] });
  changeShifts(connection, signingUp);
  changeConfirmed(connection, confirming, now);
  applyDeltas(connection, deltas, now);
  const next = { sign: signing.outcomes.values(), confirm: confirming.outcomes.values(), 'sign-up': signingUp.outcomes.values() };
  return wishes.map(({ kind }) => next[kind].next().value as Outcome);
}

/** Signatures, confirmations and sign-ups in one transaction. Where another process wrote the same key or address first, all is read again. */
export function keepTogether(database: Database): (wishes: readonly Wish[]) => Promise<Outcome[]> {
  const round = async (wishes: readonly Wish[], left: number): Promise<Outcome[]> => {
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
