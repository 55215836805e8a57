import type { Need, SignUp } from '@dugnad/client/model';
import type { Connection, Database } from '../database/database.ts';
import type { StoredSignUp, StoredWish } from '../opportunity-store.ts';
import type { SignUpNeedsRow, SignUpRow, SignUpShiftRow } from '../tables.ts';

type Reader = Pick<Connection | Database, 'all'>;
type Found = SignUpRow & { site_id: string };
type Place = Omit<SignUpShiftRow, 'sign_up_id' | 'opportunity_id' | 'reminded_today_at'> & { standing: StoredWish['state'] | null };

const ONE = 'SELECT s.*, o.site_id FROM sign_ups s JOIN opportunities o ON o.id = s.opportunity_id WHERE s.blocked = 0 AND s.id';
const BY_ID = `${ONE} = $1`;
const BY_LINK = `${ONE} IN (SELECT id FROM sign_ups WHERE manage_token_hash = $1 UNION ALL SELECT sign_up_id FROM sign_up_links WHERE token_hash = $1)`;
const FOR_GUARDIAN = `${ONE} IN (SELECT sign_up_id FROM sign_up_guardian_links WHERE token_hash = $1)`;
// A double stands as its person does by the other sign-up.
const PLACES = `SELECT p.shift_id, p.state, p.waiting_number, p.held_until, p.offered_until, p.cancelled_at, p.reminded_at, p.coming_at, CASE WHEN p.state = 'double' THEN (
    SELECT MIN(q.state) FROM sign_up_shifts q JOIN sign_ups t ON t.id = q.sign_up_id
    WHERE q.opportunity_id = p.opportunity_id AND q.shift_id = p.shift_id AND q.state IN ('in', 'held', 'offered', 'waiting') AND (t.phone_hash = s.phone_hash OR t.email_hash = s.email_hash)
  ) END AS standing FROM sign_up_shifts p JOIN sign_ups s ON s.id = p.sign_up_id WHERE p.sign_up_id = $1 ORDER BY p.shift_id`;

/** A double stands as its person does; what is offered to them is answered by their own link, and waits for everybody else. */
function standOf({ state, standing }: Place): StoredWish['state'] {
  if (state !== 'double') return state;
  return standing === 'offered' ? 'waiting' : (standing ?? 'released');
}

/** What they were asked, and said, of coming. */
function saidOf({ reminded_at: remindedAt, coming_at: comingAt }: Place): Pick<StoredWish, 'remindedAt' | 'comingAt'> {
  return { ...(remindedAt !== null && { remindedAt }), ...(comingAt !== null && { comingAt }) };
}

function wishFrom(place: Place): StoredWish {
  const { shift_id, state, waiting_number, held_until, offered_until, cancelled_at } = place;
  const stands = standOf(place);
  return {
    shiftId: shift_id,
    state: stands,
    isDouble: state === 'double',
    ...(stands === 'waiting' && waiting_number !== null && { waitingNumber: waiting_number }),
    ...(stands === 'held' && held_until !== null && { heldUntil: held_until }),
    ...(stands === 'offered' && offered_until !== null && { offeredUntil: offered_until }),
    ...(cancelled_at !== null && { cancelledAt: cancelled_at }),
    ...saidOf(place),
  };
}

const NEEDS = 'SELECT needs, delete_after FROM sign_up_needs WHERE sign_up_id = $1';

/** What is to be prepared, as long as it is kept. */
async function needsOf(reader: Reader, id: string): Promise<Pick<StoredSignUp, 'needs'>> {
  const [row] = await reader.all<Pick<SignUpNeedsRow, 'needs' | 'delete_after'>>(NEEDS, [id]);
  return row ? { needs: { needs: JSON.parse(row.needs) as Need[], deleteAfter: row.delete_after } } : {};
}

/** What was sent and stands in no column of its own. */
type Rest = Pick<SignUp, 'availability' | 'message' | 'languages' | 'talk' | 'guardian'> & { shiftIds: string[]; person: Omit<SignUp['person'], 'name' | 'phone' | 'email'> };

/** What the guardian has said, and the person of reminders and of messages to everybody. */
function answeredOf({ guardian_answer: guardianAnswer, same_day_reminder: sameDay, quiet_since: quietSince }: Found): Pick<StoredSignUp, 'guardianAnswer' | 'sameDay' | 'isQuiet'> {
  return { ...(guardianAnswer !== null && { guardianAnswer }), ...(sameDay === 1 && { sameDay: true }), ...(quietSince !== null && { isQuiet: true }) };
}

async function signUpFrom(reader: Reader, row: Found): Promise<StoredSignUp> {
  const { shiftIds, person, availability, message, languages, talk, guardian } = JSON.parse(row.data) as Rest;
  const wishes = (await reader.all<Place>(PLACES, [row.id])).map(wishFrom);
  return {
    id: row.id,
    opportunityId: row.opportunity_id,
    siteId: row.site_id,
    reference: row.reference,
    person: { ...person, name: row.name, ...(row.phone !== null && { phone: row.phone }), ...(row.email !== null && { email: row.email }) },
    availability,
    ...(message !== undefined && { message }),
    ...(talk && { talk }),
    ...(guardian && { guardian }),
    languages,
    language: row.language,
    signed: row.signed_up_at,
    ...(row.answer_by !== null && { answerBy: row.answer_by }),
    deleteAfter: row.delete_after,
    ...answeredOf(row),
    ...(await needsOf(reader, row.id)),
    wishes: wishes.toSorted((one, other) => shiftIds.indexOf(one.shiftId) - shiftIds.indexOf(other.shiftId)),
  };
}

async function readBy(reader: Reader, query: string, key: string): Promise<StoredSignUp | undefined> {
  const [row] = await reader.all<Found>(query, [key]);
  return row && signUpFrom(reader, row);
}

/** Whoever has the identifier: the queue of mails. */
export const readSignUp = (reader: Reader, id: string): Promise<StoredSignUp | undefined> => readBy(reader, BY_ID, id);

/** Whoever has a personal link. */
export const readOwnSignUp = (reader: Reader, tokenHash: string): Promise<StoredSignUp | undefined> => readBy(reader, BY_LINK, tokenHash);

/** Whoever has the link of a parent or guardian. */
export const readForGuardian = (reader: Reader, tokenHash: string): Promise<StoredSignUp | undefined> => readBy(reader, FOR_GUARDIAN, tokenHash);
