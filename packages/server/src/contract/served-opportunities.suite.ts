import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { OpportunitySchema, SignUpReceiptSchema } from '@dugnad/client/model';
import { parse } from 'valibot';
import { testOpportunity, testShift } from './sign-up-samples.ts';
import { somebody } from './volunteer-desk.ts';
import type { VolunteerDesk } from './volunteer-desk.ts';

/** Each has two servers on one database. */
export interface ServedCheck {
  title: string;
  run(desk: VolunteerDesk, other: VolunteerDesk): Promise<void>;
}

/** One shift for each manner of waiting, at three times that do not meet. */
const MANNERS = (['none', 'offer', 'only'] as const).map((waitlist, index) => testShift({ id: waitlist, waitlist, capacity: 1, start: `2026-12-0${5 + index}T09:00:00Z`, end: `2026-12-0${5 + index}T12:00:00Z` }));
const manners = testOpportunity({ shifts: MANNERS });

const statusesOf = ({ body }: Awaited<ReturnType<VolunteerDesk['signUp']>>): string[] => body.shifts.map(({ id, status }) => `${id} ${status}`);
const errorsOf = ({ body }: { body: { errors: { pointer: string; code: string }[] } }): string[] => body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

/** The answer but for what names it. */
function likeOthers({ status, body: { reference, ...rest } }: Awaited<ReturnType<VolunteerDesk['signUp']>>): string {
  assert.match(reference, /^[A-HJ-NP-TV-Z2-9]{4}-[A-HJ-NP-TV-Z2-9]{4}$/);
  return JSON.stringify([status, rest]);
}

async function total(desk: VolunteerDesk, id: string): Promise<number[]> {
  return ((await desk.store.readOpportunity(id))?.shifts ?? []).map(({ taken }) => taken);
}

