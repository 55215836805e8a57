import type { MailRows } from '../mail/mail-rows.ts';
import type { Connection } from '../store/database/database.ts';
import { listOpportunities } from '../store/opportunities/opportunities.ts';
import type { Coordinator, StoredOpportunity } from '../store/opportunity-store.ts';
import { mailRow } from '../store/signing/mail-row.ts';
import type { Store } from '../store/store.ts';
import type { VolunteerNewsRow } from '../store/tables.ts';
import { SOON_MS } from './can-wait.ts';
import { coordinatorOf } from './coordinator-of.ts';
import { momentThere } from './own-shifts.ts';

type Digest = MailRows['volunteer-digest'];
type Line = Pick<VolunteerNewsRow, 'id' | 'opportunity_id' | 'kind' | 'data'>;
type Held = Pick<VolunteerNewsRow, 'opportunity_id'> & { sign_up_id: string };

/** By the clock where the help is needed: before people begin their day, after a night’s sign-ups. */
const HOUR_OF_THE_DAY = 7;
const DAY_MS = 86_400_000;
/** Days that it is known when somebody had their last mail of the day. */
const KNOWN_DAYS = 30;

const LINES = 'SELECT id, opportunity_id, kind, data FROM volunteer_news ORDER BY created, id';
const ENDING = `SELECT DISTINCT opportunity_id, sign_up_id FROM sign_up_shifts WHERE state = 'held' AND held_until > $1 AND held_until < $2 ORDER BY opportunity_id, sign_up_id`;
const LAST = 'SELECT day FROM volunteer_digests WHERE site_id = $1 AND recipient = $2';
const MARK = 'INSERT INTO volunteer_digests (site_id, recipient, day) VALUES ($1, $2, $3) ON CONFLICT (site_id, recipient) DO UPDATE SET day = excluded.day';
const TOLD = 'DELETE FROM volunteer_news WHERE id = ANY($1)';
const FORGET = 'DELETE FROM volunteer_digests WHERE day < $1';

/** What one coordinator of a site looks after. */
interface Desk {
  siteId: string;
  coordinator: Coordinator;
  opportunities: StoredOpportunity[];
}

/** Who has one mail a day, and who has lines left from when they had. */
function desksOf(opportunities: readonly StoredOpportunity[], lines: readonly Line[]): Desk[] {
  const told = opportunities.filter(({ id, mails }) => mails === 'daily' || lines.some(({ opportunity_id }) => opportunity_id === id));
  const groups = Map.groupBy(told, (one) => `${one.siteId} ${coordinatorOf(one).recipient}`);
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ siteId: first.siteId, coordinator: coordinatorOf(first), opportunities: [first, ...others] }] : []));
}

/** The day it is there, once the hour has come; `2026-12-05T07:…`, or UTC where nothing says which clock it is. */
export function dayDue(opportunities: readonly Pick<StoredOpportunity, 'shifts' | 'talks'>[], now: string): string | undefined {
  const [there = now] = opportunities.map((one) => momentThere(now, one)).filter((moment) => moment.includes('T'));
  return Number(there.slice(11, 13)) >= HOUR_OF_THE_DAY ? there.slice(0, 10) : undefined;
}

const parse = ({ data }: Line): unknown => JSON.parse(data);

/** What somebody new did with their sign-up already stands with it, and so does until when it is held. */
function digestOf({ opportunities }: Desk, lines: readonly Line[], held: readonly Held[]): Digest {
  const fresh = lines.filter(({ kind }) => kind === 'volunteer').map((line) => (parse(line) as MailRows['volunteer']).signUpId);
  const news = lines.filter(({ kind }) => kind === 'volunteer-news').map((line) => parse(line) as MailRows['volunteer-news']);
  return {
    fresh,
    news: news.filter(({ signUpId = '' }) => !fresh.includes(signUpId)),
    ending: held.map(({ sign_up_id: id }) => id).filter((id) => !fresh.includes(id)),
    opportunityIds: opportunities.filter(({ mails }) => mails === 'daily').map(({ id }) => id),
  };
}

interface Known {
  lines: readonly Line[];
  held: readonly Held[];
  now: string;
}

/** Once a day: a day on which nothing has come by then has no mail, and what comes later is told tomorrow. */
async function sendOne(connection: Connection, desk: Desk, { lines, held, now }: Known): Promise<number> {
  const { siteId, coordinator: { recipient, language }, opportunities } = desk;
  const day = dayDue(opportunities, now);
  const [last] = await connection.all<{ day: string }>(LAST, [siteId, recipient]);
  if (day === undefined || (last && last.day >= day)) return 0;
  connection.send(MARK, [siteId, recipient, day]);
  const isTheirs = ({ opportunity_id: id }: Pick<Line, 'opportunity_id'>): boolean => opportunities.some((one) => one.id === id);
  const theirs = lines.filter(isTheirs);
  const daily = new Set(opportunities.filter(({ mails }) => mails === 'daily').map(({ id }) => id));
  const digest = digestOf(desk, theirs, held.filter(({ opportunity_id: id }) => daily.has(id)));
  if (digest.fresh.length + digest.news.length + digest.ending.length === 0) return 0;
  connection.insert({ mails: [mailRow({ siteId, signatureId: null, kind: 'volunteer-digest', recipient, language, data: digest, now, expires: null })] });
  connection.send(TOLD, [theirs.map(({ id }) => id)]);
  return 1;
}

/** Queues for each coordinator who wants it the one mail of the day: what could wait, and whose held place is free again within two days. Returns how many. */
export async function sendVolunteerDigests(store: Pick<Store, 'write'>, now: string): Promise<number> {
  return store.write(async (_database, connection) => {
    const lines = await connection.all<Line>(LINES);
    const held = await connection.all<Held>(ENDING, [now, new Date(Date.parse(now) + SOON_MS).toISOString()]);
    let sent = 0;
    for (const desk of desksOf(await listOpportunities(connection), lines)) sent += await sendOne(connection, desk, { lines, held, now });
    connection.send(FORGET, [new Date(Date.parse(now) - KNOWN_DAYS * DAY_MS).toISOString().slice(0, 10)]);
    return sent;
  });
}
