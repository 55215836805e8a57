import assert from 'node:assert/strict';
import { testNeedsConsent } from './needs.suite.ts';
import type { ServedCheck } from './served-opportunities.suite.ts';
import { testOpportunity } from './sign-up-samples.ts';
import type { VolunteerDesk } from './volunteer-desk.ts';

const asking = testOpportunity({ asksNeeds: true });
const needs = ['seat', 'quiet'];
const needsConsent = testNeedsConsent();

async function kept({ store }: VolunteerDesk): Promise<unknown[]> {
  const rows = await store.database.selectFrom('sign_up_needs').select(['needs', 'consent', 'delete_after']).orderBy('delete_after').execute();
  return rows.map(({ needs: asked, consent, delete_after }) => [JSON.parse(asked), (JSON.parse(consent) as { at: unknown }).at, delete_after]);
}

export const SERVED_NEEDS: ServedCheck[] = [
  {
    title: 'what to prepare is kept with the moment of the yes until the day of the last shift, or for thirty days, and stands in no public answer',
    async run(desk) {
      await desk.save({ ...asking, flexible: true });
      const { body } = await desk.signUp('cafe-host', ['sat-am'], { needs, needsConsent });
      await desk.signUp('cafe-host', [], { needs: ['quiet'], needsConsent, availability: ['monday-evening'] });
      const at = { client: '2026-11-22T10:00:00.000Z', server: new Date(desk.clock.now).toISOString() };
      assert.deepEqual(await kept(desk), [[needs, at, '2026-12-05'], [['quiet'], at, '2026-12-28']]);
      const said = JSON.stringify([body, await desk.list(), await desk.read('cafe-host')]);
      assert.deepEqual([said.includes('"seat"'), said.includes('quiet')], [false, false]);
    },
  },
  {
    title: 'what to prepare needs a yes, and is of the list',
    async run(desk) {
      await desk.save(asking);
      const no = testNeedsConsent({ event: 'refused', purposes: [{ id: 'needs', granted: false, basis: 'consent', explicit: true }] });
      for (const changes of [{ needs }, { needs, needsConsent: no }]) {
        const { status, body } = await desk.signUp('cafe-host', ['sat-am'], changes);
        assert.deepEqual([status, body.errors], [422, [{ pointer: '/needsConsent', code: 'missing' }]]);
      }
      const { status, body } = await desk.signUp('cafe-host', ['sat-am'], { needs: ['quiet', 'diabetes'], needsConsent });
      assert.deepEqual([status, body.errors, await kept(desk)], [422, [{ pointer: '/needs/1', code: 'unknown' }], []]);
    },
  },
  {
    title: 'what to prepare is not kept where nobody asks, nor a yes to nothing',
    async run(desk) {
      await desk.save(testOpportunity());
      assert.equal((await desk.signUp('cafe-host', ['sat-am'], { needs })).status, 202);
      await desk.save(asking);
      assert.equal((await desk.signUp('cafe-host', ['sat-am'], { needs: [], needsConsent })).status, 202);
      assert.deepEqual(await kept(desk), []);
      const rows = await desk.store.database.selectFrom('sign_ups').selectAll().execute();
      assert.deepEqual([rows.length, JSON.stringify(rows).includes('needs')], [2, false]);
    },
  },
];
