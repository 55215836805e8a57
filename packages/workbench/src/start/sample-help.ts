/** Where the neighbours of the sample association ask for help, one who has, and one who could be asked. */
import { HelpPointSchema } from '@dugnad/client/model';
import type { HelpPointInput, HelpRequestInput, Petition, SignUpInput } from '@dugnad/client/model';
import type { FastifyInstance, Store, StoredHelpPoint, StoredOpportunity } from '@dugnad/server';
import { parse } from 'valibot';
import { addDays, dayIn, onOrAfter } from './sample-days.ts';

const saturday = 5;

const POINT: Omit<HelpPointInput, 'id' | 'contact' | 'controller'> = {
  title: { nb: 'Trenger du en hånd?', 'nb-simple': 'Trenger du hjelp?', en: 'Do you need a hand?', ar: 'هل تحتاج إلى مساعدة؟' },
  introduction: {
    nb: 'Vi hjelper med småting: handle, bære, følge til legen. Kari leser det du skriver, og finner noen som kan.',
    'nb-simple': 'Vi hjelper med små ting. Vi kan handle, bære og følge til legen. Kari leser det du skriver.',
    en: 'We help with small things: shopping, carrying, coming along to the doctor. Kari reads what you write, and finds somebody who can.',
    ar: 'نساعد في أمور صغيرة: التسوق والحمل والمرافقة إلى الطبيب. تقرأ كاري ما تكتبه وتجد من يستطيع المساعدة.',
  },
  answerWithin: 3,
  retention: { deleteAfterDays: 60 },
};

function samplePoint(siteId: string, { contact, controller }: Pick<Petition, 'contact' | 'controller'>): StoredHelpPoint {
  const { id: _id, status: _status, ...point } = parse(HelpPointSchema, { ...POINT, id: siteId, contact, controller });
  return { ...point, siteId, state: 'open' };
}

/** Olav, who has a telephone and no mail. */
function request(today: string): HelpRequestInput {
  return {
    for: 'myself', what: 'Bære en kommode fra tredje etasje ned til gaten', when: { kind: 'date', date: onOrAfter(addDays(today, 3), saturday), time: '11:00' }, effort: 'heavy', things: ['lifting', 'stairs'],
    place: 'Grønlia nord', person: { name: 'Olav Lien', phone: '+47 90 11 22 33', noCalls: false }, language: 'nb',
  };
}

/** Ingrid wants to be a host of the café before anything is asked of her. Nobody where no time is left to sign up for. */
function volunteer({ shifts }: StoredOpportunity, now: Date): SignUpInput | undefined {
  const last = shifts.findLast(({ start, capacity, taken, waitlist }) => waitlist !== 'only' && taken < capacity && Date.parse(start.replace(/\[.*/, '')) > now.getTime());
  return last && { shiftIds: [last.id], person: { name: 'Ingrid Moe', email: 'ingrid@gronlia.example', phone: '+47 90 44 55 66' }, languages: ['nb', 'en'], language: 'nb' };
}

/** As the desk writes it down: who is proposed for a request has been met. */
async function talkWith(store: Store, siteId: string, { person: { email = '' } }: SignUpInput, now: Date): Promise<void> {
  await store.write(async (db) => {
    const { id: subject } = await db.selectFrom('sign_ups').select('id').where('email', '=', email).executeTakeFirstOrThrow();
    await db.insertInto('desk_audit').values({ id: crypto.randomUUID(), at: now.toISOString(), site_id: siteId, coordinator_id: 'sample', action: 'talk-had', petition_id: null, subject, detail: JSON.stringify({ opportunityId: 'sprakkafe' }) }).execute();
  });
}

async function send(server: FastifyInstance, url: string, payload: object): Promise<void> {
  const { statusCode, body } = await server.inject({ method: 'POST', url, headers: { 'idempotency-key': crypto.randomUUID() }, payload });
  if (statusCode !== 202) throw new Error(`The sample could not be sent to ${url}: ${body}`);
}

/** Puts them by the ways that everybody uses, by the clock of the server; where somebody has opened the place to ask, nothing is put again. */
export async function prepareHelp({ server, store }: { server: FastifyInstance; store: Store }, siteId: string, house: Pick<Petition, 'contact' | 'controller'>): Promise<void> {
  if ((await store.readHelpPoint(siteId)) !== undefined) return;
  const now = new Date();
  const cafe = await store.readOpportunity('sprakkafe');
  const signUp = cafe && volunteer(cafe, now);
  await store.saveHelpPoint(samplePoint(siteId, house));
  await send(server, `/api/v1/help/${siteId}/requests`, request(dayIn('Europe/Oslo', now)));
  if (!signUp) return;
  await send(server, '/api/v1/opportunities/sprakkafe/sign-ups', signUp);
  await talkWith(store, siteId, signUp, now);
}
