import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { adminToken, openTestServer, post } from '../open-test-server.test.page.ts';

const page = readFileSync(new URL('../../../../docs/volunteering.md', import.meta.url), 'utf8');

/** What stands between the quotes of the command that is sent to this address. */
function sentTo(path: string): object {
  const [, body = ''] = new RegExp(`${path} \\\\\\n[^\`]*?-d '([^']+)'`).exec(page) ?? [];
  return JSON.parse(body) as object;
}

/** The example of an answer that begins like this. */
function exampleOf(beginning: string): Record<string, unknown> {
  const block = [...page.matchAll(/```json\n([^`]+)```/g)].map(([, text = '']) => text).find((text) => text.replace(/\s/g, '').startsWith(beginning));
  return JSON.parse(block ?? '') as Record<string, unknown>;
}

test('what docs/volunteering.md lets one type is taken as it stands there, and answered as it says', async (context) => {
  const { app, clock } = await openTestServer(context);
  assert.equal(clock.now, Date.parse((exampleOf('{"opportunities"') as { asOf: string }).asOf));
  const saved = await app.inject({ method: 'PUT', url: '/api/v1/opportunities/cafe-host', headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' }, payload: JSON.stringify(sentTo('/api/v1/opportunities/cafe-host')) });
  assert.equal(saved.statusCode, 200, saved.body);
  const answer = await post(app, '/api/v1/opportunities/cafe-host/sign-ups', sentTo('/api/v1/opportunities/cafe-host/sign-ups'));
  assert.equal(answer.statusCode, 202, answer.body);
  assert.deepEqual({ ...answer.json<object>(), reference: '' }, { ...exampleOf('{"reference"'), reference: '' });
});

test('docs/volunteering.md shows a shift as the server does', async (context) => {
  const { app } = await openTestServer(context);
  await app.inject({ method: 'PUT', url: '/api/v1/opportunities/cafe-host', headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' }, payload: JSON.stringify(sentTo('/api/v1/opportunities/cafe-host')) });
  const [shown] = (exampleOf('{"opportunities"') as { opportunities: { shifts: object[]; status: string; organiser: object; contact: object }[] }).opportunities;
  const [served] = (await app.inject('/api/v1/opportunities?site=gronlia')).json<{ opportunities: { shifts: object[]; status: string; organiser: object; contact: object }[] }>().opportunities;
  assert.deepEqual(served?.shifts.map((shift) => ({ ...shift, taken: 3 })), shown?.shifts);
  assert.deepEqual([served?.status, served?.organiser, served?.contact], [shown?.status, shown?.organiser, shown?.contact]);
});
