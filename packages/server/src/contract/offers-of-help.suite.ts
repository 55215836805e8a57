import assert from 'node:assert/strict';
import type { OfferResponse } from '@dugnad/client/model';
import { makeOffer } from '../store/offers/make-offer.ts';
import type { OfferResponded, OfferWords } from '../store/offer-store.ts';
import type { Store } from '../store/store.ts';
import { testHelp, testHelpPoint } from './help-samples.ts';
import { OFFER_ENDS, withDriver } from './offer-samples.ts';
import { withCafe } from './opportunities.suite.ts';
import { testOpportunity } from './sign-up-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const KARI = { recipient: 'kari@example.org', language: 'nb' };
const DONE = { kind: 'done' };
const refusal = (code: string): object => ({ kind: 'refused', code });
const WORDS: OfferWords = { task: 'Carry a cupboard', when: { kind: 'date', date: '2099-03-07', time: '17:00' }, where: 'Grønlia øst', organiser: { name: 'Grønlia Vel' }, contact: { name: 'Kari' }, controller: testOpportunity().controller };

/** Somebody has asked for help, and these people are asked whether they can. */
async function asked(open: OpenStore, people: readonly string[] = ['aud'], request: Parameters<typeof testHelp>[2] = {}): Promise<Store> {
  const store = await withCafe(open);
  await store.saveHelpPoint(testHelpPoint());
  await store.keepHelpRequest(testHelp('help-1', {}, request));
  for (const name of people) {
    const signUpId = await withDriver(store, name);
    await store.write((_database, connection) => Promise.resolve(makeOffer(connection, { siteId: 'gronlia', signUpId, words: WORDS, helpRequestId: 'help-1', first: 'direct', now: NOW, expires: OFFER_ENDS, link: { token: `token-${name}`, tokenHash: `offer ${name}` } })));
  }
  return store;
}

const say = (store: Store, name: string, answer: OfferResponse['answer'], now = NOW): Promise<OfferResponded | undefined> => store.respondToOffer(`offer ${name}`, answer, { now, coordinator: KARI, helpToken: 'token-of-help-1' });
const stands = async (store: Store, ...people: string[]): Promise<(string | undefined)[]> => [(await store.readHelpRequest('help-1'))?.state, ...(await Promise.all(people.map(async (name) => (await store.readOffer(`offer ${name}`, NOW))?.status)))];
const decide = (store: Store, state: 'talking' | 'found' | 'cannot' | 'closed'): Promise<unknown> => store.decideHelpRequest({ id: 'help-1', state, token: 'token-of-help-1', now: NOW });

async function mailsOf(store: Store, ...kinds: string[]): Promise<string[]> {
  const rows = await store.database.selectFrom('mails').select(['kind', 'recipient', 'data']).where('kind', 'in', kinds).orderBy('created').orderBy('id').execute();
  return rows.map(({ kind, recipient, data }) => [kind, (JSON.parse(data) as { what?: string }).what, 'to', recipient].filter(Boolean).join(' '));
}

