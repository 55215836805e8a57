import assert from 'node:assert/strict';
import type { ServedCheck } from './served-opportunities.suite.ts';
import { testOpportunity, testShift } from './sign-up-samples.ts';

const guardian = { name: 'Kari Berg', phone: '+4792000000' };
const asking = testOpportunity({ minimumAge: 13, guardianBelow: 16, holdDays: 2 });

export const SERVED_GUARDIANS: ServedCheck[] = [
  {
    title: 'nothing is confirmed of whoever comes with a guardian, and what nobody agreed to in time is free again',
    async run(desk) {
      await desk.save(asking);
      const { body } = await desk.signUp('cafe-host', ['sat-am'], { guardian });
      assert.deepEqual([body.status, body.shifts, body.heldUntil], ['to-confirm', [{ id: 'sat-am', status: 'to-confirm' }], '2026-11-30T12:00:00.000Z']);
      assert.equal((await desk.signUp('cafe-host', ['sat-am'], { oldEnough: true })).body.status, 'confirmed');
      assert.equal(await desk.store.releaseHeld('2026-11-30T12:00:00.000Z'), 1);
      assert.deepEqual((await desk.store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken), [1]);
    },
  },
  {
    title: 'two with one guardian have a place each, and the guardian’s number is nobody’s own',
    async run(desk) {
      await desk.save(asking);
      for (let times = 0; times < 2; times += 1) await desk.signUp('cafe-host', ['sat-am'], { guardian });
      assert.deepEqual((await desk.store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken), [2]);
      assert.deepEqual((await desk.store.exportPerson({ phone: guardian.phone })).signUps, []);
    },
  },
  {
    title: 'a guardian is in what the volunteer is given, in no public answer, and goes with the volunteer',
    async run(desk) {
      await desk.save(asking);
      const { body } = await desk.signUp('cafe-host', ['sat-am'], { guardian });
      const { signUps } = await desk.store.exportPerson({ reference: body.reference });
      assert.deepEqual(signUps.map(({ data }) => (JSON.parse(data) as { guardian: unknown }).guardian), [guardian]);
      assert.equal(JSON.stringify([body, await desk.list(), await desk.read('cafe-host')]).includes(guardian.phone), false);
      await desk.store.erasePerson({ reference: body.reference }, '2026-11-29T10:00:00.000Z');
      assert.deepEqual(await desk.store.database.selectFrom('sign_ups').selectAll().execute(), []);
    },
  },
  {
    title: 'an age below which a guardian is needed is 13 to 18, and above the youngest age',
    async run(desk) {
      for (const [changes, status] of [[{ guardianBelow: 12 }, 422], [{ guardianBelow: 19 }, 422], [{ minimumAge: 16, guardianBelow: 16 }, 422], [{ minimumAge: 13, guardianBelow: 18 }, 200]] as const) {
        assert.equal((await desk.save(testOpportunity({ shifts: [testShift()], ...changes }))).status, status, JSON.stringify(changes));
      }
    },
  },
];
