import { momentOf } from '@dugnad/client/model';
import type { SignUp, Text } from '@dugnad/client/model';
import { TEXT_KIND } from '../../mail/mail-rows.ts';
import { isTalkRow } from '../../store/opportunities/talk-row.ts';
import type { StoredOpportunity, StoredShift } from '../../store/opportunity-store.ts';
import type { MailRow, SignUpRow } from '../../store/tables.ts';
import { textNumberOf } from '../../texting/text-number.ts';
import { remindedAbout } from '../../volunteering/reminder-times.ts';
import type { Db } from '../desk.ts';

/** Somebody with a time today or tomorrow whom no reminder of the server reaches: a person may write to them. */
export interface ToRemind {
  id: string;
  name: string;
  phone: string;
  noCalls: boolean;
  language: string;
  opportunity: { id: string; title: Text };
  shifts: Pick<StoredShift, 'id' | 'start' | 'end'>[];
}

type Sent = Pick<MailRow, 'sign_up_id' | 'kind' | 'state' | 'created'>;

/** What is known beside a sign-up. */
interface Beside {
  opportunity: StoredOpportunity;
  /** Their reminders, whatever became of them. */
  sent: readonly Sent[];
  hasTexts: boolean;
}

/** Reminders of what begins within these days; an earlier one was about something else. */
const isAbout = ({ start }: StoredShift, { created }: Sent): boolean => Date.parse(created) >= remindedAbout(start).from;
const hasFailed = ({ state }: Sent): boolean => state === 'failed' || state === 'bounced';

/** Nothing has gone, nothing will go by itself, and there is a number: left alone, or one that a message did not reach. */
function isLeft(row: SignUpRow, shift: StoredShift, { opportunity, sent, hasTexts }: Beside): boolean {
  const own = sent.filter((one) => isAbout(shift, one));
  if (own.some((one) => !hasFailed(one))) return false;
  if (own.some(({ kind }) => kind === TEXT_KIND)) return true;
  const { person } = JSON.parse(row.data) as Pick<SignUp, 'person'>;
  const isReminded = hasTexts && textNumberOf({ ...person, phone: row.phone, email: row.email }, opportunity) !== undefined;
  return row.email === null && !isReminded;
}

function toRemind(row: SignUpRow, places: ReadonlySet<string>, beside: Beside, now: number): ToRemind[] {
  const { id, title, shifts } = beside.opportunity;
  const isSoon = ({ start }: StoredShift): boolean => {
    const { from, until } = remindedAbout(start);
    return from <= now && now < until;
  };
  const own = shifts.filter((shift) => places.has(shift.id) && shift.state !== 'cancelled' && isSoon(shift) && isLeft(row, shift, beside)).map(({ id: of, start, end }) => ({ id: of, start, end }));
  if (row.phone === null || own.length === 0) return [];
  const { person: { noCalls } } = JSON.parse(row.data) as Pick<SignUp, 'person'>;
  return [{ id: row.id, name: row.name, phone: row.phone, noCalls, language: row.language, opportunity: { id, title }, shifts: own }];
}

/** Of all opportunities that are public; who begins first is on top. */
export async function readToRemind(db: Db, siteId: string, opportunities: readonly StoredOpportunity[], { now, hasTexts }: { now: number; hasTexts: boolean }): Promise<ToRemind[]> {
  const people = db.selectFrom('sign_ups').innerJoin('opportunities', 'opportunities.id', 'sign_ups.opportunity_id').selectAll('sign_ups').where('site_id', '=', siteId).where('opportunities.state', '<>', 'draft');
  const rows = await people.where('blocked', '=', 0).where('phone', 'is not', null).execute();
  const places = await db.selectFrom('sign_up_shifts').innerJoin('opportunities', 'opportunities.id', 'sign_up_shifts.opportunity_id').select(['sign_up_id', 'shift_id']).where('site_id', '=', siteId).where('sign_up_shifts.state', '=', 'in').execute();
  const sent = await db.selectFrom('mails').select(['sign_up_id', 'kind', 'state', 'created']).where('site_id', '=', siteId).where('kind', 'in', ['reminder', TEXT_KIND]).execute();
  const placesOf = Map.groupBy(places.filter(({ shift_id: id }) => !isTalkRow(id)), ({ sign_up_id: id }) => id);
  const sentTo = Map.groupBy(sent, ({ sign_up_id: id }) => id);
  const list = rows.flatMap((row) => {
    const opportunity = opportunities.find(({ id }) => id === row.opportunity_id);
    const own = new Set(placesOf.get(row.id)?.map(({ shift_id: id }) => id));
    return opportunity ? toRemind(row, own, { opportunity, sent: sentTo.get(row.id) ?? [], hasTexts }, now) : [];
  });
  const begins = ({ shifts }: ToRemind): number => Math.min(...shifts.map(({ start }) => momentOf(start)));
  return list.toSorted((one, other) => begins(one) - begins(other));
}