const ANSWERED: readonly StoreCheck[] = [
  {
    title: 'says by a yes to whoever asked for help that somebody comes, tells the coordinator, and both once however often it is said',
    run: async (open) => {
      const store = await asked(open);
      assert.deepEqual(await Promise.all([1, 2, 3].map(() => say(store, 'aud', 'accept'))), [DONE, DONE, DONE]);
      assert.deepEqual([await stands(store, 'aud'), (await store.readOffer('offer aud', NOW))?.helpRequestId], [['found', 'accepted'], 'help-1']);
      assert.deepEqual((await mailsOf(store, 'help-answer', 'volunteer-news')).toSorted(), ['help-answer to aud@example.org', 'volunteer-news accepted to kari@example.org']);
    },
  },
  {
    title: 'leaves a request as it is by a no and by a wish to talk, of which the coordinator hears',
    run: async (open) => {
      const store = await asked(open, ['aud', 'bo']);
      assert.deepEqual([await say(store, 'aud', 'decline'), await say(store, 'bo', 'call-me'), await stands(store, 'aud', 'bo')], [DONE, DONE, ['received', 'declined', 'call-me']]);
      assert.deepEqual(await mailsOf(store, 'help-answer', 'volunteer-news'), ['volunteer-news call-me to kari@example.org']);
      assert.deepEqual([await say(store, 'bo', 'accept'), await stands(store, 'bo')], [DONE, ['found', 'accepted']]);
    },
  },
  {
    title: 'lets one of several say yes to the same request, and tells the others that it is taken, of three processes at once',
    run: async (open) => {
      const stores = await open(3);
      const people = ['aud', 'bo', 'cai', 'dag', 'eva', 'finn'];
      const store = await asked(async () => stores, people);
      const said = await Promise.all(people.map((name, at) => say(stores[at % 3] ?? store, name, 'accept')));
      assert.deepEqual(said.map((one) => (one?.kind === 'refused' ? one.code : one?.kind)).toSorted(), ['done', 'full', 'full', 'full', 'full', 'full']);
      const [state, ...offers] = await stands(store, ...people);
      assert.deepEqual([state, offers.toSorted()], ['found', ['accepted', 'full', 'full', 'full', 'full', 'full']]);
      assert.equal((await mailsOf(store, 'help-answer')).length, 1);
    },
  },
  {
    title: 'takes no answer to an offer of a request that a person has closed or found somebody for, and takes one again once it is open again',
    run: async (open) => {
      const store = await asked(open);
      for (const [state, code] of [['found', 'full'], ['cannot', 'gone'], ['closed', 'gone']] as const) {
        await decide(store, state);
        assert.deepEqual([await say(store, 'aud', 'accept'), await stands(store, 'aud')], [refusal(code), [state, code]]);
      }
      await decide(store, 'talking');
      assert.deepEqual([await say(store, 'aud', 'accept', OFFER_ENDS), await say(store, 'aud', 'accept'), await stands(store, 'aud')], [refusal('expired'), DONE, ['found', 'accepted']]);
    },
  },
  {
    title: 'deletes what was asked of others with the request, whether it is withdrawn or its day has come',
    run: async (open) => {
      const gone: ((store: Store) => Promise<unknown>)[] = [
        (store) => store.withdrawHelpRequest('hash of the link of help-1', { now: NOW, coordinator: KARI }),
        (store) => store.erasePerson({ reference: 'REF-HELP-1' }, NOW),
      ];
      for (const end of gone) {
        const store = await asked(open);
        await say(store, 'aud', 'accept');
        await end(store);
        assert.deepEqual([await stands(store, 'aud'), (await store.database.selectFrom('offers').selectAll().execute()).length], [[undefined, undefined], 0]);
      }
    },
  },
];

/** That somebody is looked for again is told by a mail of its own. */
async function toldAgain(store: Store): Promise<string[]> {
  const rows = await store.database.selectFrom('mails').select(['recipient', 'data']).where('kind', '=', 'help-request').execute();
  return rows.flatMap(({ recipient, data }) => ((JSON.parse(data) as { again?: boolean }).again ? [recipient] : []));
}

const withdraws = (store: Store, name: string, now = NOW): Promise<boolean> => store.withdrawSignUp(`link ${name}`, { now, coordinator: KARI });
const LEAVE: readonly (readonly [what: string, leave: (store: Store, now?: string) => Promise<unknown>])[] = [
  ['deletes everything by their own link', (store, now) => withdraws(store, 'aud', now)],
  ['is erased', (store, now = NOW) => store.erasePerson({ email: 'aud@example.org', emailHash: 'email aud', siteId: 'gronlia' }, now)],
];

