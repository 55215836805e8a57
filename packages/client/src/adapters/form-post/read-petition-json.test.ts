import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { SAMPLE_PETITION } from '../../contract/index.ts';
import type { DugnadError } from '../../errors/index.ts';
import { readPetitionJson } from './index.ts';

const JSON_TEXT = JSON.stringify(SAMPLE_PETITION);
const SRC = 'https://example.org/park.json';
const elementWith = (text: string | undefined) => ({ querySelector: (selector: string) => (selector === 'script[type="application/json"]' && text !== undefined ? { textContent: text } : null) }) as unknown as Element;
const gives = (text: string, status = 200): typeof fetch => async () => new Response(text, { status });
const codeOf = (work: Promise<unknown>) => work.then(() => 'no error', ({ code, message }: DugnadError) => `${code}: ${message}`);

describe('a petition written as JSON', () => {
  it('is read from the element', async () => {
    const petition = await readPetitionJson({ element: elementWith(JSON_TEXT) });
    assert.deepEqual([petition.id, petition.media, petition.ask.postcode], ['keep-the-park', [], 'optional']);
  });

  it('is read from a file', async () => {
    const asked: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (href, init) => {
      asked.push(href, init?.credentials, init?.cache);
      return new Response(JSON_TEXT);
    };
    assert.equal((await readPetitionJson({ src: SRC }, { fetch, refresh: true })).id, 'keep-the-park');
    assert.deepEqual(asked, [SRC, 'omit', 'no-cache']);
    assert.equal((await readPetitionJson({ src: '/park.json' }, { fetch, page: { document: Object.assign(new EventTarget(), { baseURI: 'https://example.org/' }) } })).id, 'keep-the-park');
  });

  const WRONG: [string, Parameters<typeof readPetitionJson>, RegExp][] = [
    ['is not in the element', [{ element: elementWith(undefined) }], /^not-found: .*<script type/],
    ['is empty', [{ element: elementWith('') }], /^not-found/],
    ['is not JSON', [{ element: elementWith('{"id":') }], /^invalid-data: .*not JSON/],
    ['leaves something out', [{ element: elementWith('{"id":"park"}') }], /^invalid-data: .*title/],
    ['has a link that would run', [{ element: elementWith(JSON.stringify({ ...SAMPLE_PETITION, reportUrl: 'javascript:alert(1)' })) }], /^invalid-data: .*reportUrl/],
    ['is not there', [{ src: SRC }, { fetch: gives('', 404) }], /^not-found/],
    ['cannot be reached', [{ src: SRC }, { fetch: () => Promise.reject(new TypeError()) }], /^network/],
    ['has no address', [{ src: 'mailto:a@example.org' }], /^invalid-address/],
    ['is not wanted any more', [{ src: SRC }, { signal: AbortSignal.abort(), fetch: gives(JSON_TEXT) }], /^aborted/],
  ];
  for (const [what, call, expected] of WRONG) {
    it(`is refused in words for the webmaster when it ${what}`, async () => assert.match(await codeOf(readPetitionJson(...call)), expected));
  }
});
