import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { everyRow } from '../../contract/every-row.suite.ts';
import { openTestStore } from '../open-test-store.test.page.ts';
import { wrongPlaces } from '../opportunities/wrong-places.ts';
import type { Act } from './volunteer-world.test.page.ts';
import { SHIFTS, tracesOf, VolunteerWorld } from './volunteer-world.test.page.ts';

const who = fc.nat(4);
const shiftId = fc.constantFrom(...SHIFTS);
const of = <Name extends Act['do']>(name: Name): fc.Arbitrary<Name> => fc.constant(name);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: of('sign-up'), who, shiftIds: fc.uniqueArray(shiftId, { maxLength: 2 }), withGuardian: fc.integer({ max: 2, min: 0 }).map((chance) => chance === 0) }) },
  { weight: 2, arbitrary: fc.record({ do: of('cancel'), who, shiftId }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('withdraw' as const, 'erase' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: of('answer'), who, shiftId, answer: fc.constantFrom('take' as const, 'decline' as const, 'call' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: of('ask'), who, shiftId }) },
  { weight: 4, arbitrary: fc.record({ do: of('respond'), who, answer: fc.constantFrom('accept' as const, 'accept' as const, 'decline' as const, 'call-me' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: of('guardian'), who, answer: fc.constantFrom('yes' as const, 'no' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: of('decide'), who, shiftId, decision: fc.constantFrom('in' as const, 'released' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: of('edit'), capacity: fc.integer({ min: 1, max: 3 }), first: fc.constantFrom('direct' as const, 'conversation' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('offer' as const, 'release' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: of('remind') }) },
  { weight: 4, arbitrary: fc.record({ do: of('pass'), hours: fc.integer({ min: 2, max: 14 }) }) },
);

/** A person is in a shift once, by whichever of their sign-ups. */
async function nobodyTwice({ store }: VolunteerWorld): Promise<void> {
  const rows = await store.database.selectFrom('sign_up_shifts').innerJoin('sign_ups', 'sign_ups.id', 'sign_up_id').select(['name', 'shift_id']).where('state', 'in', ['in', 'held', 'offered', 'waiting']).execute();
  const places = rows.map(({ name, shift_id }) => `${name} ${shift_id}`);
  assert.equal(new Set(places).size, places.length, `somebody stands twice: ${places.toSorted().join(', ')}`);
}

interface MailedLink {
  kind: string;
  signUpId: string | null;
  hash: string;
}

async function mailedLinks({ store }: VolunteerWorld): Promise<MailedLink[]> {
  const rows = await store.database.selectFrom('mails').select(['kind', 'data', 'sign_up_id as signUpId']).execute();
  return rows.flatMap(({ data, ...mail }) => {
    const { token } = JSON.parse(data) as { token?: string };
    return token === undefined ? [] : [{ ...mail, hash: `hash of ${token}` }];
  });
}

/** Every link in a mail opens what that mail is about, and of nobody else: who is erased has neither mail nor link. */
async function linksLead(world: VolunteerWorld): Promise<void> {
  const { store, moment } = world;
  for (const { kind, signUpId, hash } of await mailedLinks(world)) {
    const opened = kind === 'offered' ? (await store.readOffer(hash, moment))?.signUpId : kind === 'guardian-asked' ? (await store.readForGuardian(hash))?.id : (await store.readOwnSignUp(hash))?.id;
    assert.equal(opened, signUpId, `the link of a mail “${kind}”`);
  }
}

/** One of the day before, and none of the day itself, which nobody has asked for. */
async function remindedOnce({ store }: VolunteerWorld): Promise<void> {
  const rows = await store.database.selectFrom('mails').select(['sign_up_id', 'data']).where('kind', '=', 'reminder').execute();
  const all = rows.flatMap(({ sign_up_id, data }) => (JSON.parse(data) as { shiftIds: string[] }).shiftIds.map((id) => `${sign_up_id} ${id}`));
  assert.equal(new Set(all).size, all.length, 'nobody is reminded of a shift twice');
}

/** Nothing is left of whoever has just been erased, in any column of any table. */
async function erased(world: VolunteerWorld, person: number): Promise<void> {
  const left = (await everyRow(world.store)).split('\n').filter((row) => tracesOf(person).test(row));
  assert.deepEqual(left, []);
  for (const link of Object.values(world.linksOf(person))) assert.deepEqual([await world.store.readOwnSignUp(link), await world.store.readOffer(link, world.moment), await world.store.readForGuardian(link)], [undefined, undefined, undefined]);
}

async function check(world: VolunteerWorld, one: Act): Promise<void> {
  assert.deepEqual(await wrongPlaces(world.store.database), [], one.do);
  await nobodyTwice(world);
  await linksLead(world);
  if (one.do === 'erase') await erased(world, one.who);
}

test('whatever people, guardians, coordinators and jobs do, in whatever order: places and numbers agree, nobody stands twice, each mailed link leads to its own, and who is erased is nowhere', async (context) => {
  const seen = { accepted: 0, reminded: 0, guardians: 0, erased: 0 };
  await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 40 }), async (acts) => {
    const ends: (() => Promise<void>)[] = [];
    const world = new VolunteerWorld(await openTestStore({ after: (end) => { ends.push(end as () => Promise<void>); } }));
    await world.open();
    for (let person = 0; person < 3; person += 1) await world.perform({ do: 'sign-up', who: person, shiftIds: [...SHIFTS], withGuardian: person === 2 });
    await world.perform({ do: 'ask', who: 0, shiftId: 'sun-am' });
    for (const one of acts) {
      await world.perform(one);
      await check(world, one);
    }
    await remindedOnce(world);
    for (const what of ['accepted', 'reminded', 'guardians', 'erased'] as const) seen[what] += world.seen[what];
    await world.perform({ do: 'forget' });
    assert.deepEqual(await wrongPlaces(world.store.database), []);
    for (let person = 0; person < 5; person += 1) assert.doesNotMatch(await everyRow(world.store), tracesOf(person), 'after the day that was told nobody is left');
    for (const end of ends) await end();
  }), { numRuns: 60 });
  for (const [what, times] of Object.entries(seen)) assert.ok(times > 0, `${what}: never happened`);
  context.diagnostic(JSON.stringify(seen));
});
