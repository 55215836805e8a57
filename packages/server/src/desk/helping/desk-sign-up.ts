import { SignUpSchema } from '@dugnad/client/model';
import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import { fingerprintChecked } from '../../secrets/fingerprint.ts';
import type { Connection } from '../../store/database/database.ts';
import type { SignUpAnswer, SignUpIntent, SignUpOutcome, StoredOpportunity } from '../../store/opportunity-store.ts';
import { decidePlace } from '../../store/signing-up/decide-place.ts';
import { signUpIn } from '../../store/signing-up/sign-up-in.ts';
import { signUpFaults } from '../../volunteering/check-sign-up.ts';
import { makeIntent } from '../../volunteering/make-intent.ts';
import { refusals } from '../../volunteering/sign-up-receipt.ts';
import type { Db } from '../desk.ts';
import type { AskedOfPetition, Done } from '../routes/desk-route.ts';
import { opportunityOf } from './find-opportunity.ts';

export const CallInSchema = v.object({
  ...SignUpSchema.entries,
  /** Made by the page, so that the same press twice is one sign-up. */
  id: v.pipe(v.string(), v.uuid('not-a-uuid')),
  way: v.picklist(['assisted', 'phone']),
  /** The talk has been had: what would be held until then is theirs. */
  talked: v.optional(v.boolean(), false),
});

type CallIn = v.InferOutput<typeof CallInSchema>;
type AskedCallIn = AskedOfPetition<CallIn>;

/** What became of one wish, as the desk may know it: a double is told, and the number of the waiting list. */
interface Wished {
  id: string;
  state: string;
  number?: number;
}

function intentOf({ desk, body }: AskedCallIn, opportunity: StoredOpportunity): SignUpIntent {
  const { id, way: _way, talked: _talked, ...sent } = body;
  return makeIntent({ idempotencyKey: id, fingerprint: fingerprintChecked(`desk ${opportunity.id}`, sent), blocked: false, signUp: sent }, opportunity, desk.secret, desk.now());
}

function answerOf(outcome: SignUpOutcome, shiftIds: readonly string[]): SignUpAnswer {
  if (outcome.kind === 'key-reused') throw new ProblemError('idempotency-key-reused', 'This key was used for something else before.');
  if (outcome.kind !== 'refused') return outcome.answer;
  const errors = shiftIds.length === 0 ? [{ pointer: '/shiftIds', code: 'closed' }] : refusals(outcome, shiftIds);
  throw new ProblemError('invalid-input', 'None of this can be had.', { errors });
}

/** What was held until a talk is theirs: it has been had. */
async function giveHeld(db: Db, connection: Connection, signUpId: string, opportunityId: string): Promise<void> {
  const held = await db.selectFrom('sign_up_shifts').select('shift_id').where('sign_up_id', '=', signUpId).where('state', '=', 'held').orderBy('shift_id').execute();
  for (const { shift_id: shiftId } of held) await decidePlace(connection, { signUpId, opportunityId, shiftId, decision: 'in' });
}

async function wishedOf(db: Db, signUpId: string, { shifts }: SignUpAnswer): Promise<Wished[]> {
  const rows = await db.selectFrom('sign_up_shifts').select(['shift_id', 'state', 'waiting_number']).where('sign_up_id', '=', signUpId).execute();
  return shifts.map(({ id, status }) => {
    const row = rows.find(({ shift_id: of }) => of === id);
    return { id, state: row?.state ?? status, ...(row?.state === 'waiting' && row.waiting_number !== null && { number: row.waiting_number }) };
  });
}

/** A declaration is signed on paper, and whoever listens hears of a guardian: the page has a field for neither, but one for the youngest age. */
export function isAskedAloud(pointer: string, { guardianBelow }: StoredOpportunity): boolean {
  return pointer === '/declarations' || (pointer === '/oldEnough' && guardianBelow !== undefined);
}

/** Somebody called, or came by: signed up as on the net, by whoever listened. */
export async function callIn(asked: AskedCallIn, connection: Connection): Promise<Done> {
  const { db, desk, body } = asked;
  const opportunity = await opportunityOf(asked);
  const errors = signUpFaults(body, opportunity, desk.now()).filter(({ pointer }) => !isAskedAloud(pointer, opportunity));
  if (errors.length > 0) throw new ProblemError('invalid-input', 'Something in this sign-up has to be said, or chosen otherwise.', { errors });
  const outcome = await signUpIn(connection, intentOf(asked, opportunity));
  const answer = answerOf(outcome, body.shiftIds);
  const { reference, deleteAfter } = answer;
  const { id } = await db.selectFrom('sign_ups').select('id').where('reference', '=', reference).executeTakeFirstOrThrow(() => new ProblemError('conflict', 'It was kept, and has been deleted since.'));
  const isNew = outcome.kind === 'kept';
  if (isNew && body.talked) await giveHeld(db, connection, id, opportunity.id);
  const action = isNew ? (body.talked ? 'sign-up-talked' : 'sign-up-add') : 'sign-up-add-again';
  return { answer: { id, reference, deleteAfter, shifts: await wishedOf(db, id, answer) }, audit: { action, subject: id, detail: { way: body.way, opportunityId: opportunity.id } } };
}
