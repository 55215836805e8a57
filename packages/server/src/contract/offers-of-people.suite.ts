import assert from 'node:assert/strict';
import type { OfferResponse } from '@dugnad/client/model';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import type { OfferResponded } from '../store/offer-store.ts';
import { makeOffer } from '../store/offers/make-offer.ts';
import type { NewOffer } from '../store/offers/make-offer.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { OFFER_ENDS, offerTo, withDriver } from './offer-samples.ts';
import { placesOf, withCafe } from './opportunities.suite.ts';
import { testOpportunity, testShift, testSignUp } from './sign-up-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const ONE = testShift({ capacity: 1 });

/** What a yes of somebody is kept as. */
const yesOf = (name: string): ReturnType<typeof testSignUp> => testSignUp({ person: { name, phone: '90000000', email: `${name}@example.org`, noCalls: false } }, { phoneHash: `phone ${name}`, emailHash: `email ${name}`, idempotencyKey: `offer of ${name}`, manageTokenHash: `fresh link ${name}`, heldUntil: '2026-12-05T07:00:00.000Z' });
const say = (store: Store, name: string, answer: OfferResponse['answer'], now = NOW): Promise<OfferResponded | undefined> => store.respondToOffer(`offer ${name}`, answer, { now, signUp: yesOf(name) });
const status = async (store: Store, name: string, now = NOW): Promise<string> => (await store.readOffer(`offer ${name}`, now))?.status ?? 'none';
const DONE = { kind: 'done' };
const refusal = (code: string): object => ({ kind: 'refused', code });

/** A café with one place, which is asked of each of these people. */
async function asked(open: OpenStore, people: readonly string[] = ['aud'], changes: Partial<NewOffer> = {}, cafe: Partial<StoredOpportunity> = {}): Promise<Store> {
  const store = await withCafe(open, { shifts: [ONE], ...cafe });
  for (const name of people) await offerTo(store, await withDriver(store, name), { token: `token-${name}`, tokenHash: `offer ${name}` }, changes);
  return store;
}

async function agreed(store: Store, places: [taken: number, capacity: number]): Promise<void> {
  assert.deepEqual((await placesOf(store))['sat-am'], places);
  assert.deepEqual(await wrongPlaces(store.database), []);
}

async function mailsOf(store: Store, ...kinds: string[]): Promise<string[]> {
  const rows = await store.database.selectFrom('mails').select(['kind', 'recipient', 'data']).where('kind', 'in', kinds).orderBy('created').orderBy('id').execute();
  return rows.map(({ kind, recipient, data }) => `${kind} ${(JSON.parse(data) as { what?: string }).what ?? ''} to ${recipient}`);
}

const KEPT: readonly StoreCheck[] = [
  {
    title: 'keeps what is asked of somebody under the hash of its link alone, takes no place for it, and changes nothing when it is read',
    run: async (open) => {
      const store = await asked(open, ['aud'], { mailTo: { recipient: 'aud@example.org', language: 'nb' } });
      const offer = await store.readOffer('offer aud', NOW);
      assert.deepEqual([offer?.status, offer?.shift, offer?.expires, offer?.signUpId], ['open', { opportunityId: 'cafe-host', shiftId: 'sat-am' }, OFFER_ENDS, (await store.readOwnSignUp('link aud'))?.id]);
      assert.deepEqual([await store.readOffer('token-aud', NOW), await store.readOffer('offer nobody', NOW), await say(store, 'nobody', 'accept')], [undefined, undefined, undefined]);
      assert.deepEqual([await store.readOfferOf(offer?.id ?? '', NOW), await mailsOf(store, 'offered')], [offer, ['offered  to aud@example.org']]);
      assert.doesNotMatch(JSON.stringify(await store.database.selectFrom('offers').selectAll().execute()), /token-aud/);
      await agreed(store, [0, 1]);
    },
  },
  {
    title: 'keeps words of its own where it is of no shift',
    run: async (open) => {
      const words = { task: 'Drive somebody to the doctor', where: 'Oslo', organiser: { name: 'Grønlia Vel' }, contact: { name: 'Kari' }, controller: testOpportunity().controller };
      const store = await withCafe(open);
      const own: NewOffer = { siteId: 'gronlia', signUpId: await withDriver(store), words, first: 'direct', now: NOW, expires: OFFER_ENDS, link: { token: 'x', tokenHash: 'offer aud' } };
      await store.write((_database, connection) => Promise.resolve(makeOffer(connection, own)));
      const offer = await store.readOffer('offer aud', NOW);
      assert.deepEqual([offer?.words, offer?.helpRequestId, offer?.shift], [words, undefined, undefined]);
      assert.deepEqual([await say(store, 'aud', 'accept'), await status(store, 'aud')], [DONE, 'accepted']);
      await agreed(store, [0, 2]);
    },
  },
];

