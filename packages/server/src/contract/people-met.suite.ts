import assert from 'node:assert/strict';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import type { SignUpAnswer, SignUpIntent, StoredOpportunity } from '../store/opportunity-store.ts';
import { decidePlace } from '../store/signing-up/decide-place.ts';
import type { Store } from '../store/store.ts';
import { withCafe } from './opportunities.suite.ts';
import { testOpportunity, testShift, testSignUp } from './sign-up-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

/** Another opportunity of the same association, where a talk comes first. */
const DRIVER = testOpportunity({ id: 'driver', first: 'conversation', shifts: [testShift({ capacity: 9 })] });

/** Somebody by name: the hashes of their number and address, as far as they are typed. */
function comes(of: string, { phone = of, email = of, ...more }: { phone?: string | null; email?: string | null } & Partial<SignUpIntent> = {}, signUp: Partial<SignUpIntent['signUp']> = {}): SignUpIntent {
  const { phoneHash: _hash, ...intent } = testSignUp({ person: { name: of, noCalls: false, ...(phone !== null && { phone: '90000000' }), ...(email !== null && { email: `${email}@example.org` }) }, ...signUp }, { manageTokenHash: `link ${of}`, ...more });
  return { ...intent, ...(phone !== null && { phoneHash: `phone ${phone}` }), ...(email !== null && { emailHash: `email ${email}` }) };
}

async function trail(store: Store, subject: string, action: string): Promise<void> {
  await store.write((db) => db.insertInto('desk_audit').values({ id: `${action} ${subject}`, at: '2026-11-22T11:00:00.000Z', site_id: 'gronlia', coordinator_id: 'kari', action, petition_id: null, subject, detail: '{}' }).execute());
}

const idOf = async (store: Store, of: string): Promise<string> => (await store.readOwnSignUp(`link ${of}`))?.id ?? assert.fail(of);

/** Aud was talked with about the café, and has her place there. */
async function met(open: OpenStore, action = 'place-given', changes: Partial<StoredOpportunity> = {}): Promise<Store> {
  const store = await withCafe(open, { first: 'conversation' });
  await store.saveOpportunity({ ...DRIVER, ...changes });
  await store.signUp(comes('aud'));
  const id = await idOf(store, 'aud');
  await store.write((_db, connection) => decidePlace(connection, { signUpId: id, opportunityId: 'cafe-host', shiftId: 'sat-am', decision: 'in' }));
  await trail(store, id, action);
  return store;
}

async function drives(store: Store, intent: SignUpIntent): Promise<SignUpAnswer> {
  const outcome = await store.signUp({ ...intent, opportunityId: 'driver' });
  return outcome.kind === 'kept' ? outcome.answer : assert.fail(outcome.kind);
}

const stateOf = async (store: Store, of: string): Promise<string | undefined> => (await store.readOwnSignUp(`link ${of}`))?.wishes[0]?.state;

export const PEOPLE_MET: readonly StoreCheck[] = [
  {
    title: 'gives people already met what they wish for at once where a talk comes first, by the same address, or by the same number without any',
    run: async (open) => {
      for (const action of ['place-given', 'talk-had', 'sign-up-talked']) {
        const store = await met(open, action);
        await drives(store, comes('again', { phone: 'another', email: 'aud' }));
        assert.equal(await stateOf(store, 'again'), 'in', action);
      }
      const store = await met(open);
      await drives(store, comes('by phone', { phone: 'aud', email: null }));
      assert.deepEqual([await stateOf(store, 'by phone'), await store.releaseHeld('2027-01-01T00:00:00.000Z'), await wrongPlaces(store.database)], ['in', 0, []]);
    },
  },
  {
    title: 'answers people already met as everybody, by their address, by their number, and who tries their number out',
    run: async (open) => {
      const store = await met(open);
      const people: readonly [of: string, who: Parameters<typeof comes>[1], state: string][] = [['new', {}, 'held'], ['again', { email: 'aud' }, 'in'], ['tries out', { phone: 'aud' }, 'held']];
      const answers: unknown[] = [];
      for (const [name, who, state] of people) {
        const { reference: _reference, ...answer } = await drives(store, comes(name, who));
        answers.push(answer);
        assert.equal(await stateOf(store, name), state, name);
      }
      assert.deepEqual(answers, answers.map(() => ({ shifts: [{ id: 'sat-am', status: 'to-confirm' }], heldUntil: '2026-11-29T10:00:00.000Z', deleteAfter: '2027-01-04' })));
    },
  },
  {
    title: 'has met nobody who was let go, was talked with for nothing, begins at once somewhere, is of another association, or comes with a guardian',
    run: async (open) => {
      const isHeld = async (store: Store, what: string, signUp: Partial<SignUpIntent['signUp']> = {}): Promise<void> => {
        await drives(store, comes('again', { email: 'aud' }, signUp));
        assert.equal(await stateOf(store, 'again'), 'held', what);
      };
      const gone = await met(open);
      await gone.cancelShifts('link aud', ['sat-am'], { now: '2026-11-23T10:00:00.000Z', coordinator: { recipient: 'post@gronlia.example', language: 'nb' }, lateHours: 24 });
      await isHeld(gone, 'cancelled');
      await isHeld(await met(open, 'talk-not-now'), 'not this time');
      const direct = await withCafe(open);
      await direct.saveOpportunity(DRIVER);
      await direct.signUp(comes('aud'));
      await isHeld(direct, 'began at once');
      await isHeld(await met(open), 'with a guardian', { guardian: { name: 'Kim', phone: '92000000' } });
      const elsewhere = await met(open);
      await elsewhere.saveSite({ id: 'other', name: 'Another', origins: [] });
      await elsewhere.saveOpportunity({ ...DRIVER, id: 'abroad', siteId: 'other' });
      const intent = comes('again', { email: 'aud' });
      await elsewhere.signUp({ ...intent, opportunityId: 'abroad', mails: { ...intent.mails, siteId: 'other' } });
      assert.equal(await stateOf(elsewhere, 'again'), 'held');
    },
  },
  {
    title: 'gives people already met no place that is full or waited for, and none twice',
    run: async (open) => {
      const store = await met(open, 'place-given', { shifts: [testShift({ capacity: 1, waitlist: 'offer' })] });
      await drives(store, comes('first'));
      const { shifts } = await drives(store, comes('again', { email: 'aud' }));
      assert.deepEqual([shifts, await stateOf(store, 'again')], [[{ id: 'sat-am', status: 'waitlisted' }], 'waiting']);
      const twice = await met(open);
      for (const who of ['once', 'twice']) await drives(twice, comes(who, { email: 'aud', phone: who }));
      assert.deepEqual([(await twice.readOpportunity('driver'))?.shifts[0]?.taken, await wrongPlaces(twice.database)], [1, []]);
    },
  },
];
