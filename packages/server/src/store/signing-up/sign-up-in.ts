import type { Connection } from '../database/database.ts';
import type { SignUpIntent, SignUpOutcome } from '../opportunity-store.ts';
import { decideSigningUp } from './decide-signing-up.ts';
import { changeShifts, findSigningUp, signedUpRows } from './sign-up-batch.ts';

/** One sign-up in a transaction of somebody else, decided as all others are. Nothing may be locked before its shifts are. */
export async function signUpIn(connection: Connection, intent: SignUpIntent): Promise<SignUpOutcome> {
  const decision = decideSigningUp([intent], await findSigningUp(connection, [intent]));
  const [outcome] = decision.outcomes;
  if (!outcome) throw new Error('A sign-up was not decided.');
  connection.insert({ ...signedUpRows(decision), mails: decision.mails });
  changeShifts(connection, decision);
  return outcome;
}
