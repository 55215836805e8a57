import type { SignUp, TalkWish, Text } from '@dugnad/client/model';
import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import type { Connection } from '../../store/database/database.ts';
import { talkRowId } from '../../store/opportunities/talk-row.ts';
import type { StoredOpportunity } from '../../store/opportunity-store.ts';
import { decidePlace } from '../../store/signing-up/decide-place.ts';
import type { SignUpRow } from '../../store/tables.ts';
import type { Db } from '../desk.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { deskPerson } from './desk-person.ts';
import type { DeskPerson } from './desk-person.ts';

/** Somebody whom a rule has stopped. */
interface BlockedPerson extends DeskPerson {
  opportunity: { id: string; title: Text };
}

const blockedOf = (db: Db, siteId: string) => db.selectFrom('sign_ups').innerJoin('opportunities', 'opportunities.id', 'sign_ups.opportunity_id').selectAll('sign_ups').select('opportunities.data as opportunity').where('site_id', '=', siteId).where('blocked', '=', 1);

async function list({ db, siteId }: AskedOfPetition): Promise<unknown> {
  const rows = await blockedOf(db, siteId).orderBy('signed_up_at', 'desc').limit(500).execute();
  const people: BlockedPerson[] = rows.map(({ opportunity, ...row }) => {
    const { id, title } = JSON.parse(opportunity) as StoredOpportunity;
    return { ...deskPerson(row), opportunity: { id, title } };
  });
  return { people };
}

const keepWish = (db: Db, { id, opportunity_id: opportunityId }: SignUpRow, shiftId: string) => db.insertInto('sign_up_shifts').values({ sign_up_id: id, opportunity_id: opportunityId, shift_id: shiftId, state: 'released', waiting_number: null, held_until: null }).execute();

/** They were never given a place: each wish stands as one that was let go, so that a person can give it after a talk. */
async function putWishes(db: Db, row: SignUpRow, shiftIds: readonly string[]): Promise<void> {
  const there = shiftIds.length === 0 ? [] : await db.selectFrom('shifts').select('id').where('opportunity_id', '=', row.opportunity_id).where('id', 'in', shiftIds).execute();
  for (const { id: shiftId } of there) await keepWish(db, row, shiftId);
}

/** A talk is how one gets to know somebody: it is theirs, if nobody else has booked it by now and it has not begun. */
async function bookTalk({ db, desk }: AskedOfPetition<object>, connection: Connection, row: SignUpRow, { id }: TalkWish): Promise<void> {
  const shiftId = talkRowId(id);
  const there = await db.selectFrom('shifts').select('id').where('opportunity_id', '=', row.opportunity_id).where('id', '=', shiftId).where('state', '=', 'open').where('starts', '>', new Date(desk.now()).toISOString()).executeTakeFirst();
  if (!there) return;
  await keepWish(db, row, shiftId);
  await decidePlace(connection, { signUpId: row.id, opportunityId: row.opportunity_id, shiftId, decision: 'in' });
}

/** A person has looked at it: it was somebody, and waits for an answer like all others. */
async function release(asked: AskedOfPetition<object>, connection: Connection): Promise<Done> {
  const { db, siteId, params } = asked;
  const id = params['blocked'] ?? '';
  const row = await blockedOf(db, siteId).where('sign_ups.id', '=', id).executeTakeFirst();
  if (!row) throw new ProblemError('not-found', 'There is no such sign-up among those that were stopped.');
  const { numUpdatedRows } = await db.updateTable('sign_ups').set({ blocked: 0 }).where('id', '=', id).where('blocked', '=', 1).executeTakeFirst();
  if (numUpdatedRows === 0n) throw new ProblemError('not-found', 'Somebody else has released it just now.');
  const { shiftIds, talk } = JSON.parse(row.data) as Pick<SignUp, 'shiftIds' | 'talk'>;
  await putWishes(db, row, shiftIds);
  if (talk) await bookTalk(asked, connection, row, talk);
  return { audit: { action: 'sign-up-unblock', subject: id } };
}

export const blockedRoutes: readonly DeskRoute[] = [
  reads('/blocked', 'editor', list),
  writes('PUT', '/blocked/:blocked/released', { role: 'editor', body: v.object({}), run: release }),
];
