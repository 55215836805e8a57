import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeHelpRequestBox, SAMPLE_HELP_POINT, sampleHelpRequest } from '../../contract/index.ts';
import { completeHelpPoint } from '../answer/complete-help-point.ts';
import { createFormHelpRequestBox, type FormHelpRequestOptions } from './index.ts';

const ACTION = 'https://forms.example.com/f/abc';
const KEY = '3f2a91bc-0000-4000-8000-000000000000';

/** A form service: rows of what arrives. */
function serve(options: Partial<FormHelpRequestOptions> = {}) {
  const rows: Record<string, string>[] = [];
  let isCut = false;
  const fetch: typeof globalThis.fetch = async (_, init = {}) => {
    if (isCut) throw new TypeError('fetch failed');
    const wire = new Request(ACTION, { ...init, mode: 'cors' });
    const isJson = wire.headers.get('content-type')?.startsWith('application/json') ?? false;
    rows.push((isJson ? await wire.json() : Object.fromEntries(await wire.formData())) as Record<string, string>);
    return new Response('{"ok":true}');
  };
  const box = createFormHelpRequestBox({ action: ACTION, point: SAMPLE_HELP_POINT, fetch, ...options });
  return { box, rows, read: async () => rows.map(({ what = '' }) => what), cut: () => void (isCut = true) };
}

for (const format of ['form', 'multipart', 'json'] as const) {
  describeHelpRequestBox(`a form service that takes ${format}`, (point) => serve({ point, format }), { describe, it, abilities: { status: false } });
}

describe('a request at a form service', () => {
  it('is one field for each thing that was typed, with a reference', async () => {
    const { box, rows } = serve();
    const { reference } = await box.send(sampleHelpRequest(), { idempotencyKey: KEY });
    assert.equal(reference, '3F2A-91BC');
    assert.deepEqual(rows, [{
      for: 'myself', effort: 'heavy', language: 'nb', when: 'date', date: '2099-03-07', time: '17:00', what: 'Bære et skap ned fra loftet', place: 'Grønlia øst', name: 'Aud Bjørnøy', phone: "'+4790000000",
      email: 'aud@example.org', noCalls: 'yes', things: 'lifting stairs', reference: '3F2A-91BC',
    }]);
  });

  it('has the names and the additions of the webmaster, and says how often in words', async () => {
    const { box, rows } = serve({ fields: { what: 'entry.17', reference: 'entry.1' }, extra: { access_key: 'abc' } });
    await box.send(sampleHelpRequest({ when: { kind: 'recurring', words: 'Hver tirsdag' }, things: [] }), { idempotencyKey: KEY });
    const [{ access_key, when, rhythm, things, 'entry.17': what, 'entry.1': reference } = {}] = rows;
    assert.deepEqual([access_key, when, rhythm, things, what, reference], ['abc', 'recurring', 'Hver tirsdag', undefined, 'Bære et skap ned fra loftet', '3F2A-91BC']);
  });

  it('is words and no formula in a spreadsheet', async () => {
    const { box, rows } = serve();
    await box.send(sampleHelpRequest({ for: 'organisation', organisation: '=cmd()', what: '+1', place: '@x', when: { kind: 'recurring', words: '-2' } }), { idempotencyKey: KEY });
    const [{ organisation, what, place, rhythm } = {}] = rows;
    assert.deepEqual([organisation, what, place, rhythm], ["'=cmd()", "'+1", "'@x", "'-2"]);
  });

  it('is sent without a look at the answer, where nobody may read it, and the box says so', () => {
    assert.deepEqual([serve({ mode: 'no-cors' }).box.abilities, serve().box.abilities], [{ status: false, answers: false }, { status: false }]);
  });

  it('goes to a help point that is read somewhere else', async () => {
    const { box } = serve({ point: async () => completeHelpPoint({ ...SAMPLE_HELP_POINT, title: 'Read' }) });
    assert.equal((await box.readPoint()).title, 'Read');
  });
});
