import type { MailData, VolunteerGap, VolunteerMail } from '@dugnad/client/hosted';
import { momentOf } from '@dugnad/client/model';
import { shiftStatus } from '@dugnad/client/volunteering';
import type * as v from 'valibot';
import type { StoredOpportunity } from '../store/opportunity-store.ts';
import { at, completeNews, completeVolunteer, deskOf } from './complete-volunteer-mail.ts';
import type { Completed, VolunteerPlace } from './complete-volunteer-mail.ts';
import type { mailRowSchemas } from './mail-rows.ts';

type Row = v.InferOutput<(typeof mailRowSchemas)['volunteer-digest']>;

const WEEK = 7 * 86_400_000;

/** What is missing in the week to come: free places of shifts that one can still take. */
function gapsOf({ state, title, shifts }: StoredOpportunity, now: number): VolunteerGap[] {
  if (state !== 'open') return [];
  const coming = shifts.filter((shift) => shiftStatus({ ...shift, status: shift.state }, now) === 'open' && momentOf(shift.start) < now + WEEK);
  return coming.flatMap(({ start, end, capacity, taken }) => (taken < capacity ? [{ title, start, end, missing: capacity - taken }] : []));
}

const there = <Each>(all: readonly (Each | undefined)[]): Each[] => all.filter((one) => one !== undefined);

async function freshOf({ fresh }: Pick<Row, 'fresh'>, place: VolunteerPlace): Promise<MailData['volunteer'][]> {
  const completed = await Promise.all(fresh.map((signUpId) => completeVolunteer({ signUpId }, place)));
  return there(completed).map(({ data: { deskUrl: _deskUrl, ...data } }) => data);
}

/** Of whose held place the day runs out; whoever has it for good by now, or let it go, is not told. */
async function endingOf({ ending }: Row, place: VolunteerPlace): Promise<VolunteerMail[]> {
  const all = await freshOf({ fresh: ending }, place);
  return all.flatMap(({ help, reference, person, guardian, shifts }) => {
    const held = shifts.filter(({ status }) => status === 'to-confirm');
    return held.length > 0 ? [{ help, reference, person, ...(guardian && { guardian }), shifts: held }] : [];
  });
}

/** The one mail of the day. What became of nobody any more, for all of them are erased and nothing is missing, is no mail. */
export async function completeVolunteerDigest(row: Row, { id: siteId, name }: { id: string; name: string }, place: VolunteerPlace): Promise<Completed<'volunteer-digest'> | undefined> {
  const [fresh, news, ending, opportunities] = await Promise.all([
    freshOf(row, place),
    Promise.all(row.news.map((one) => completeNews(one, place))),
    endingOf(row, place),
    Promise.all(row.opportunityIds.map((id) => place.volunteers.readOpportunity(id))),
  ]);
  const told = there(news).map(({ data: { deskUrl: _deskUrl, ...data } }) => data);
  if (fresh.length + told.length + ending.length === 0) return undefined;
  const gaps = there(opportunities).flatMap((one) => gapsOf(one, at(place))).toSorted((one, other) => momentOf(one.start) - momentOf(other.start));
  return { data: { site: name, ...deskOf({ siteId }, place), fresh, news: told, ending, gaps }, fromName: name };
}
