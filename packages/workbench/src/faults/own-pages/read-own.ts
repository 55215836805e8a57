/** A process of its own that reads the database past the server: `read-own.ts <file or postgres://…>` prints `KeptOwn` as JSON. */
import { askAll, text } from '../ask-all.ts';
import type { Rows } from '../ask-all.ts';
import type { KeptMail, KeptOwn, KeptPerson } from './kept-own.ts';

/** Kept apart from the server's own code, so that one mistake cannot hide in both. */
const QUESTIONS = [
  `SELECT s.id, s.opportunity_id, s.reference, s.email, s.phone, s.guardian_answer, p.state, p.waiting_number, p.coming_at FROM sign_ups s JOIN sign_up_shifts p ON p.sign_up_id = s.id`,
  'SELECT opportunity_id, capacity, taken, last_number FROM shifts',
  'SELECT kind, recipient, sign_up_id, data FROM mails',
];

function personIn({ id, opportunity_id: opportunity, reference, email, phone, guardian_answer: guardian, state, waiting_number: number, coming_at: coming }: Rows[number]): KeptPerson {
  return {
    id: text(id), opportunity: text(opportunity), reference: text(reference), email: text(email), phone: text(phone), guardian: text(guardian), state: text(state),
    number: typeof number === 'number' ? number : null,
    comes: coming !== null,
  };
}

function mailIn({ kind, recipient, sign_up_id: signUpId, data }: Rows[number]): KeptMail {
  const { what, reference, token } = JSON.parse(text(data)) as { what?: string; reference?: string; token?: string };
  return { kind: text(kind), recipient: text(recipient), signUpId: text(signUpId), ...(what !== undefined && { what }), ...(reference !== undefined && { reference }), ...(token !== undefined && { token }) };
}

async function readOwn(place: string): Promise<KeptOwn> {
  const [people = [], shifts = [], mails = []] = await askAll(place, QUESTIONS);
  return {
    keys: [],
    people: people.map(personIn),
    shifts: shifts.map((shift) => ({ opportunity: text(shift['opportunity_id']), capacity: Number(shift['capacity']), taken: Number(shift['taken']), lastNumber: Number(shift['last_number']) })),
    mails: mails.map(mailIn),
  };
}

const [place = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await readOwn(place)));