const GONE: readonly StoreCheck[] = [
  ...LEAVE.map(([what, leave]): StoreCheck => ({
    title: `opens a request again, and tells the coordinator in the same commit, when whoever had said yes ${what}`,
    run: async (open) => {
      const store = await asked(open, ['aud', 'bo']);
      await say(store, 'aud', 'accept');
      // Whoever asked for help is known by other hashes than Aud.
      assert.deepEqual([await stands(store, 'aud', 'bo'), await toldAgain(store)], [['found', 'accepted', 'full'], []]);
      await leave(store);
      assert.deepEqual([await stands(store, 'aud', 'bo'), await toldAgain(store)], [['talking', undefined, 'open'], ['kari@example.org']]);
      assert.deepEqual([await say(store, 'bo', 'accept'), await stands(store, 'bo')], [DONE, ['found', 'accepted']], 'and somebody else can say yes');
    },
  })),
  {
    title: 'leaves a request as it is when somebody is deleted who has not said yes, said no, or said yes to what a person has closed or what is over',
    run: async (open) => {
      const AFTER = '2099-03-08T00:00:00.000Z';
      const table: readonly (readonly [what: string, before: (store: Store) => Promise<unknown>, state: string, now?: string])[] = [
        ['asked', async () => undefined, 'received'],
        ['no', (store) => say(store, 'aud', 'decline'), 'received'],
        ['another yes', (store) => say(store, 'bo', 'accept'), 'found'],
        ['closed', async (store) => [await say(store, 'aud', 'accept'), await decide(store, 'closed')], 'closed'],
        ['over', (store) => say(store, 'aud', 'accept'), 'found', AFTER],
      ];
      for (const [what, before, state, now] of table) {
        const store = await asked(open, ['aud', 'bo']);
        await before(store);
        await withdraws(store, 'aud', now);
        assert.deepEqual([(await stands(store))[0], await toldAgain(store)], [state, []], what);
      }
    },
  },
  {
    title: 'opens a request of a day that is to come when the day of whoever had said yes has come, and none without a day, which is done by then',
    run: async (open) => {
      for (const [when, state] of [[undefined, 'talking'], [{ kind: 'flexible' as const }, 'found']] as const) {
        const store = await asked(open, ['aud'], when && { when });
        await say(store, 'aud', 'accept');
        await store.write((db) => db.updateTable('sign_ups').set({ delete_after: '2026-11-27' }).execute());
        await store.deleteExpired(NOW);
        assert.deepEqual([await stands(store, 'aud'), (await toldAgain(store)).length], [[state, undefined], state === 'talking' ? 1 : 0]);
      }
      const store = await asked(open, ['aud'], { when: { kind: 'flexible' } });
      await say(store, 'aud', 'accept');
      await withdraws(store, 'aud');
      assert.deepEqual([await stands(store), await toldAgain(store)], [['talking'], ['kari@example.org']], 'whoever wants to be deleted has not come yet');
    },
  },
  {
    title: 'says found of no request whose yes was deleted, when people say yes and delete everything at once, by two processes',
    run: async (open) => {
      const people = ['aud', 'bo', 'cai', 'dag'];
      for (const first of [0, 1]) {
        const stores = await open(2);
        const [one, two = one] = stores;
        const store = await asked(async () => stores, people);
        await Promise.all(people.flatMap((name) => {
          const both = [() => say(one ?? store, name, 'accept'), () => withdraws(two ?? store, name)];
          return (first === 0 ? both : both.toReversed()).map((act) => act());
        }));
        assert.deepEqual([await stands(store, ...people), await store.database.selectFrom('offers').selectAll().execute()], [[(await toldAgain(store)).length === 0 ? 'received' : 'talking', ...people.map(() => undefined)], []]);
      }
    },
  },
];

/** What people say to an offer that somebody’s request for help has led to, and what becomes of it when they are gone. */
export const OFFERS_OF_HELP: readonly StoreCheck[] = [...ANSWERED, ...GONE];
