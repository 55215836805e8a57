import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import type { ShortTextRenderer } from '@dugnad/client/hosted';
import { testOpportunity, testShift, testSignUp } from '../contract/sign-up-samples.ts';
import { openDesk } from '../mail/mail-tools.test.page.ts';
import type { Desk } from '../mail/mail-tools.test.page.ts';
import { keepTextCountsIn } from './keep-text-counts.ts';
import { SmsGatewayError } from './sms-gateway.ts';
import type { SmsGateway, TextMessage } from './sms-gateway.ts';
import type { Texting } from './deliver-text.ts';

const render: ShortTextRenderer = async (kind, data, { languages }) => ({ text: `${kind} ${JSON.stringify(data)}`, language: languages[0] ?? 'en' });

/** A gateway that keeps what it got, unless a test says what becomes of it. */
interface FakeGateway extends SmsGateway {
  got: TextMessage[];
  meet: () => 'accepted' | 'refused';
}

function fakeGateway(): FakeGateway {
  const gateway: FakeGateway = {
    got: [],
    meet: () => 'accepted',
    async send(message) {
      const answer = gateway.meet();
      gateway.got.push(message);
      return answer;
    },
  };
  return gateway;
}

interface Phone extends Desk {
  gateway: FakeGateway;
  texting: Texting;
  /** Puts a reminder to a telephone into the queue. */
  text(changes?: { recipient?: string; expires?: string; data?: unknown }): Promise<string>;
  parts(): Promise<number | undefined>;
}

async function openPhone(context: TestContext, limit = 200): Promise<Phone> {
  const desk = await openDesk(context);
  await desk.store.saveOpportunity(testOpportunity({ shifts: [testShift()], contact: { name: 'Kari', email: 'kari@gronlia.example', languages: ['da'] } }));
  const result = await desk.store.signUp(testSignUp({ person: { name: 'Aud', phone: '90000000', noCalls: false }, message: 'A secret' }));
  assert.ok(result);
  const { id: signUpId } = await desk.store.database.selectFrom('sign_ups').select('id').executeTakeFirstOrThrow();
  const gateway = fakeGateway();
  const texting = { gateway, allowance: keepTextCountsIn(desk.store, limit), render };
  await desk.store.write((db) => db.deleteFrom('mails').execute());
  return {
    ...desk,
    gateway,
    texting,
    queue: desk.open({ texting }),
    text: (changes = {}) => desk.put({ kind: 'reminder-text', recipient: '+4790000000', data: { signUpId, shiftIds: ['sat-am'], token: 'tok3n' }, ...changes }),
    parts: async () => (await desk.store.database.selectFrom('text_counts').select('parts').where('month', '=', '2026-11').executeTakeFirst())?.parts,
  };
}

const stateOf = async ({ row }: Desk, id: string): Promise<unknown[]> => {
  const { state, error, data } = (await row(id)) ?? assert.fail();
  return [state, error, data];
};

