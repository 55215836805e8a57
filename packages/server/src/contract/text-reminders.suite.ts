import assert from 'node:assert/strict';
import type { SignUp } from '@dugnad/client/model';
import type { FreshLink, StoredOpportunity } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { freshLink } from '../volunteering/fresh-link.ts';
import { withCafe } from './opportunities.suite.ts';
import { testShift, testSignUp } from './sign-up-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

/** Eleven in Oslo on the day before, and three hours ahead. */
const ELEVEN = '2026-12-04T10:00:00.000Z';
const SAME_DAY = '2026-12-05T06:00:00.000Z';
const link = (): FreshLink => freshLink();

type Person = Partial<SignUp['person']>;
/** Says by its number which country it is in. */
const NORWAY: Partial<StoredOpportunity> = { contact: { name: 'Kari', phone: '+47 22 33 44 55', email: 'kari@gronlia.example' } };

async function withPeople(open: OpenStore, people: Readonly<Record<string, Person>>, changes: Partial<StoredOpportunity> = NORWAY): Promise<Store> {
  const store = await withCafe(open, { shifts: [testShift({ capacity: 9 })], ...changes });
  for (const [name, person] of Object.entries(people)) await store.signUp(testSignUp({ person: { name, noCalls: false, ...person } }, { phoneHash: `phone ${name}`, emailHash: `email ${name}`, manageTokenHash: `link ${name}` }));
  return store;
}

async function queued(store: Store): Promise<string[]> {
  const rows = await store.database.selectFrom('mails').select(['kind', 'recipient']).where('kind', 'in', ['reminder', 'reminder-text']).orderBy('recipient').orderBy('created').execute();
  return rows.map(({ kind, recipient }) => `${kind} ${recipient}`);
}

const WHO: readonly (readonly [what: string, person: Person, reminder: string | undefined])[] = [
  ['asked for messages', { phone: '90000001', email: 'aud@example.org', preferred: 'text' }, 'reminder-text +4790000001'],
  ['asked for messages and does not want to be called', { phone: '90000001', preferred: 'text', noCalls: true }, 'reminder-text +4790000001'],
  ['left a number alone', { phone: '90000001' }, 'reminder-text +4790000001'],
  ['left a number alone to be called', { phone: '90000001', preferred: 'call' }, 'reminder-text +4790000001'],
  ['left a number alone that has its country', { phone: '+46701234567' }, 'reminder-text +46701234567'],
  ['left both', { phone: '90000001', email: 'aud@example.org' }, 'reminder aud@example.org'],
  ['left both to be called', { phone: '90000001', email: 'aud@example.org', preferred: 'call' }, 'reminder aud@example.org'],
  ['asked for messages to a number of which nobody knows the country', { phone: '123456', email: 'aud@example.org', preferred: 'text' }, 'reminder aud@example.org'],
  ['left such a number alone', { phone: '123456' }, undefined],
  ['left a number alone and does not want to be called', { phone: '90000001', noCalls: true }, undefined],
  ['left a number alone, comes by and does not want to be called', { phone: '90000001', preferred: 'drop-in', noCalls: true }, undefined],
  ['left a number alone and calls', { phone: '90000001', preferred: 'self' }, undefined],
];

/** Who is reminded by a text message. */
export const TEXT_REMINDERS: readonly StoreCheck[] = [
  ...WHO.map(([what, person, reminder]): StoreCheck => ({
    title: `reminds who ${what} by ${reminder === undefined ? 'nothing' : reminder}, where text messages are sent`,
    run: async (open) => {
      const store = await withPeople(open, { aud: person });
      assert.deepEqual([await store.remindOfShifts(ELEVEN, link, { texts: true }), await store.remindOfShifts(ELEVEN, link, { texts: true })], [reminder === undefined ? 0 : 1, 0]);
      assert.deepEqual(await queued(store), reminder === undefined ? [] : [reminder]);
    },
  })),
  {
    title: 'reminds by mail alone where no text messages are sent',
    run: async (open) => {
      const store = await withPeople(open, { aud: { phone: '90000001', email: 'aud@example.org', preferred: 'text' }, bo: { phone: '90000002' } });
      assert.equal(await store.remindOfShifts(ELEVEN, link), 1);
      assert.deepEqual(await queued(store), ['reminder aud@example.org']);
    },
  },
  {
    title: 'sends a number without a country nowhere where the association does not say which one it is in',
    run: async (open) => {
      const store = await withPeople(open, { aud: { phone: '90000001' } }, { contact: { name: 'Kari' }, controller: { name: 'Grønlia', email: 'post@gronlia.example', receivers: [] } });
      assert.deepEqual([await store.remindOfShifts(ELEVEN, link, { texts: true }), await queued(store)], [0, []]);
    },
  },
  {
    title: 'reminds by a text message once while three processes look, and on the day itself who asked for that',
    run: async (open) => {
      const stores = await open(3);
      const store = await withPeople(async () => stores, { aud: { phone: '90000001' }, bo: { phone: '90000002' } });
      await store.wantSameDay('link aud', true);
      for (const now of [ELEVEN, SAME_DAY]) await Promise.all(stores.map((one) => one.remindOfShifts(now, link, { texts: true })));
      assert.deepEqual(await queued(store), ['reminder-text +4790000001', 'reminder-text +4790000001', 'reminder-text +4790000002']);
    },
  },
];
