import assert from 'node:assert/strict';
import type { Declared } from '@dugnad/client/model';
import { hashText } from '../signing/notice-hashes.ts';
import type { ServedCheck } from './served-opportunities.suite.ts';
import { testOpportunity } from './sign-up-samples.ts';
import type { VolunteerDesk } from './volunteer-desk.ts';

const text = { nb: 'Jeg forteller ingen hva jeg får vite.', en: 'I tell nobody what I learn.' };
const asking = testOpportunity({ requirements: [{ declaration: { id: 'silence', version: '2', text } }] });

const declared = (changes: Partial<Declared> = {}): Declared => ({ id: 'silence', version: '2', textSha256: hashText(text.nb), method: 'paper', ...changes });

const kept = async ({ store }: VolunteerDesk): Promise<unknown[]> => (await store.database.selectFrom('sign_ups').select('data').execute()).map(({ data }) => (JSON.parse(data) as { declarations?: unknown }).declarations);

export const SERVED_DECLARATIONS: ServedCheck[] = [
  {
    title: 'the answer to a declaration is kept with its moment, is given to the volunteer, and goes with them',
    async run(desk) {
      await desk.save(asking);
      const { body } = await desk.signUp('cafe-host', ['sat-am'], { declarations: [declared()] });
      const { signUps } = await desk.store.exportPerson({ reference: body.reference });
      assert.deepEqual(signUps.map(({ data }) => (JSON.parse(data) as { declarations: unknown }).declarations), [[{ ...declared(), at: new Date(desk.clock.now).toISOString() }]]);
      assert.equal(JSON.stringify([body, await desk.list(), await desk.read('cafe-host')]).includes(declared().textSha256), false);
      await desk.store.erasePerson({ reference: body.reference }, '2026-11-29T10:00:00.000Z');
      assert.deepEqual(await kept(desk), []);
    },
  },
  {
    title: 'a declaration is answered for its text as it is now, in any of its languages',
    async run(desk) {
      await desk.save(asking);
      for (const [declarations, pointer, code] of [[[], '/declarations', 'missing'], [[declared({ version: '1' })], '/declarations/0', 'stale'], [[declared({ textSha256: hashText('x') })], '/declarations/0', 'stale'], [[declared(), declared({ id: 'x' })], '/declarations/1', 'unknown']] as const) {
        const { status, body } = await desk.signUp('cafe-host', ['sat-am'], { declarations });
        assert.deepEqual([status, body.errors], [422, [{ pointer, code }]]);
      }
      await desk.save({ ...asking, requirements: [{ declaration: { id: 'silence', version: '3', text } }] });
      assert.deepEqual((await desk.signUp('cafe-host', ['sat-am'], { declarations: [declared()] })).body.errors, [{ pointer: '/declarations/0', code: 'stale' }]);
      assert.equal((await desk.signUp('cafe-host', ['sat-am'], { declarations: [declared({ version: '3', textSha256: hashText(text.en), method: 'online' })] })).status, 202);
      assert.equal((await kept(desk)).length, 1);
    },
  },
  {
    title: 'an answer to a declaration is not kept where nobody asks, and none is asked twice',
    async run(desk) {
      await desk.save(testOpportunity());
      assert.equal((await desk.signUp('cafe-host', ['sat-am'], { declarations: [declared()] })).status, 202);
      assert.deepEqual(await kept(desk), [undefined]);
      assert.equal((await desk.save({ ...asking, requirements: [...asking.requirements, ...asking.requirements] })).status, 422);
    },
  },
];