describe('a text message from the queue', () => {
  it('goes once to its number, with the words, one link in its language and nothing else, and leaves no secret behind', async (context) => {
    const phone = await openPhone(context);
    const id = await phone.text();
    await phone.queue.runOnce();
    await phone.queue.runOnce();
    const [message, ...more] = phone.gateway.got;
    assert.deepEqual([message?.to, message?.key, more, phone.transport.sent], ['+4790000000', id, [], []]);
    const [, words, link] = /^reminder (.*) (\S+)$/.exec(message?.text ?? '') ?? [];
    const { from, title, shifts } = JSON.parse(words ?? '{}') as Record<string, unknown>;
    assert.deepEqual([from, title, (shifts as { id: string }[]).map((shift) => shift.id), link], [testOpportunity().controller.name, testOpportunity().title, ['sat-am'], 'https://forening.example/embed/volunteer/gronlia/cafe-host/sign-up/tok3n?lang=nb']);
    assert.doesNotMatch(message?.text ?? '', /secret|Aud/);
    assert.deepEqual(await stateOf(phone, id), ['sent', null, '{}']);
  });

  it('that is refused goes never again and costs nothing', async (context) => {
    const phone = await openPhone(context);
    phone.gateway.meet = () => 'refused';
    const id = await phone.text();
    await phone.queue.runOnce();
    phone.pass(86_400);
    await phone.queue.runOnce();
    assert.deepEqual([await stateOf(phone, id), await phone.parts(), phone.gateway.got.length], [['bounced', 'refused', '{}'], 0, 1]);
  });

  for (const [what, error, isCounted] of [
    ['cannot be reached', new SmsGatewayError('ECONNREFUSED', true), false],
    ['breaks off in the middle', new SmsGatewayError('timeout', false), true],
    ['fails as nobody thought of', new Error('+4790000000 has no credit'), true],
  ] as const) {
    it(`goes again after a gateway that ${what}, under the same key; ${isCounted ? 'both times count' : 'the first does not count'}; mails go on meanwhile`, async (context) => {
      const phone = await openPhone(context);
      phone.gateway.meet = () => {
        throw error;
      };
      const id = await phone.text();
      await phone.queue.runOnce();
      const first = (await phone.parts()) ?? 0;
      const row = await phone.row(id);
      assert.deepEqual([row?.state, first > 0], ['queued', isCounted]);
      assert.doesNotMatch(`${row?.error} ${JSON.stringify(phone.warnings)}`, /90000000|credit/);
      await phone.put();
      await phone.queue.runOnce();
      assert.equal(phone.transport.sent.length, 1);
      phone.gateway.meet = () => 'accepted';
      phone.pass(600);
      await phone.queue.runOnce();
      assert.deepEqual([(await phone.row(id))?.state, phone.gateway.got.map(({ key }) => key)], ['sent', [id]]);
      assert.equal((await phone.parts()) === first, false);
    });
  }

  it('does not go where the month has no parts left, and the coordinator hears it once, in their language', async (context) => {
    const phone = await openPhone(context, 1);
    const ids = [await phone.text(), await phone.text()];
    for (let times = 0; times < 3; times += 1) await phone.queue.runOnce();
    for (const id of ids) assert.deepEqual(await stateOf(phone, id), ['failed', 'limit', '{}']);
    assert.deepEqual([phone.gateway.got, await phone.parts()], [[], 0]);
    assert.deepEqual(phone.transport.sent.map(({ to, language, text }) => [to, language, JSON.parse(text)]), [['kari@gronlia.example', 'da', { controller: testOpportunity().controller.name, limit: 1, month: '2026-11' }]]);
    phone.pass(10 * 86_400);
    await phone.text();
    for (let times = 0; times < 2; times += 1) await phone.queue.runOnce();
    assert.equal(phone.transport.sent.length, 2, 'December is told of by itself');
  });

  it('is never more than the limit by three workers, and each is sent once', async (context) => {
    const phone = await openPhone(context, 20);
    for (let number = 0; number < 30; number += 1) await phone.text();
    const fast = { perMinute: 60_000, perMinuteAndDomain: 60_000 };
    const workers = [1, 2, 3].map(() => phone.open({ texting: phone.texting, limits: fast }));
    while ((await Promise.all(workers.map((worker) => worker.runOnce()))).some((taken) => taken > 0));
    const sent = (await phone.rows()).filter(({ kind, state }) => kind === 'reminder-text' && state === 'sent');
    const each = ((await phone.parts()) ?? 0) / sent.length;
    assert.ok(Number.isInteger(each) && each > 0 && sent.length === Math.floor(20 / each), `${sent.length} of ${each}`);
    assert.deepEqual(phone.gateway.got.map(({ key }) => key).toSorted(), sent.map(({ id }) => id).toSorted());
  });

  for (const [what, changes, state] of [
    ['no number with a country', { recipient: '90000000' }, ['bounced', 'no-number', '{}']],
    ['an address', { recipient: 'aud@example.org' }, ['bounced', 'no-number', '{}']],
    ['two numbers', { recipient: '+4790000000,+4790000001' }, ['bounced', 'no-number', '{}']],
    ['somebody who is erased', { data: { signUpId: 'gone', shiftIds: ['sat-am'], token: 'tok3n' } }, ['failed', 'gone', '{}']],
    ['what nobody can read', { data: { signUpId: 1 } }, ['failed', 'bad-data', '{}']],
    ['a shift that has begun', { expires: '2026-11-22T09:00:00.000Z' }, ['failed', 'expired', '{}']],
  ] as const) {
    it(`about ${what} is none`, async (context) => {
      const phone = await openPhone(context);
      const id = await phone.text(changes);
      await phone.queue.runOnce();
      assert.deepEqual([await stateOf(phone, id), phone.gateway.got], [state, []]);
    });
  }

  it('of who has cancelled meanwhile is none', async (context) => {
    const phone = await openPhone(context);
    const id = await phone.text();
    await phone.store.write((db) => db.updateTable('sign_up_shifts').set({ state: 'released' }).execute());
    await phone.queue.runOnce();
    assert.deepEqual([await stateOf(phone, id), phone.gateway.got], [['failed', 'gone', '{}'], []]);
  });

  it('fails where a server has no gateway', async (context) => {
    const phone = await openPhone(context);
    const id = await phone.text();
    await phone.open().runOnce();
    assert.deepEqual(await stateOf(phone, id), ['failed', 'no-gateway', '{}']);
  });
});
