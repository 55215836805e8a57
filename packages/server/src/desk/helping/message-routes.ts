import { LanguageTagSchema, momentOf } from '@dugnad/client/model';
import * as v from 'valibot';
import { isMailAddress } from '../../mail/mail-address.ts';
import type { MailRows } from '../../mail/mail-rows.ts';
import { ProblemError } from '../../problem/problem.ts';
import type { Connection } from '../../store/database/database.ts';
import { lockOpportunity } from '../../store/opportunities/opportunities.ts';
import type { StoredOpportunity } from '../../store/opportunity-store.ts';
import { mailRow } from '../../store/signing/mail-row.ts';
import type { SignUpRow } from '../../store/tables.ts';
import { freshLink } from '../../volunteering/fresh-link.ts';
import type { Db } from '../desk.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { opportunityOf } from './find-opportunity.ts';
import { GROUPS, mayBeMailed, membersOf, unique } from './message-groups.ts';
import type { Group, SignedUp } from './message-groups.ts';

/** Of one task in a day: who hears more often stops reading. */
const MOST_A_DAY = 3;
const MOST_PEOPLE = 500;
const DAY_MS = 86_400_000;

const MessageSchema = v.object({
  /** Made by the page, so that the same press twice is one message. */
  id: v.pipe(v.string(), v.uuid('not-a-uuid')),
  /** Exactly those who were shown: whoever joins meanwhile has not been looked at. */
  to: v.pipe(v.array(v.string()), v.minLength(1, 'nobody'), v.maxLength(MOST_PEOPLE, 'too-many')),
  subject: v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(120, 'too-long')),
  text: v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(4000, 'too-long')),
  /** That it is written in: it is translated by nobody. */
  language: LanguageTagSchema,
});

type Message = v.InferOutput<typeof MessageSchema>;

async function signedUp(db: Db, opportunityId: string): Promise<SignedUp> {
  const rows = await db.selectFrom('sign_ups').selectAll().where('opportunity_id', '=', opportunityId).where('blocked', '=', 0).orderBy('signed_up_at').orderBy('id').execute();
  const places = await db.selectFrom('sign_up_shifts').select(['sign_up_id', 'shift_id', 'state', 'cancelled_at']).where('opportunity_id', '=', opportunityId).execute();
  const said = await db.selectFrom('desk_audit').innerJoin('sign_ups', 'sign_ups.id', 'desk_audit.subject').select('subject').where('opportunity_id', '=', opportunityId).where('action', '=', 'talk-not-now').execute();
  return { rows, places, notNow: new Set(said.flatMap(({ subject }) => subject ?? [])) };
}

const isGroup = (asked: string | undefined): asked is Group => GROUPS.some((group) => group === asked);

async function read(asked: AskedOfPetition): Promise<unknown> {
  const { db, desk, query: { group, shift, language } } = asked;
  const opportunity = await opportunityOf(asked);
  const { id, title, shifts } = opportunity;
  const all = await signedUp(db, id);
  const people = membersOf(all, opportunity, { group: isGroup(group) ? group : 'all', shiftId: shift, ...(language && { language }) }, desk.now());
  const coming = shifts.filter(({ end }) => momentOf(end) > desk.now()).map(({ id: of, start, end, role }) => ({ id: of, start, end, role }));
  return { opportunity: { id, title }, shifts: coming, languages: [...new Set(all.rows.map((row) => row.language))].toSorted(), people };
}

interface Earlier {
  /** How many it went to, where this very message has gone out. */
  sent?: number;
  today: number;
}

async function earlierOf({ db, siteId, now, body }: AskedOfPetition<Message>, opportunityId: string): Promise<Earlier> {
  const since = new Date(Date.parse(now) - DAY_MS).toISOString();
  const rows = await db.selectFrom('desk_audit').select(['at', 'detail']).where('site_id', '=', siteId).where('action', '=', 'message-send').where('subject', '=', opportunityId).execute();
  const same = rows.map(({ detail }) => JSON.parse(detail) as { message: string; people: number }).find(({ message }) => message === body.id);
  return { ...(same && { sent: same.people }), today: rows.filter(({ at }) => at > since).length };
}

/** Those whom it may be sent to, of those whom it is for. */
function recipientsOf(all: SignedUp, to: readonly string[]): SignUpRow[] {
  return unique(mayBeMailed(all).filter(({ id, email }) => to.includes(id) && email !== null && isMailAddress(email)));
}

/** One mail each, with a link of their own. */
function queue(connection: Connection, { siteId }: StoredOpportunity, rows: readonly SignUpRow[], { body: { subject, text, language }, now }: AskedOfPetition<Message>): void {
  const all = rows.map((row) => ({ row, link: freshLink() }));
  connection.insert({
    sign_up_links: all.map(({ row: { id }, link: { tokenHash } }) => ({ token_hash: tokenHash, sign_up_id: id, created_at: now })),
    mails: all.map(({ row: { id, email, language: reads }, link: { token } }) => {
      const data = { signUpId: id, token, subject, text, language } satisfies MailRows['message'];
      return mailRow({ siteId, signatureId: null, signUpId: id, kind: 'message', recipient: email ?? '', language: reads, data, now, expires: null });
    }),
  });
}

async function send(asked: AskedOfPetition<Message>, connection: Connection): Promise<Done> {
  const { db, siteId, params, body } = asked;
  // Of two who send at once one waits here, and is counted then.
  const opportunity = await lockOpportunity(connection, params['opportunity'] ?? '');
  if (opportunity?.siteId !== siteId) throw new ProblemError('not-found', 'There is no such opportunity on this site.');
  const { sent, today } = await earlierOf(asked, opportunity.id);
  if (sent !== undefined) return { answer: { people: sent }, audit: { action: 'message-again', subject: opportunity.id } };
  if (today >= MOST_A_DAY) throw new ProblemError('too-many-requests', 'This task has had its messages of the day.', { retryAfter: 3600 });
  const all = await signedUp(db, opportunity.id);
  const rows = recipientsOf(all, body.to);
  if (rows.length === 0) throw new ProblemError('invalid-input', 'None of them can be written to any more.', { errors: [{ pointer: '/to', code: 'nobody' }] });
  queue(connection, opportunity, rows, asked);
  return { answer: { people: rows.length }, audit: { action: 'message-send', subject: opportunity.id, detail: { message: body.id, people: rows.length, to: rows.map(({ id }) => id) } } };
}

/** A message to a group, one mail each. */
export const messageRoutes: readonly DeskRoute[] = [
  reads('/opportunities/:opportunity/messages', 'editor', read),
  writes('POST', '/opportunities/:opportunity/messages', { role: 'editor', body: MessageSchema, run: send }),
];
