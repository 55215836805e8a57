import type { HelpWhen, Text } from '@dugnad/client/model';
import { offerWords } from '../../offers/public-offer.ts';
import type { StoredOffer } from '../../store/offer-store.ts';
import type { AskedOfPetition } from '../routes/desk-route.ts';
import { deskPerson } from './desk-person.ts';
import type { DeskPerson } from './desk-person.ts';
import { opportunitiesOf } from './find-opportunity.ts';

/** An offer as whoever has made it has to know it. */
export interface DeskOffer extends Pick<StoredOffer, 'id' | 'status' | 'offered' | 'expires'> {
  person: Pick<DeskPerson, 'id' | 'name' | 'phone' | 'email' | 'noCalls'>;
  task: Text;
  start?: string;
  end?: string;
  /** Of a request for help. */
  when?: HelpWhen;
  answered: string | null;
}

/** Those that somebody has to act on come first; then those that run out soonest; then what has been answered, the newest first. */
function byUrgency(one: DeskOffer, other: DeskOffer): number {
  const rank = ({ status }: DeskOffer): number => (status === 'call-me' ? 0 : status === 'open' ? 1 : 2);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (rank(one) < 2) return one.expires < other.expires ? -1 : 1;
  return one.offered > other.offered ? -1 : 1;
}

/** Those of a site that are meant, as they stand now. */
export async function deskOffers({ db, siteId, desk, now }: Pick<AskedOfPetition, 'db' | 'siteId' | 'desk' | 'now'>, isMeant: (offer: StoredOffer) => boolean = () => true): Promise<DeskOffer[]> {
  const offers = (await desk.store.listOffers(siteId, now)).filter(isMeant);
  if (offers.length === 0) return [];
  const opportunities = await opportunitiesOf(db, siteId);
  const people = (await db.selectFrom('sign_ups').selectAll().where('id', 'in', offers.map(({ signUpId }) => signUpId)).execute()).map((row) => deskPerson(row));
  const readOpportunity = async (id: string) => opportunities.find((one) => one.id === id);
  const shown = await Promise.all(offers.map(async ({ signUpId, id, status, offered, expires, answered = null, ...of }): Promise<DeskOffer[]> => {
    const [words, person] = [await offerWords(of, { readOpportunity }), people.find((one) => one.id === signUpId)];
    if (!words || !person) return [];
    const { name, phone, email, noCalls } = person;
    return [{ id, status, offered, expires, answered, task: words.task, ...(words.start !== undefined && { start: words.start }), ...(words.end !== undefined && { end: words.end }), ...(words.when && { when: words.when }), person: { id: signUpId, name, phone, email, noCalls } }];
  }));
  return shown.flat().toSorted(byUrgency);
}
