/** A process of its own that reads the database past the server: `read-volunteers.ts <file or postgres://…> <opportunity>` prints `KeptVolunteers` as JSON. */
import { askAll, text } from '../ask-all.ts';
import type { Rows } from '../ask-all.ts';
import type { KeptVolunteers } from './kept-volunteers.ts';

/** Kept apart from the server's own code, so that one mistake cannot hide in both. */
function questionsAbout(opportunity: string): string[] {
  return [
    `SELECT key, answer FROM sign_up_keys WHERE opportunity_id = '${opportunity}'`,
    `SELECT s.id, s.reference, s.email, p.state, p.waiting_number FROM sign_ups s JOIN sign_up_shifts p ON p.sign_up_id = s.id WHERE s.opportunity_id = '${opportunity}'`,
    `SELECT capacity, taken, last_number FROM shifts WHERE opportunity_id = '${opportunity}'`,
    `SELECT m.kind, m.recipient, m.sign_up_id, m.data FROM mails m JOIN sign_ups s ON s.id = m.sign_up_id WHERE s.opportunity_id = '${opportunity}'`,
  ];
}

interface Answer {
  reference: string;
  shifts: { status: string }[];
}

function keysIn(rows: Rows): KeptVolunteers['keys'] {
  return rows.map(({ key, answer }) => {
    const { reference, shifts } = JSON.parse(text(answer)) as Answer;
    return { key: text(key), reference, status: shifts[0]?.status ?? '' };
  });
}

const shiftIn = ([row]: Rows): KeptVolunteers['shift'] => ({ capacity: Number(row?.['capacity']), taken: Number(row?.['taken']), lastNumber: Number(row?.['last_number']) });

function mailsIn(rows: Rows): KeptVolunteers['mails'] {
  return rows.map(({ kind, recipient, sign_up_id: signUpId, data }) => {
    const { token } = JSON.parse(text(data)) as { token?: string };
    return { kind: text(kind), recipient: text(recipient), signUpId: text(signUpId), ...(token !== undefined && { token }) };
  });
}

async function readVolunteers(place: string, opportunity: string): Promise<KeptVolunteers> {
  const [keys = [], signUps = [], shifts = [], mails = []] = await askAll(place, questionsAbout(opportunity));
  return {
    keys: keysIn(keys),
    signUps: signUps.map(({ id, reference, email, state, waiting_number: number }) => ({ id: text(id), reference: text(reference), email: text(email), state: text(state), number: typeof number === 'number' ? number : null })),
    shift: shiftIn(shifts),
    mails: mailsIn(mails),
  };
}

const [place = '', opportunity = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await readVolunteers(place, opportunity)));
