import assert from 'node:assert/strict';
import { makeOffer } from '../store/offers/make-offer.ts';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import type { FreshLink, SignUpIntent } from '../store/opportunity-store.ts';
import type { PersonQuery } from '../store/owner/find-signers.ts';
import type { PersonExport } from '../store/owner/person.ts';
import { mailRow } from '../store/signing/mail-row.ts';
import type { Store } from '../store/store.ts';
import { everyRow } from './every-row.suite.ts';
import { testHelp, testHelpPoint } from './help-samples.ts';
import { withCafe } from './opportunities.suite.ts';
import { testOpportunity, testShift, testSignUp } from './sign-up-samples.ts';
import type { StoreCheck } from './store-check.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const DAY_BEFORE = '2026-12-04T10:30:00.000Z';
const DAILY = { recipient: 'post@gronlia.example', language: 'nb', daily: true };
const TRACES = /Tove|tove@|93334455|of tove|for-tove|Her guardian|guardian@|Bring the red ladder/;
const OTHERS = /Ulf Berg/;

let links = 0;
const fresh = (): FreshLink => {
  links += 1;
  return { token: `for-tove-${links}`, tokenHash: `hash of tove ${links}` };
};

function tove(changes: Partial<SignUpIntent['signUp']> = {}, more: Partial<SignUpIntent> = {}): SignUpIntent {
  const link = fresh();
  const intent = testSignUp({ person: { name: 'Tove Vik', phone: '93334455', email: 'tove@example.org', noCalls: false }, ...changes }, { phoneHash: 'phone of tove', emailHash: 'mail of tove', manageTokenHash: link.tokenHash, fingerprint: 'print', reference: 'REF-TOVE', now: NOW, ...more });
  return { ...intent, mails: { ...intent.mails, token: link.token, again: fresh(), ...more.mails } };
}

const comes = async (store: Store, ...sent: Parameters<typeof tove>): Promise<SignUpIntent> => {
  const intent = tove(...sent);
  assert.equal((await store.signUp(intent)).kind, 'kept');
  return intent;
};
const idOf = async (store: Store, { manageTokenHash }: SignUpIntent): Promise<string> => (await store.readOwnSignUp(manageTokenHash))?.id ?? assert.fail();

async function write(store: Store, kind: string, data: object, signUp: SignUpIntent): Promise<void> {
  const signUpId = await idOf(store, signUp);
  const mail = mailRow({ siteId: 'gronlia', signatureId: null, signUpId, kind, recipient: 'tove@example.org', language: 'nb', data: { signUpId, ...data }, now: NOW, expires: null });
  await store.write((_database, connection) => Promise.resolve(connection.insert({ mails: [mail] })));
}

/** What is kept of Tove, each where it is kept; and what of it the export has to show. */
interface Kept {
  what: string;
  keep(store: Store): Promise<unknown>;
  shown(found: PersonExport): unknown;
  expected: unknown;
}

const mailKinds = ({ mails }: PersonExport): string[] => mails.map(({ kind }) => kind).toSorted();
const { organiser, contact, controller } = testOpportunity();

const KEPT: readonly Kept[] = [
  { what: 'a message to the association', keep: (store) => comes(store, { message: 'Bring the red ladder' }), shown: ({ signUps: [own] }) => (JSON.parse(own?.data ?? '{}') as { message?: string }).message, expected: 'Bring the red ladder' },
  {
    what: 'a number on the list of who waits, and what was offered from it',
    keep: async (store) => {
      const first = testSignUp({}, { now: NOW });
      await store.saveOpportunity(testOpportunity({ shifts: [testShift({ capacity: 1, waitlist: 'offer' })] }));
      await store.signUp(first);
      await comes(store);
      await store.cancelShifts(first.manageTokenHash, ['sat-am'], { now: NOW, coordinator: { ...DAILY, daily: false }, lateHours: 1 });
      assert.equal(await store.offerPlaces(NOW, fresh), 1);
    },
    shown: (found) => [found.signUps[0]?.shifts.map(({ state, waiting_number }) => [state, waiting_number]), mailKinds(found)],
    expected: [[['offered', 1]], ['offer', 'signed-up']],
  },
  {
    what: 'an offer of a place that they have taken',
    keep: async (store) => {
      const signUpId = await idOf(store, await comes(store, { shiftIds: [] }));
      const link = fresh();
      await store.write((_database, connection) => Promise.resolve(makeOffer(connection, { siteId: 'gronlia', signUpId, shift: { opportunityId: 'cafe-host', shiftId: 'sat-am' }, first: 'direct', now: NOW, expires: DAY_BEFORE, link, mailTo: { recipient: 'tove@example.org', language: 'nb' } })));
      assert.deepEqual(await store.respondToOffer(link.tokenHash, 'accept', { now: NOW, signUp: tove({}, { reference: 'REF-TOVE-2' }) }), { kind: 'done' });
    },
    shown: ({ signUps }) => signUps.flatMap(({ offers }) => offers.map(({ state }) => state)),
    expected: ['accepted'],
  },
  {
    what: 'an offer in words of its own',
    keep: async (store) => {
      const signUpId = await idOf(store, await comes(store));
      const words = { task: 'Bring the red ladder', organiser, contact, controller };
      await store.write((_database, connection) => Promise.resolve(makeOffer(connection, { siteId: 'gronlia', signUpId, words, first: 'direct', now: NOW, expires: DAY_BEFORE, link: fresh() })));
    },
    shown: ({ signUps }) => signUps.flatMap(({ offers }) => offers.map(({ data }) => (JSON.parse(data ?? '{}') as { task: string }).task)),
    expected: ['Bring the red ladder'],
  },
  {
    what: 'a reminder, and that they come',
    keep: async (store) => {
      const { manageTokenHash } = await comes(store);
      assert.equal(await store.remindOfShifts(DAY_BEFORE, fresh), 1);
      assert.equal(await store.sayComing(manageTokenHash, 'sat-am', DAY_BEFORE), true);
    },
    shown: (found) => [found.signUps[0]?.shifts.map(({ reminded_at, coming_at }) => [reminded_at, coming_at]), mailKinds(found)],
    expected: [[[DAY_BEFORE, DAY_BEFORE]], ['reminder', 'signed-up']],
  },
  { what: 'a message to a group', keep: async (store) => write(store, 'message', { token: fresh().token, subject: 'On Saturday', text: 'Bring the red ladder', language: 'nb' }, await comes(store)), shown: mailKinds, expected: ['message', 'signed-up'] },
  {
    what: 'what a guardian has said',
    keep: async (store) => {
      const intent = tove({ guardian: { name: 'Her guardian', phone: '92000000', email: 'guardian@example.org' } });
      await store.signUp({ ...intent, mails: { ...intent.mails, guardian: { token: 'for-tove-guardian', tokenHash: 'guardian of tove', recipient: 'guardian@example.org' } } });
      assert.equal(await store.answerAsGuardian('guardian of tove', 'yes', { now: NOW, coordinator: DAILY, link: fresh() }), 'yes');
    },
    shown: (found) => [found.signUps[0]?.guardian_answer, mailKinds(found)],
    expected: ['yes', ['guardian-answered', 'signed-up']],
  },
  {
    what: 'a line that waits for the one mail of the day',
    keep: async (store) => {
      const { manageTokenHash } = await comes(store);
      await store.changeSignUp(manageTokenHash, { person: { name: 'Tove Vik', phone: '93334455', email: 'tove@example.org', noCalls: true }, phoneHash: 'phone of tove', emailHash: 'mail of tove' }, { now: NOW, coordinator: DAILY });
      assert.equal((await store.database.selectFrom('volunteer_news').selectAll().execute()).length, 1);
    },
    shown: mailKinds,
    expected: ['signed-up'],
  },
];

