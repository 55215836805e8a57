import { momentOf } from '@dugnad/client/model';
import type { MailRows } from '../../mail/mail-rows.ts';
import { mailRow } from '../../store/signing/mail-row.ts';
import type { Coordinator, StoredOpportunity } from '../../store/opportunity-store.ts';
import type { Store } from '../../store/store.ts';
import { coordinatorOf } from '../../volunteering/coordinator-of.ts';
import type { Db } from '../desk.ts';
import { opportunitiesOf } from './find-opportunity.ts';
import { readTodaysList } from './todays-list.ts';
import type { ToTalkWith } from './todays-list.ts';

type Kind = MailRows['promises']['what'];
type Mark = 'promise_told_at' | 'promise_over_at';

/** A promise of an answer that has not been looked at for the last time. */
interface Promised {
  id: string;
  opportunity_id: string;
  site_id: string;
  signed_up_at: string;
  answer_by: string | null;
  promise_told_at: string | null;
}

/** One mail, to one reader: what is told of these, and where it is written down that it was. */
interface Telling extends Coordinator {
  what: Kind;
  mark: Mark;
  siteId: string;
  signUpIds: string[];
  to?: string;
}

const DAY = 86_400_000;
const MARKS: Readonly<Record<Kind, Mark>> = { soon: 'promise_told_at', over: 'promise_over_at' };

/** A day before it runs out; of a promise of one day or less, in the middle. */
export function remindAt(signedUp: string, answerBy: string): string {
  const [from, until] = [Date.parse(signedUp), Date.parse(answerBy)];
  return new Date(until - Math.min(DAY, (until - from) / 2)).toISOString();
}

function whatIsDue({ signed_up_at: signedUp, answer_by: answerBy, promise_told_at: told }: Promised, now: string): Kind | undefined {
  if (answerBy === null) return undefined;
  if (answerBy <= now) return 'over';
  return told === null && remindAt(signedUp, answerBy) <= now ? 'soon' : undefined;
}

/** A talk that is booked is the answer: it is not missed before it is over. */
function waitsForTalk({ answerBy, talk }: ToTalkWith, now: number): boolean {
  return answerBy === null && (talk === undefined || momentOf(talk.end) > now);
}

async function readPromised(db: Db, now: string): Promise<Promised[]> {
  const soon = new Date(Date.parse(now) + DAY).toISOString();
  const rows = db.selectFrom('sign_ups').innerJoin('opportunities', 'opportunities.id', 'sign_ups.opportunity_id').select(['sign_ups.id', 'opportunity_id', 'site_id', 'signed_up_at', 'answer_by', 'promise_told_at']);
  return rows.where('blocked', '=', 0).where('answer_by', 'is not', null).where('promise_over_at', 'is', null).where('answer_by', '<=', soon).orderBy('answer_by').execute();
}

/** Whoever answers, in their language; of what has run out, whom the association named, and nobody where it named none. */
function readerOf(what: Kind, opportunity: StoredOpportunity): (Coordinator & { to?: string }) | undefined {
  const coordinator = coordinatorOf(opportunity);
  if (what === 'soon') return coordinator;
  const { escalateTo } = opportunity;
  return escalateTo && { recipient: escalateTo.email, language: coordinator.language, to: escalateTo.name };
}

/** What is told of one site to whom: one mail for each reader, whatever it is about. */
function tellingsOf(siteId: string, due: readonly (Promised & { what: Kind })[], opportunities: readonly StoredOpportunity[]): Telling[] {
  const tellings = new Map<string, Telling>();
  for (const { id, what, opportunity_id: opportunityId } of due) {
    const opportunity = opportunities.find((one) => one.id === opportunityId);
    const reader = opportunity && readerOf(what, opportunity);
    if (!reader) continue;
    const key = JSON.stringify([what, reader]);
    const telling = tellings.get(key) ?? { ...reader, what, mark: MARKS[what], siteId, signUpIds: [] };
    tellings.set(key, { ...telling, signUpIds: [...telling.signUpIds, id] });
  }
  return [...tellings.values()];
}

/** Written down behind the rows themselves: of two processes at once, one tells. */
async function mark(db: Db, column: Mark, ids: readonly string[], now: string): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db.updateTable('sign_ups').set({ [column]: now }).where('id', 'in', [...ids]).where(column, 'is', null).returning('id').execute();
  return rows.map(({ id }) => id);
}

async function tell(db: Db, { what, mark: column, siteId, signUpIds, recipient, language, to }: Telling, now: string): Promise<number> {
  const marked = new Set(await mark(db, column, signUpIds, now));
  const ids = signUpIds.filter((id) => marked.has(id));
  const [only, ...more] = ids;
  if (only === undefined) return 0;
  const data = { what, signUpIds: ids, ...(to !== undefined && { to }) } satisfies MailRows['promises'];
  // Whoever is erased takes a mail along that is about nobody else; of others it says nothing any more by then.
  const row = mailRow({ siteId, signatureId: null, ...(more.length === 0 && { signUpId: only }), kind: 'promises', recipient, language, data, now, expires: null });
  await db.insertInto('mails').values(row).execute();
  return 1;
}

async function remindSite({ database, write }: Pick<Store, 'database' | 'write'>, siteId: string, promised: readonly Promised[], now: string): Promise<number> {
  const opportunities = await opportunitiesOf(database, siteId);
  const people = await readTodaysList(database, siteId, opportunities, { now: Date.parse(now) });
  const booked = new Set(people.filter((person) => waitsForTalk(person, Date.parse(now))).map(({ id }) => id));
  const waiting = new Set(people.map(({ id }) => id));
  const due = promised.flatMap((one) => {
    const what = booked.has(one.id) ? undefined : whatIsDue(one, now);
    return what === undefined ? [] : [{ ...one, what }];
  });
  const tellings = tellingsOf(siteId, due.filter(({ id }) => waiting.has(id)), opportunities);
  return write(async (db) => {
    let mails = 0;
    for (const telling of tellings) mails += await tell(db, telling, now);
    // What has run out is looked at once, whether anybody was to be told or not.
    await mark(db, 'promise_over_at', due.filter(({ what }) => what === 'over').map(({ id }) => id), now);
    return mails;
  });
}

/**
 * Reminds coordinators of promised answers that nobody has given, as far as today's list knows, a day before they run out; and tells once whom the association
 * named when one has run out. Whoever has booked a talk waits for that, and for nothing before it is over. Each reader gets one mail about all that is due.
 *
 * @returns how many mails were queued
 */
export async function remindOfPromises(store: Pick<Store, 'database' | 'write'>, now: string): Promise<number> {
  const bySite = Map.groupBy(await readPromised(store.database, now), ({ site_id: siteId }) => siteId);
  let mails = 0;
  for (const [siteId, promised] of bySite) mails += await remindSite(store, siteId, promised, now);
  return mails;
}
