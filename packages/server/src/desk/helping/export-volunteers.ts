import { talkRowId } from '../../store/opportunities/talk-row.ts';
import type { SignUpRow, SignUpShiftRow } from '../../store/tables.ts';
import { talkTimes } from '../../volunteering/booked-talk.ts';
import { FormatSchema, fileOf } from '../exports/export-routes.ts';
import type { Format } from '../exports/export-routes.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { writes } from '../routes/desk-route.ts';
import { deskPerson } from './desk-person.ts';
import { opportunityOf } from './find-opportunity.ts';

const COLUMNS = ['reference', 'name', 'phone', 'no-calls', 'email', 'preferred', 'best-time', 'languages', 'language', 'message', 'availability', 'shift', 'start', 'end', 'state', 'waiting-number', 'signed-up', 'delete-after'] as const;

type Place = Pick<SignUpShiftRow, 'sign_up_id' | 'shift_id' | 'state' | 'waiting_number'>;
type Row = Record<(typeof COLUMNS)[number], string | number | null>;

function personColumns(row: SignUpRow): Omit<Row, 'shift' | 'start' | 'end' | 'state' | 'waiting-number'> {
  const { reference, name, phone, email, preferred = null, bestTime = null, noCalls, languages, language, message = null, availability, signedUp } = deskPerson(row);
  return {
    reference, name, phone, email, preferred, language, message, 'best-time': bestTime, 'no-calls': noCalls ? 'yes' : 'no', languages: languages.join(' '), availability: availability.join(' '),
    'signed-up': signedUp, 'delete-after': row.delete_after,
  };
}

/** A row for each wish and each booked talk, and one for whoever has none; a double and a place that was let go are told as such. What is to be prepared is not in it: a file would outlive the day on which that is deleted. */
async function exportVolunteers(asked: AskedOfPetition<Format>): Promise<Done> {
  const { db, body, now } = asked;
  const { id, shifts, talks } = await opportunityOf(asked);
  const times = [...shifts, ...talks.map((talk) => ({ ...talkTimes(talk), id: talkRowId(talk.id) }))];
  const people = await db.selectFrom('sign_ups').selectAll().where('opportunity_id', '=', id).where('blocked', '=', 0).orderBy('signed_up_at').orderBy('id').execute();
  const places: Place[] = await db.selectFrom('sign_up_shifts').select(['sign_up_id', 'shift_id', 'state', 'waiting_number']).where('opportunity_id', '=', id).orderBy('shift_id').execute();
  const rows = people.flatMap((person): Row[] => {
    const own = places.filter(({ sign_up_id: of }) => of === person.id);
    const none = { shift: null, start: null, end: null, state: null, 'waiting-number': null };
    const wishes = own.map(({ shift_id: shift, state, waiting_number: number }) => {
      const { start = null, end = null } = times.find((one) => one.id === shift) ?? {};
      return { shift, start, end, state, 'waiting-number': number };
    });
    return (wishes.length > 0 ? wishes : [none]).map((wish) => ({ ...personColumns(person), ...wish }));
  });
  const file = fileOf(`${id}-${now.slice(0, 10)}-volunteers`, body, rows, COLUMNS);
  return { answer: { file, rows: rows.length }, audit: { action: 'volunteers-export', subject: id, detail: { format: body.format, rows: rows.length } } };
}

export const volunteerExportRoutes: readonly DeskRoute[] = [writes('POST', '/opportunities/:opportunity/exports', { role: 'owner', body: FormatSchema, run: exportVolunteers })];
