import type { GuardianAnswer, GuardianDone } from '@dugnad/client/hosted';
import type { MailRows } from '../../mail/mail-rows.ts';
import type { Connection, Database } from '../database/database.ts';
import { readOpportunity } from '../opportunities/opportunities.ts';
import type { FreshLink, StoredOpportunity, StoredSignUp } from '../opportunity-store.ts';
import { mailRow } from '../signing/mail-row.ts';
import type { ShiftRow, SignUpRow, SignUpShiftRow } from '../tables.ts';
import { readForGuardian } from './read-sign-up.ts';
import type { Act } from './tell-coordinator.ts';
import { tellCoordinator } from './tell-coordinator.ts';

type LockedShift = Pick<ShiftRow, 'id' | 'starts'>;
type LetGo = Pick<SignUpShiftRow, 'shift_id' | 'state'>;

/** Who hears of it, and the link that the young person gets. */
export interface GuardianAct extends Act {
  link: FreshLink;
}

const LOCK = 'SELECT id, starts FROM shifts WHERE opportunity_id = $1 AND id = ANY($2) ORDER BY opportunity_id, id FOR NO KEY UPDATE';
const SAID = 'SELECT guardian_answer FROM sign_ups WHERE id = $1 FOR NO KEY UPDATE';
const SAY = 'UPDATE sign_ups SET guardian_answer = $2, guardian_answered_at = $3 WHERE id = $1';
const GIVE = `UPDATE sign_up_shifts SET state = 'in', held_until = NULL WHERE sign_up_id = $1 AND state = 'held' AND held_until > $2`;
const HAD = `SELECT shift_id, state FROM sign_up_shifts WHERE sign_up_id = $1 AND shift_id = ANY($2) AND state IN ('in', 'held', 'offered', 'waiting', 'double') ORDER BY shift_id`;
const LET_GO = `UPDATE sign_up_shifts SET state = 'released', held_until = NULL, offered_until = NULL, cancelled_at = $3 WHERE sign_up_id = $1 AND shift_id = ANY($2)`;
const FREE = 'UPDATE shifts SET taken = taken - 1 WHERE opportunity_id = $1 AND id = $2';

const hasPlace = ({ state }: LetGo): boolean => state === 'in' || state === 'held' || state === 'offered';

/** All that has not begun: the talk, too. */
async function letGo(connection: Connection, { id, opportunityId }: StoredSignUp, shifts: readonly LockedShift[], now: string): Promise<void> {
  const ahead = shifts.filter(({ starts }) => starts > now).map((shift) => shift.id);
  const had = await connection.all<LetGo>(HAD, [id, ahead]);
  if (had.length === 0) return;
  connection.send(LET_GO, [id, had.map(({ shift_id }) => shift_id), now]);
  for (const { shift_id } of had.filter(hasPlace)) connection.send(FREE, [opportunityId, shift_id]);
}

async function tell(connection: Connection, own: StoredSignUp, answer: GuardianAnswer, by: GuardianAct): Promise<void> {
  const { id: signUpId, opportunityId, reference, language, person: { email }, siteId } = own;
  await tellCoordinator(connection, own, { what: `guardian-${answer}`, opportunityId, signUpId, reference, shiftIds: own.wishes.map(({ shiftId }) => shiftId), late: false }, by);
  if (email === undefined) return;
  const data = { signUpId, answer, token: by.link.token } satisfies MailRows['guardian-answered'];
  const mail = mailRow({ siteId, signatureId: null, signUpId, kind: 'guardian-answered', recipient: email, language, data, now: by.now, expires: null });
  connection.insert({ sign_up_links: [{ token_hash: by.link.tokenHash, sign_up_id: signUpId, created_at: by.now }], mails: [mail] });
}

const doneBy = (answer: GuardianAnswer, { first }: Pick<StoredOpportunity, 'first'>): GuardianDone => (answer === 'no' ? 'no' : first === 'direct' ? 'yes' : 'yes-held');

/** What a parent or guardian says, behind the locks of all shifts of the sign-up: whoever presses twice changes nothing the second time. */
export async function answerAsGuardian(database: Database, tokenHash: string, answer: GuardianAnswer, by: GuardianAct): Promise<GuardianDone | undefined> {
  return database.transaction(async (connection) => {
    const own = await readForGuardian(connection, tokenHash);
    if (!own) return undefined;
    const shifts = await connection.all<LockedShift>(LOCK, [own.opportunityId, own.wishes.map(({ shiftId }) => shiftId)]);
    const [row] = await connection.all<Pick<SignUpRow, 'guardian_answer'>>(SAID, [own.id]);
    const opportunity = await readOpportunity(connection, own.opportunityId);
    if (!row || !opportunity) return undefined;
    if (row.guardian_answer === answer) return doneBy(answer, opportunity);
    // Their place may be another's by now.
    if (row.guardian_answer === 'no') return 'gone';
    connection.send(SAY, [own.id, answer, by.now]);
    if (answer === 'no') await letGo(connection, own, shifts, by.now);
    else if (opportunity.first === 'direct') connection.send(GIVE, [own.id, by.now]);
    await tell(connection, own, answer, by);
    return doneBy(answer, opportunity);
  });
}
