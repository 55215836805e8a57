import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import type { Connection } from '../../store/database/database.ts';
import { TALK } from '../../store/opportunities/talk-row.ts';
import { decidePlace } from '../../store/signing-up/decide-place.ts';
import type { PlaceDecision } from '../../store/signing-up/decide-place.ts';
import type { Asked, AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { writes } from '../routes/desk-route.ts';

const DecisionSchema = v.object({ decision: v.picklist(['in', 'released']) });
const TalkSchema = v.object({ outcome: v.picklist(['had', 'not-now']) });

/** The sign-up that the address names, of this site; a blocked one waits for nobody. */
export async function signUpOf({ db, siteId, params }: Asked<unknown>): Promise<{ signUpId: string; opportunityId: string }> {
  const row = await db
    .selectFrom('sign_ups')
    .innerJoin('opportunities', 'opportunities.id', 'sign_ups.opportunity_id')
    .select(['sign_ups.id', 'opportunity_id'])
    .where('sign_ups.id', '=', params['signUp'] ?? '')
    .where('site_id', '=', siteId)
    .where('blocked', '=', 0)
    .executeTakeFirst();
  if (!row) throw new ProblemError('not-found', 'There is no such sign-up on this site.');
  return { signUpId: row.id, opportunityId: row.opportunity_id };
}

async function decideOne(connection: Connection, decision: PlaceDecision): Promise<unknown> {
  const decided = await decidePlace(connection, decision);
  if (decided.kind === 'unknown') throw new ProblemError('not-found', 'There is no such wish.');
  if (decided.kind !== 'decided') throw new ProblemError('invalid-input', 'This place cannot be given.', { errors: [{ pointer: '/decision', code: decided.kind }] });
  return { state: decided.state };
}

async function decide(asked: AskedOfPetition<v.InferOutput<typeof DecisionSchema>>, connection: Connection): Promise<Done> {
  const { params, body: { decision } } = asked;
  const shiftId = params['shift'] ?? '';
  const { signUpId, opportunityId } = await signUpOf(asked);
  const answer = await decideOne(connection, { signUpId, opportunityId, shiftId, decision });
  return { answer, audit: { action: decision === 'in' ? 'place-given' : 'place-released', subject: signUpId, detail: { opportunityId, shiftId } } };
}

/** Whoever wants no more is let go of all that was held for them, and of a talk that has not begun: somebody else can have it. */
async function letGo({ db, desk }: Asked<unknown>, connection: Connection, { signUpId, opportunityId }: { signUpId: string; opportunityId: string }): Promise<void> {
  const now = new Date(desk.now()).toISOString();
  const held = await db
    .selectFrom('sign_up_shifts')
    .innerJoin('shifts', (join) => join.onRef('shifts.opportunity_id', '=', 'sign_up_shifts.opportunity_id').onRef('shifts.id', '=', 'shift_id'))
    .select('shift_id')
    .where('sign_up_id', '=', signUpId)
    .where(({ or, and, eb }) => or([eb('sign_up_shifts.state', '=', 'held'), and([eb('shift_id', 'like', `${TALK}%`), eb('sign_up_shifts.state', '=', 'in'), eb('starts', '>', now)])]))
    .orderBy('shift_id')
    .execute();
  for (const { shift_id: shiftId } of held) await decidePlace(connection, { signUpId, opportunityId, shiftId, decision: 'released' });
}

async function talk(asked: AskedOfPetition<v.InferOutput<typeof TalkSchema>>, connection: Connection): Promise<Done> {
  const { outcome } = asked.body;
  const found = await signUpOf(asked);
  if (outcome === 'not-now') await letGo(asked, connection, found);
  return { audit: { action: `talk-${outcome}`, subject: found.signUpId, detail: { opportunityId: found.opportunityId } } };
}

/** What a person decides about one volunteer. */
export const decideRoutes: readonly DeskRoute[] = [
  writes('PUT', '/sign-ups/:signUp/shifts/:shift', { role: 'helper', body: DecisionSchema, run: decide }),
  writes('PUT', '/sign-ups/:signUp/talk', { role: 'helper', body: TalkSchema, run: talk }),
];
