/** A process of its own that reads the database past the server: `read-offers.ts <file or postgres://…> <opportunity>` prints `KeptOffers` as JSON. */
import { askAll, text } from '../ask-all.ts';
import type { Rows } from '../ask-all.ts';
import type { KeptMail, KeptOffer, KeptOffers } from './kept-offers.ts';

/** Kept apart from the server's own code, so that one mistake cannot hide in both. Offers and requests are of the one site that is there. */
function questionsAbout(opportunity: string): string[] {
  return [
    'SELECT key FROM answers',
    'SELECT o.id, s.email, o.sign_up_id, o.state, o.help_request_id, o.given_sign_up_id FROM offers o JOIN sign_ups s ON s.id = o.sign_up_id',
    `SELECT sign_up_id, state FROM sign_up_shifts WHERE opportunity_id = '${opportunity}'`,
    `SELECT capacity, taken FROM shifts WHERE opportunity_id = '${opportunity}'`,
    'SELECT id, state FROM help_requests',
    'SELECT kind, recipient, sign_up_id, help_request_id, data FROM mails',
  ];
}

function offerIn({ id, email, sign_up_id: signUpId, state, help_request_id: requestId, given_sign_up_id: givenId }: Rows[number]): KeptOffer {
  return { id: text(id), email: text(email), signUpId: text(signUpId), state: text(state), ...(requestId !== null && { requestId: text(requestId) }), ...(givenId !== null && { givenId: text(givenId) }) };
}

function mailIn({ kind, recipient, sign_up_id: signUpId, help_request_id: requestId, data }: Rows[number]): KeptMail {
  const { what, token } = JSON.parse(text(data)) as { what?: string; token?: string };
  return { kind: text(kind), recipient: text(recipient), signUpId: text(signUpId), requestId: text(requestId), ...(what !== undefined && { what }), ...(token !== undefined && { token }) };
}

const shiftIn = ([row]: Rows): KeptOffers['shift'] => ({ capacity: Number(row?.['capacity']), taken: Number(row?.['taken']) });

async function readOffers(place: string, opportunity: string): Promise<KeptOffers> {
  const [keys = [], offers = [], places = [], shifts = [], requests = [], mails = []] = await askAll(place, questionsAbout(opportunity));
  return {
    keys: keys.map(({ key }) => ({ key: text(key) })),
    offers: offers.map(offerIn),
    places: places.map(({ sign_up_id: signUpId, state }) => ({ signUpId: text(signUpId), state: text(state) })),
    shift: shiftIn(shifts),
    requests: requests.map(({ id, state }) => ({ id: text(id), state: text(state) })),
    mails: mails.map(mailIn),
  };
}

const [place = '', opportunity = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await readOffers(place, opportunity)));
