import type { AskedOfPetition, DeskRoute } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { readBoard } from './board.ts';
import { CallInSchema, callIn } from './desk-sign-up.ts';
import { opportunitiesOf, opportunityOf } from './find-opportunity.ts';
import { mayReadNeeds } from './may-read-needs.ts';
import { summaryOf } from './opportunity-summary.ts';
import { readToRemind } from './to-remind.ts';
import { readTodaysList } from './todays-list.ts';

async function today(asked: AskedOfPetition): Promise<unknown> {
  const { db, siteId, desk } = asked;
  const opportunities = await opportunitiesOf(db, siteId);
  const now = desk.now();
  return { people: await readTodaysList(db, siteId, opportunities, { now, mayRead: await mayReadNeeds(asked) }), toRemind: await readToRemind(db, siteId, opportunities, { now, hasTexts: desk.hasTexts }) };
}

async function list({ db, siteId, desk }: AskedOfPetition): Promise<unknown> {
  const opportunities = await opportunitiesOf(db, siteId);
  const people = await readTodaysList(db, siteId, opportunities, { now: desk.now() });
  return { opportunities: opportunities.map((opportunity) => summaryOf(opportunity, people, desk.now())) };
}

async function board(asked: AskedOfPetition): Promise<unknown> {
  const opportunity = await opportunityOf(asked);
  const { id, title, state, first, flexible, minimumAge } = opportunity;
  return { opportunity: { id, title, state, first, flexible, ...(minimumAge !== undefined && { minimumAge }) }, shifts: await readBoard(asked.db, opportunity, asked.desk.now(), await mayReadNeeds(asked)), names: opportunity.shifts.map((shift) => shift.id) };
}

/** Who wants to help, and where help is missing. */
export const helpingRoutes: readonly DeskRoute[] = [
  reads('/helping', 'helper', today),
  reads('/opportunities', 'helper', list),
  reads('/opportunities/:opportunity/shifts', 'helper', board),
  writes('POST', '/opportunities/:opportunity/sign-ups', { role: 'helper', body: CallInSchema, run: callIn }),
];
