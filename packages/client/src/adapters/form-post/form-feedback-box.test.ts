import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeFeedbackBox, SAMPLE_ROUND, sampleFeedback } from '../../contract/index.ts';
import type { FeedbackRoundInput } from '../../model/index.ts';
import { completeRound } from '../answer/complete-round.ts';
import { createFormFeedbackBox, type FormFeedbackOptions } from './index.ts';

const ACTION = 'https://forms.example.com/f/abc';

/** A form service: rows of what arrives. */
function serve(options: Partial<FormFeedbackOptions> = {}) {
  const rows: Record<string, string>[] = [];
  const inits: RequestInit[] = [];
  let isCut = false;
  const fetch: typeof globalThis.fetch = async (_, init = {}) => {
    if (isCut) throw new TypeError('fetch failed');
    const wire = new Request(ACTION, { ...init, mode: 'cors' });
    const isJson = wire.headers.get('content-type')?.startsWith('application/json') ?? false;
    inits.push(init);
    rows.push((isJson ? await wire.json() : Object.fromEntries(await wire.formData())) as Record<string, string>);
    return new Response('{"ok":true}');
  };
  const box = createFormFeedbackBox({ action: ACTION, round: SAMPLE_ROUND, fetch, ...options });
  const read = async () => ({ answered: rows.length, values: rows.flatMap(({ round: _, ...answers }) => Object.entries(answers).map(([id, value]) => `${id}=${value}`)) });
  return { box, rows, inits, read, cut: () => void (isCut = true) };
}

for (const format of ['form', 'multipart', 'json'] as const) {
  describeFeedbackBox(`a form service that takes ${format}`, (round: FeedbackRoundInput) => serve({ round, format }), { describe, it });
}

describe('answers at a form service', () => {
  it('are one field for each question and the name of the round: no key, no page, no time', async () => {
    const { box, rows } = serve();
    await box.send(sampleFeedback(), { idempotencyKey: '3f2a91bc-0000-4000-8000-000000000000' });
    assert.deepEqual(rows, [{ round: 'cafe-autumn', mood: 'good', again: 'yes', wish: 'Flere stoler' }]);
  });

  it('have the names and the additions of the webmaster', async () => {
    const { box, rows } = serve({ fields: { wish: 'entry.17', round: 'entry.1' }, extra: { access_key: 'abc' } });
    await box.send(sampleFeedback(), { idempotencyKey: 'a' });
    assert.deepEqual(rows, [{ access_key: 'abc', 'entry.1': 'cafe-autumn', mood: 'good', again: 'yes', 'entry.17': 'Flere stoler' }]);
  });

  for (const text of ['=1+1', '+47', '-5', '@all']) {
    it(`are words and no formula in a spreadsheet: ${text}`, async () => {
      const { box, rows } = serve();
      await box.send(sampleFeedback({ id: 'wish', value: text }), { idempotencyKey: 'a' });
      assert.equal(rows[0]?.['wish'], `'${text}`);
    });
  }

  it('are sent without a look at the answer, where nobody may read it, and the box says so', async () => {
    const { box, inits } = serve({ mode: 'no-cors' });
    assert.deepEqual([(await box.send(sampleFeedback(), { idempotencyKey: 'a' })).status, inits[0]?.mode, box.abilities], ['received', 'no-cors', { answers: false }]);
  });

  it('can be sent again under the same key when the line was broken', async () => {
    let isBroken = true;
    const box = createFormFeedbackBox({ action: ACTION, round: SAMPLE_ROUND, fetch: async () => {
      if (isBroken) throw new TypeError('fetch failed');
      return new Response('OK');
    } });
    await assert.rejects(box.send(sampleFeedback(), { idempotencyKey: 'a' }));
    isBroken = false;
    assert.equal((await box.send(sampleFeedback(), { idempotencyKey: 'a' })).status, 'received');
  });

  it('go to questions that are read somewhere else', async () => {
    const { box, rows } = serve({ round: async () => completeRound({ ...SAMPLE_ROUND, id: 'read' }) });
    await box.send(sampleFeedback(), { idempotencyKey: 'a' });
    assert.equal(rows[0]?.['round'], 'read');
  });
});
