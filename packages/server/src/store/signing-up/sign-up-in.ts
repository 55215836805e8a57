import type { Connection } from '../database/database.ts';
import type { SignUpIntent, SignUpOutcome } from '../opportunity-store.ts';
import { decideSigningUp } from './decide-signing-up.ts';
import type { SigningUpDecision } from './decide-signing-up.ts';
import { changeShifts, findSigningUp, signedUpRows } from './sign-up-batch.ts';

/** Sign-ups in a transaction of somebody else, decided as all others are. Nothing may be locked before their shifts are. */
export async function signUpAllIn(connection: Connection, intents: readonly SignUpIntent[]): Promise<Pick<SigningUpDecision, 'outcomes' | 'signUps'>> {
  const decision = decideSigningUp(intents, await findSigningUp(connection, intents));
  connection.insert({ ...signedUpRows(decision), mails: decision.mails });
  changeShifts(connection, decision);
  return decision;
}

export async function signUpIn(connection: Connection, intent: SignUpIntent): Promise<SignUpOutcome> {
  const { outcomes: [outcome] } = await signUpAllIn(connection, [intent]);
  if (!outcome) throw new Error('A sign-up was not decided.');
  return outcome;
}