const ANSWERED: readonly StoreCheck[] = [
  {
    title: 'gives whoever accepts an offer the place once, with its mails and a personal link that is the link of the offer, however often it is said',
    run: async (open) => {
      const store = await asked(open);
      assert.deepEqual(await Promise.all([1, 2, 3].map(() => say(store, 'aud', 'accept'))), [DONE, DONE, DONE]);
      assert.deepEqual([await status(store, 'aud'), (await store.readOwnSignUp('offer aud'))?.wishes.map(({ shiftId, state }) => `${shiftId} ${state}`)], ['accepted', ['sat-am in']]);
      assert.deepEqual((await store.database.selectFrom('mails').select('kind').where('kind', 'in', ['signed-up', 'volunteer']).execute()).length, 4, 'two of the sign-up before, two of this one');
      await agreed(store, [1, 1]);
    },
  },
  {
    title: 'holds an accepted place where a talk comes first, also when one may else begin at once, and gives it where one has been met, also when a talk else comes first',
    run: async (open) => {
      for (const [first, its, state, stands] of [['conversation', 'direct', 'held', 'to-confirm'], ['direct', 'conversation', 'in', 'accepted']] as const) {
        const store = await asked(open, ['aud'], { first }, { first: its, applyBy: '2026-11-01T00:00:00Z' });
        assert.deepEqual([await say(store, 'aud', 'accept'), await status(store, 'aud'), (await store.readOwnSignUp('offer aud'))?.wishes[0]?.state], [DONE, stands, state]);
        assert.equal((await store.readOffer('offer aud', NOW))?.heldUntil, first === 'conversation' ? '2026-12-05T07:00:00.000Z' : undefined);
        await agreed(store, [1, 1]);
      }
    },
  },
  {
    title: 'holds a yes that was to be held also of people already met, who are given what they wish for themselves: the task may ask what they never said',
    run: async (open) => {
      const store = await asked(open, ['aud'], { first: 'conversation' }, { first: 'conversation', minimumAge: 18, shifts: [ONE, testShift({ id: 'sun', start: '2026-12-06T09:00:00+01:00[Europe/Oslo]', end: '2026-12-06T12:00:00+01:00[Europe/Oslo]' })] });
      await store.saveOpportunity(testOpportunity({ id: 'talked', shifts: [testShift()] }));
      await store.signUp(testSignUp({}, { opportunityId: 'talked', emailHash: 'email aud', manageTokenHash: 'link talked' }));
      const subject = (await store.readOwnSignUp('link talked'))?.id ?? assert.fail();
      await store.write((db) => db.insertInto('desk_audit').values({ id: 'met', at: NOW, site_id: 'gronlia', coordinator_id: 'kari', action: 'talk-had', petition_id: null, subject, detail: '{}' }).execute());
      assert.deepEqual([await say(store, 'aud', 'accept'), await status(store, 'aud'), (await store.readOwnSignUp('offer aud'))?.wishes[0]?.state], [DONE, 'to-confirm', 'held']);
      await store.signUp(testSignUp({ shiftIds: ['sun'] }, { emailHash: 'email aud', manageTokenHash: 'link own' }));
      assert.equal((await store.readOwnSignUp('link own'))?.wishes[0]?.state, 'in');
      await agreed(store, [1, 1]);
    },
  },
  {
    title: 'takes a no and a wish to talk without a place, tells the coordinator of the wish alone and once, and lets a yes come after it but not after a no',
    run: async (open) => {
      const store = await asked(open, ['aud', 'bo']);
      assert.deepEqual([await say(store, 'aud', 'decline'), await say(store, 'aud', 'decline'), await say(store, 'aud', 'accept'), await status(store, 'aud')], [DONE, DONE, refusal('answered'), 'declined']);
      assert.deepEqual([await say(store, 'bo', 'call-me'), await say(store, 'bo', 'call-me'), await mailsOf(store, 'volunteer-news')], [DONE, DONE, ['volunteer-news call-me to post@gronlia.example']]);
      await agreed(store, [0, 1]);
      assert.deepEqual([await say(store, 'bo', 'accept'), await say(store, 'bo', 'call-me'), await status(store, 'bo')], [DONE, refusal('answered'), 'accepted']);
      await agreed(store, [1, 1]);
    },
  },
  {
    title: 'gives one place that was asked of many to one of them, and tells the others that it has gone, of three processes at once',
    run: async (open) => {
      const stores = await open(3);
      const people = Array.from({ length: 6 }, (_, at) => `p${at}`);
      const store = await asked(async () => stores, people);
      const said = await Promise.all(people.map((name, at) => say(stores[at % 3] ?? store, name, 'accept')));
      assert.deepEqual(said.map((one) => (one?.kind === 'refused' ? one.code : one?.kind)).toSorted(), ['done', 'full', 'full', 'full', 'full', 'full']);
      assert.deepEqual((await Promise.all(people.map((name) => status(store, name)))).toSorted(), ['accepted', 'full', 'full', 'full', 'full', 'full']);
      assert.equal((await store.database.selectFrom('sign_ups').select('id').where('opportunity_id', '=', 'cafe-host').execute()).length, 1, 'nothing is kept of who got none');
      await agreed(store, [1, 1]);
    },
  },
  {
    title: 'lets the first of two answers of one person stand, of two processes at once',
    run: async (open) => {
      const stores = await open(2);
      const store = await asked(async () => stores);
      const said = await Promise.all([say(store, 'aud', 'accept'), say(stores[1] ?? store, 'aud', 'decline')]);
      assert.deepEqual(said.map((one) => one?.kind).toSorted(), ['done', 'refused']);
      const taken = (await status(store, 'aud')) === 'accepted' ? 1 : 0;
      await agreed(store, [taken, 1]);
    },
  },
];