export const SERVED_OPPORTUNITIES: ServedCheck[] = [
  {
    title: 'what was saved is listed as the model has it, on every server, and a draft is nowhere',
    async run(desk, other) {
      assert.equal((await desk.save(manners)).status, 200);
      assert.equal((await desk.save(testOpportunity({ id: 'plan', state: 'draft' }))).status, 200);
      for (const each of [desk, other]) {
        const { opportunities } = await each.list();
        assert.deepEqual(opportunities.map((opportunity) => parse(OpportunitySchema, opportunity).id), ['cafe-host']);
        assert.deepEqual(opportunities[0]?.shifts.map(({ status }) => status), ['open', 'open', 'open']);
        assert.deepEqual((await each.read('cafe-host')).body, opportunities[0]);
        assert.equal((await each.read('plan')).status, 404);
        assert.equal((await each.signUp('plan', [])).status, 404);
      }
    },
  },
  {
    title: 'a place is the volunteer’s, the next one waits or is refused as the shift says, and each server tells its own readers at once',
    async run(desk, other) {
      await desk.save(manners);
      await other.list();
      const first = await desk.signUp('cafe-host', ['none', 'offer', 'only']);
      assert.equal(first.status, 202);
      assert.deepEqual(parse(SignUpReceiptSchema, first.body), first.body);
      assert.deepEqual([first.body.status, ...statusesOf(first)], ['confirmed', 'none confirmed', 'offer confirmed', 'only waitlisted']);
      assert.deepEqual((await desk.list()).opportunities[0]?.shifts.map(({ status, taken }) => [status, taken]), [['full', 1], ['full', 1], ['open', 0]]);
      const second = await other.signUp('cafe-host', ['only', 'offer', 'none']);
      assert.deepEqual([second.body.status, ...statusesOf(second)], ['waitlisted', 'only waitlisted', 'offer waitlisted', 'none full']);
      assert.deepEqual(await total(desk, 'cafe-host'), [1, 1, 0]);
    },
  },
  {
    title: 'where none of the shifts can be had nothing is kept, and each is told its reason where it stands in the wish',
    async run(desk) {
      const gone = [testShift({ id: 'off', state: 'cancelled' }), testShift({ id: 'shut', state: 'closed' }), testShift({ id: 'over', start: '2026-11-28T10:00:00Z', end: '2026-11-28T13:00:00Z' })];
      await desk.save(testOpportunity({ shifts: [...gone, ...MANNERS] }));
      await desk.signUp('cafe-host', ['none']);
      const refused = await desk.signUp('cafe-host', ['over', 'nowhere', 'none', 'shut', 'off']);
      assert.deepEqual([refused.status, refused.body.type], [422, '/problems/invalid-input']);
      assert.deepEqual(errorsOf(refused), ['/shiftIds/0 past', '/shiftIds/1 unknown', '/shiftIds/2 full', '/shiftIds/3 closed', '/shiftIds/4 cancelled']);
      assert.equal((await desk.store.database.selectFrom('sign_ups').select('id').execute()).length, 1);
    },
  },
  {
    title: 'where a talk comes first the place is held, the volunteer is told until when, and by when somebody answers',
    async run(desk) {
      await desk.save(testOpportunity({ first: 'conversation', holdDays: 3, answerWithin: 2 }));
      const { body } = await desk.signUp('cafe-host', ['sat-am']);
      assert.deepEqual([body.status, body.heldUntil, body.answerBy, body.deleteAfter], ['to-confirm', '2026-12-01T12:00:00.000Z', '2026-11-30T13:00:00+01:00[Europe/Oslo]', '2027-01-04']);
      assert.deepEqual(await total(desk, 'cafe-host'), [1]);
      const { body: plain } = await desk.signUp('cafe-host', []);
      assert.deepEqual([plain.status, plain.shifts, plain.heldUntil, plain.answerBy], ['received', [], undefined, '2026-11-30T13:00:00+01:00[Europe/Oslo]']);
    },
  },
  {
    title: 'who is new, there already or blocked is answered alike, and only the new one has a place',
    async run(desk, other) {
      await desk.save(testOpportunity({ contact: { name: 'Kari', phone: '+47 22 33 44 55' }, shifts: [testShift({ capacity: 9 })] }));
      const person = { name: 'Aud Berg', phone: '+47 900 00 000', email: 'aud@example.org' };
      const answers = [
        await desk.signUp('cafe-host', ['sat-am'], { person }),
        await other.signUp('cafe-host', ['sat-am'], { person: { name: 'A. Berg', phone: '0047 90000000' } }),
        await desk.signUp('cafe-host', ['sat-am'], { person: { name: 'Aud', email: 'AUD@example.org' } }),
        await desk.signUp('cafe-host', ['sat-am'], { person: { name: 'Aud', phone: '90 00 00 00' } }),
        await other.signUp('cafe-host', ['sat-am'], { website: 'https://bot.example' }),
      ];
      assert.equal(new Set(answers.map(likeOthers)).size, 1);
      assert.equal(answers[0]?.body.status, 'confirmed');
      assert.equal(new Set(answers.map(({ body }) => body.reference)).size, answers.length);
      assert.deepEqual(await total(desk, 'cafe-host'), [1]);
      await desk.signUp('cafe-host', ['sat-am']);
      assert.deepEqual(await total(desk, 'cafe-host'), [2]);
    },
  },
  {
    title: 'the same key is the same sign-up on every server, also when one cannot sign up any more, and is of nothing else',
    async run(desk, other) {
      await desk.save(manners);
      const key = randomUUID();
      const whole = somebody({ shiftIds: ['none'] });
      const first = await desk.signUp('cafe-host', ['none'], whole, key);
      assert.deepEqual((await other.signUp('cafe-host', ['none'], whole, key)).body, first.body);
      await desk.save({ ...manners, state: 'closed', minimumAge: 18 });
      for (const each of [desk, other]) {
        each.clock.now += 2000;
        assert.deepEqual(await each.signUp('cafe-host', ['none'], whole, key), first);
        assert.deepEqual([(await each.signUp('cafe-host', ['offer'])).status, (await each.signUp('cafe-host', ['offer'])).body.type], [409, '/problems/not-open']);
      }
      const another = await desk.signUp('cafe-host', ['none'], { ...whole, message: 'Hello' }, key);
      assert.deepEqual([another.status, another.body.type], [422, '/problems/idempotency-key-reused']);
      assert.deepEqual(await total(desk, 'cafe-host'), [1, 0, 0]);
    },
  },
  {
    title: 'many at once through two servers get exactly as many places as there are, and nobody is told a falsehood',
    async run(desk, other) {
      await desk.save(testOpportunity({ shifts: [testShift({ capacity: 7 }), testShift({ id: 'sun', capacity: 3, waitlist: 'offer', start: '2026-12-06T09:00:00Z', end: '2026-12-06T12:00:00Z' })] }));
      const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => [desk, other][index % 2]?.signUp('cafe-host', index % 4 < 2 ? ['sat-am', 'sun'] : ['sun', 'sat-am'])));
      const told = answers.flatMap((answer) => (answer?.status === 202 ? statusesOf(answer) : [])).toSorted();
      const number = (status: string): number => told.filter((each) => each === status).length;
      assert.deepEqual([number('sat-am confirmed'), number('sat-am full'), number('sun confirmed'), number('sun waitlisted')], [7, 33, 3, 37]);
      assert.deepEqual(await total(desk, 'cafe-host'), [7, 3]);
    },
  },
  {
    title: 'an edit takes nobody’s place away, and is shown at once by the server that made it',
    async run(desk) {
      await desk.save(testOpportunity());
      await desk.signUp('cafe-host', ['sat-am']);
      await desk.signUp('cafe-host', ['sat-am']);
      const { body: fewer } = await desk.save(testOpportunity({ shifts: [testShift({ capacity: 1 })] }));
      assert.deepEqual(fewer.shifts.map(({ capacity, taken }) => [capacity, taken]), [[2, 2]]);
      await desk.save(testOpportunity({ title: 'Host', shifts: [testShift({ id: 'new' })] }));
      const { body } = await desk.read('cafe-host');
      assert.equal(body.title, 'Host');
      assert.deepEqual(body.shifts.map(({ id, status }) => `${id} ${status}`), ['new open', 'sat-am cancelled']);
    },
  },
];