const BY: readonly PersonQuery[] = [{ email: 'Tove@example.org' }, { email: 'tove@example.org', emailHash: 'mail of tove' }, { phone: '933 34 455' }];

async function leavesNothing(store: Store): Promise<void> {
  const rows = (await everyRow(store)).split('\n');
  assert.deepEqual(rows.filter((row) => TRACES.test(row)), []);
  assert.ok(rows.some((row) => OTHERS.test(row)), 'and others are still there');
  assert.deepEqual(await wrongPlaces(store.database), []);
  assert.deepEqual(await store.database.selectFrom('volunteer_news').selectAll().execute(), []);
}

const other = testSignUp({ person: { name: 'Ulf Berg', phone: '94445566', noCalls: false }, shiftIds: [] });

export const ERASING_VOLUNTEERS: readonly StoreCheck[] = [
  ...KEPT.map(({ what, keep, shown, expected }): StoreCheck => ({
    title: `gives whoever asks ${what}, by whatever they ask, and leaves nothing of it when they are erased`,
    run: async (open) => {
      for (const query of BY) {
        const store = await withCafe(open);
        await store.signUp(other);
        await keep(store);
        assert.match(await everyRow(store), TRACES);
        assert.deepEqual(shown(await store.exportPerson(query)), expected, JSON.stringify(query));
        assert.deepEqual((await store.exportPerson({ ...query, siteId: 'elsewhere' })).signUps, [], 'nothing of it is of another association');
        await store.erasePerson(query, NOW);
        await leavesNothing(store);
        assert.deepEqual(shown(await store.exportPerson(query)), shown({ signatures: [], signUps: [], helpRequests: [], mails: [], reports: [] }));
      }
    },
  })),
  {
    title: 'leaves nothing of a request for help, neither where it is decided nor where another is the same as it',
    run: async (open) => {
      const person = { name: 'Tove Vik', phone: '93334455', email: 'tove@example.org' };
      for (const query of [...BY, { reference: 'ref-tove' }]) {
        const store = await withCafe(open);
        await store.signUp(other);
        await store.saveHelpPoint(testHelpPoint());
        await store.keepHelpRequest(testHelp('tove', { reference: 'REF-TOVE', phoneHash: 'phone of tove', emailHash: 'mail of tove', tokenHash: 'link of tove', fingerprint: 'print', token: 'for-tove' }, { person, what: 'Bring the red ladder' }));
        await store.keepHelpRequest(testHelp('another'));
        await store.decideHelpRequest({ id: 'tove', state: 'found', answer: 'Tove, it comes.', token: 'for-tove', now: NOW });
        await store.decideHelpRequest({ id: 'another', state: 'closed', sameAs: 'tove', token: 'x', now: NOW });
        const { helpRequests, mails } = await store.exportPerson(query);
        assert.deepEqual([helpRequests.map(({ name, answer }) => [name, answer]), mails.map(({ kind }) => kind).toSorted()], [[['Tove Vik', 'Tove, it comes.']], ['asked', 'help-answer']]);
        await store.erasePerson(query, NOW);
        // The key says nothing of her; it stands for a week, so that what is sent again is not kept again.
        const rows = (await everyRow(store)).split('\n').filter((row) => !/^help_request_keys /.test(row));
        assert.deepEqual(rows.filter((row) => TRACES.test(row)), []);
        const left = await store.readHelpRequest('another');
        assert.deepEqual([left?.state, left?.known, left?.sameAs], ['closed', true, undefined]);
      }
    },
  },
];
