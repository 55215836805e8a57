import type { SignUp } from '@dugnad/client/model';
import type { MailRows } from '../../mail/mail-rows.ts';
import { TEXT_KIND } from '../../mail/mail-rows.ts';
import { textNumberOf } from '../../texting/text-number.ts';
import { dayBefore, sameDay } from '../../volunteering/reminder-times.ts';
import type { ReminderTime } from '../../volunteering/reminder-times.ts';
import type { Connection, Database } from '../database/database.ts';
import { TALK } from '../opportunities/talk-row.ts';
import type { FreshLink, StoredOpportunity, StoredShift } from '../opportunity-store.ts';
import { mailRow } from '../signing/mail-row.ts';
import type { SignUpRow, SignUpShiftRow } from '../tables.ts';

/** Somebody in a shift that begins soon. */
interface Coming extends Pick<SignUpShiftRow, 'sign_up_id' | 'opportunity_id' | 'shift_id' | 'reminded_at' | 'reminded_today_at'>, Pick<SignUpRow, 'signed_up_at' | 'phone' | 'email' | 'language' | 'same_day_reminder'> {
  site_id: string;
  starts: string;
  shift: string;
  /** JSON: what else is known of the person, and of the association. */
  signed_up: string;
  opportunity: string;
}

type Mark = 'reminded_at' | 'reminded_today_at';

/** To a telephone or by mail, and to where. */
interface Way {
  kind: 'reminder' | typeof TEXT_KIND;
  recipient: string;
}

/** One mail or message: of one sign-up, about all its times that are due. */
interface Reminder {
  mark: Mark;
  way: Way;
  coming: Coming[];
}

/** The latest of all day-before reminders is due less than two days ahead, wherever the shift is. */
const AHEAD = 2 * 86_400_000;

const SOON = `SELECT p.sign_up_id, p.opportunity_id, p.shift_id, p.reminded_at, p.reminded_today_at, u.signed_up_at, u.phone, u.email, u.language, u.same_day_reminder, o.site_id, s.starts, s.data AS shift, u.data AS signed_up, o.data AS opportunity
  FROM shifts s JOIN sign_up_shifts p ON p.opportunity_id = s.opportunity_id AND p.shift_id = s.id JOIN sign_ups u ON u.id = p.sign_up_id JOIN opportunities o ON o.id = s.opportunity_id
  WHERE s.starts > $1 AND s.starts <= $2 AND s.state <> 'cancelled' AND s.id NOT LIKE '${TALK}%' AND o.state <> 'draft' AND p.state = 'in' AND u.blocked = 0 AND (u.email IS NOT NULL OR $3 = 1)
  AND (p.reminded_at IS NULL OR (u.same_day_reminder = 1 AND p.reminded_today_at IS NULL)) ORDER BY p.sign_up_id, s.starts, s.id`;
const LOCK = 'SELECT id FROM shifts WHERE opportunity_id = $1 AND id = ANY($2) ORDER BY opportunity_id, id FOR NO KEY UPDATE';
const MARKED: Readonly<Record<Mark, string>> = {
  reminded_at: `UPDATE sign_up_shifts SET reminded_at = $3 WHERE sign_up_id = $1 AND shift_id = ANY($2) AND state = 'in' AND reminded_at IS NULL RETURNING shift_id`,
  reminded_today_at: `UPDATE sign_up_shifts SET reminded_today_at = $3 WHERE sign_up_id = $1 AND shift_id = ANY($2) AND state = 'in' AND reminded_today_at IS NULL RETURNING shift_id`,
};

/** Its time has come, and whoever it is to had signed up before that. */
function isDue(time: ReminderTime | undefined, { signed_up_at: signedUp }: Coming, now: number): boolean {
  return time !== undefined && time.from <= now && now < time.until && Date.parse(signedUp) < time.from;
}

function marksOf(coming: Coming, now: number): Mark[] {
  const { start } = JSON.parse(coming.shift) as Pick<StoredShift, 'start'>;
  const isFirst = coming.reminded_at === null && isDue(dayBefore(start), coming, now);
  const isSecond = coming.same_day_reminder === 1 && coming.reminded_today_at === null && isDue(sameDay(start), coming, now);
  return [...(isFirst ? ['reminded_at' as const] : []), ...(isSecond ? ['reminded_today_at' as const] : [])];
}

/** Nothing where somebody can be reached neither way. A message is one that `textNumberOf` allows, where messages are sent. */
function wayTo({ phone, email, signed_up: signedUp, opportunity }: Coming, hasTexts: boolean): Way | undefined {
  if (hasTexts) {
    const { person } = JSON.parse(signedUp) as Pick<SignUp, 'person'>;
    const number = textNumberOf({ ...person, phone, email }, JSON.parse(opportunity) as StoredOpportunity);
    if (number !== undefined) return { kind: TEXT_KIND, recipient: number };
  }
  return email === null ? undefined : { kind: 'reminder', recipient: email };
}

/** Behind the locks of the shifts, as everybody who changes a place: who has cancelled meanwhile is reminded of nothing, and of two processes one reminds. */
async function remind(connection: Connection, { mark, way, coming }: Reminder, now: string, { token, tokenHash }: FreshLink): Promise<number> {
  const [first] = coming;
  if (!first) return 0;
  const ids = coming.map(({ shift_id: id }) => id);
  await connection.all(LOCK, [first.opportunity_id, ids]);
  const marked = new Set((await connection.all<Pick<Coming, 'shift_id'>>(MARKED[mark], [first.sign_up_id, ids, now])).map(({ shift_id: id }) => id));
  const reminded = coming.filter(({ shift_id: id }) => marked.has(id));
  const [next] = reminded;
  if (!next) return 0;
  const data = { signUpId: next.sign_up_id, shiftIds: reminded.map(({ shift_id: id }) => id), token } satisfies MailRows['reminder'];
  const mail = mailRow({ siteId: next.site_id, signatureId: null, signUpId: next.sign_up_id, ...way, language: next.language, data, now, expires: next.starts });
  connection.insert({ sign_up_links: [{ token_hash: tokenHash, sign_up_id: next.sign_up_id, created_at: now }], mails: [mail] });
  return 1;
}

/** One for each sign-up and kind, to whoever can be reached. */
function remindersOf(all: readonly Coming[], hasTexts: boolean, now: number): Reminder[] {
  const reminders = new Map<string, Reminder>();
  for (const coming of all) {
    const way = wayTo(coming, hasTexts);
    if (!way) continue;
    for (const mark of marksOf(coming, now)) {
      const key = `${coming.sign_up_id} ${mark}`;
      reminders.set(key, { mark, way, coming: [...(reminders.get(key)?.coming ?? []), coming] });
    }
  }
  return [...reminders.values()];
}

/** Queues a reminder for whoever is in a shift that begins soon, by the clock of each shift; never twice, whoever looks. */
export async function remindOfShifts(database: Database, now: string, link: () => FreshLink, { texts = false }: { texts?: boolean } = {}): Promise<number> {
  const until = new Date(Date.parse(now) + AHEAD).toISOString();
  const all = await database.all<Coming>(SOON, [now, until, texts ? 1 : 0]);
  let sum = 0;
  for (const reminder of remindersOf(all, texts, Date.parse(now))) sum += await database.transaction((connection) => remind(connection, reminder, now, link()));
  return sum;
}
