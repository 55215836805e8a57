import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openTestStore, testIntent, testLink } from './open-test-store.test.page.ts';
import type { SigningIntent } from './petition-store.ts';
import type { Store } from './store.ts';

const NOW = '2026-11-22T10:10:00.000Z';

type Act =
  | { do: 'sign'; who: number; blocked: boolean; test: boolean }
  | { do: 'repeat'; which: number }
  | { do: 'confirm'; which: number; by: 'link' | 'code' | 'wrong' }
  | { do: 'withdraw'; which: number };

const which = fc.nat(30);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('sign' as const), who: fc.nat(3), blocked: fc.boolean(), test: fc.boolean() }),
  fc.record({ do: fc.constant('repeat' as const), which }),
  fc.record({ do: fc.constant('confirm' as const), which, by: fc.constantFrom('link' as const, 'code' as const, 'wrong' as const) }),
  fc.record({ do: fc.constant('withdraw' as const), which }),
);

interface Signer { state: 'waiting' | 'confirmed' | 'withdrawn'; counts: boolean }
interface Attempt { intent: SigningIntent; signer: Signer | undefined; tries: number }

/** The rules as one would tell them, with nothing of a database in them. */
class Model {
  readonly signers: Signer[] = [];
  readonly attempts: Attempt[] = [];
  readonly links: { hash: string; signer: Signer }[] = [];
  readonly #current = new Map<string, Signer>();

  sign(intent: SigningIntent): void {
    const place = `${intent.emailHash} ${String(intent.test)}`;
    let signer = intent.blocked ? undefined : this.#current.get(place);
    if (!intent.blocked && (!signer || signer.state === 'withdrawn')) {
      signer = { state: 'waiting', counts: !intent.test };
      this.signers.push(signer);
      this.#current.set(place, signer);
    }
    this.attempts.push({ intent, signer, tries: 0 });
  }

  confirm(attempt: Attempt, by: 'link' | 'code' | 'wrong', hash: string): string {
    const gone = attempt.signer?.state === 'withdrawn';
    if (by !== 'link') {
      // Withdrawing takes the attempts away: their references are then unknown.
      if (gone) return 'code-wrong';
      if (attempt.tries >= 5) return 'code-expired';
      if (by === 'wrong' || !attempt.signer) {
        attempt.tries += 1;
        return 'code-wrong';
      }
    }
    if (!attempt.signer || gone) return 'code-expired';
    attempt.signer.state = 'confirmed';
    this.links.push({ hash, signer: attempt.signer });
    return 'confirmed';
  }

  numbers(): { waiting: number; confirmed: number; paper: number } {
    const count = (state: string): number => this.signers.filter((signer) => signer.counts && signer.state === state).length;
    return { waiting: count('waiting'), confirmed: count('confirmed'), paper: 0 };
  }
}

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

async function signOne(store: Store, model: Model, { who, blocked, test: trial }: Act & { do: 'sign' }): Promise<void> {
  const intent = testIntent({ email: `person${who}@example.org` }, { blocked, test: trial });
  model.sign(intent);
  assert.deepEqual(await store.sign(intent), { kind: 'kept', reference: intent.reference, at: intent.now, codeExpires: intent.codeExpires });
}

async function repeatOne(store: Store, attempt: Attempt | undefined): Promise<void> {
  if (!attempt) return;
  const { reference, now: at, codeExpires } = attempt.intent;
  assert.deepEqual(await store.sign({ ...attempt.intent, reference: 'again', tokenHash: 'again' }), { kind: 'repeated', reference, at, codeExpires });
}

async function confirmOne(store: Store, model: Model, { which: index, by }: Act & { do: 'confirm' }): Promise<void> {
  const attempt = pick(model.attempts, index);
  if (!attempt) return;
  const { reference, tokenHash, codeHash } = attempt.intent;
  const link = testLink();
  const outcome = await store.confirm(by === 'link' ? { tokenHash } : { reference, codeHash: by === 'code' ? codeHash : 'wrong' }, link);
  assert.equal(outcome.kind, model.confirm(attempt, by, link.manageTokenHash));
}

async function withdrawOne(store: Store, link: Model['links'][number] | undefined): Promise<void> {
  if (!link) return;
  link.signer.state = 'withdrawn';
  assert.equal((await store.withdraw(link.hash, undefined, NOW))?.status, 'withdrawn');
}

function perform(store: Store, model: Model, one: Act): Promise<void> {
  if (one.do === 'sign') return signOne(store, model, one);
  if (one.do === 'repeat') return repeatOne(store, pick(model.attempts, one.which));
  if (one.do === 'confirm') return confirmOne(store, model, one);
  return withdrawOne(store, pick(model.links, one.which));
}

test('signing, repeating, confirming and withdrawing come out as the rules say, in any order', async (context) => {
  await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
    const opened: (() => Promise<void>)[] = [];
    const store = await openTestStore({ after: (end) => { opened.push(async () => { await (end as () => Promise<void>)(); }); } });
    const model = new Model();
    for (const one of acts) await perform(store, model, one);
    const { waiting, confirmed, paper } = await store.readCounts('skatepark');
    assert.deepEqual({ waiting, confirmed, paper }, model.numbers());
    assert.deepEqual(await store.recount(NOW), []);
    for (const { hash, signer } of model.links) assert.equal((await store.readOwnSignature(hash))?.status, signer.state);
    const persons = await store.database.selectFrom('signatures').select(['state', 'name']).execute();
    assert.deepEqual(persons.filter(({ state, name }) => (state === 'withdrawn') !== (name === null)), []);
    for (const end of opened) await end();
  }), { numRuns: 60 });
  context.diagnostic('60 random histories');
});

test('a batch comes out as the same one after the other', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ who: fc.nat(4), key: fc.nat(6), blocked: fc.boolean() }), { maxLength: 25 }), async (list) => {
    const run = async (together: boolean): Promise<unknown> => {
      const ends: (() => Promise<void>)[] = [];
      const store = await openTestStore({ after: (end) => { ends.push(end as () => Promise<void>); } });
      const intents = list.map(({ who, key, blocked }, index) =>
        testIntent({ email: `p${who}@example.org` }, { idempotencyKey: `key ${key}`, reference: `reference ${index}`, tokenHash: `token ${index}`, blocked }));
      const outcomes = [];
      if (together) outcomes.push(...(await Promise.all(intents.map((intent) => store.sign(intent)))));
      else for (const intent of intents) outcomes.push(await store.sign(intent));
      const mails = await store.database.selectFrom('mails').select(['kind', 'recipient']).orderBy('recipient').execute();
      const result = { outcomes, mails, counts: (await store.readCounts('skatepark')).waiting };
      for (const end of ends) await end();
      return result;
    };
    assert.deepEqual(await run(true), await run(false));
  }), { numRuns: 25 });
});