const ENDED: readonly StoreCheck[] = [
  {
    title: 'takes no answer to an offer from its last moment on, of a shift that is full or waited for, cancelled, closed or gone, or of what was taken back',
    run: async (open) => {
      const ends: readonly (readonly [code: string, end: (store: Store) => Promise<unknown>, now?: string])[] = [
        ['expired', async () => undefined, OFFER_ENDS],
        ['full', (store) => store.signUp(testSignUp())],
        ['gone', (store) => store.saveOpportunity(testOpportunity({ shifts: [{ ...ONE, state: 'cancelled' }] }))],
        ['gone', (store) => store.saveOpportunity(testOpportunity({ shifts: [{ ...ONE, state: 'closed' }] }))],
        ['gone', (store) => store.saveOpportunity(testOpportunity({ state: 'closed', shifts: [ONE] }))],
        ['gone', (store) => store.write((db) => db.updateTable('offers').set({ state: 'taken-back' }).execute())],
      ];
      for (const [code, end, now = NOW] of ends) {
        const store = await asked(open);
        await end(store);
        const taken = (await placesOf(store))['sat-am']?.[0];
        assert.equal(await status(store, 'aud', now), code);
        for (const answer of ['accept', 'decline', 'call-me'] as const) assert.deepEqual(await say(store, 'aud', answer, now), refusal(code));
        assert.equal((await placesOf(store))['sat-am']?.[0], taken);
      }
    },
  },
  {
    title: 'leaves a free place to whoever waits for it by number, and gives one of a list from which a person chooses',
    run: async (open) => {
      const store = await asked(open, ['aud'], {}, { shifts: [{ ...ONE, waitlist: 'offer' }] });
      for (const whose of ['first', 'second']) await store.signUp(testSignUp({}, { manageTokenHash: `link of ${whose}` }));
      await store.cancelShifts('link of first', ['sat-am'], { now: NOW, coordinator: { recipient: 'post@gronlia.example', language: 'nb' }, lateHours: 24 });
      assert.deepEqual([await say(store, 'aud', 'accept'), (await placesOf(store))['sat-am']], [refusal('full'), [0, 1]]);
      const chosen = await asked(open, ['aud'], {}, { shifts: [{ ...ONE, waitlist: 'only' }] });
      await chosen.signUp(testSignUp());
      assert.deepEqual([await say(chosen, 'aud', 'accept'), await status(chosen, 'aud')], [DONE, 'accepted']);
      await agreed(chosen, [1, 1]);
    },
  },
  {
    title: 'says of an accepted offer that it is gone once the place is cancelled, and frees the place',
    run: async (open) => {
      const store = await asked(open);
      await say(store, 'aud', 'accept');
      await store.cancelShifts('offer aud', ['sat-am'], { now: NOW, coordinator: { recipient: 'post@gronlia.example', language: 'nb' }, lateHours: 24 });
      assert.deepEqual([await status(store, 'aud'), await say(store, 'aud', 'accept')], ['gone', refusal('gone')]);
      await agreed(store, [0, 1]);
    },
  },
  {
    title: 'erases what was offered with the person, by either sign-up, and gives it to them before',
    run: async (open) => {
      for (const link of ['link aud', 'offer aud']) {
        const store = await asked(open);
        await say(store, 'aud', 'accept');
        const given = await store.exportPerson({ email: 'aud@example.org', emailHash: 'email aud' });
        assert.deepEqual(given.signUps.flatMap(({ offers }) => offers.map(({ shift_id, state }) => `${shift_id} ${state}`)), ['sat-am accepted']);
        await store.withdrawSignUp(link, { now: NOW, coordinator: { recipient: 'post@gronlia.example', language: 'nb' } });
        assert.deepEqual([await status(store, 'aud'), (await store.database.selectFrom('offers').selectAll().execute()).length], ['none', 0]);
        await agreed(store, [link === 'offer aud' ? 0 : 1, 1]);
      }
    },
  },
];

export const OFFERS_OF_PEOPLE: readonly StoreCheck[] = [...KEPT, ...ANSWERED, ...ENDED];
