import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SAMPLE_PETITION, sampleSignature } from '../../contract/index.ts';
import type { DugnadError } from '../../errors/index.ts';
import type { Petition, SignatureInput } from '../../model/index.ts';
import { completePetition } from '../answer/complete-petition.ts';
import { createFormPostAdapter, type FormPostOptions } from './index.ts';

const ACTION = 'https://forms.example.com/f/abc';
const CONSENTS = sampleSignature(completePetition(SAMPLE_PETITION)).then(({ consents }) => consents);

interface Posted {
  init: RequestInit;
  fields: Record<string, string>;
  type: string;
}

/** What a service reads of a request, as the runtime writes it to the wire. */
async function read(init: RequestInit): Promise<Posted> {
  const wire = new Request(ACTION, { ...init, mode: 'cors' });
  const type = wire.headers.get('content-type') ?? '';
  const fields = type.startsWith('application/json') ? ((await wire.json()) as Record<string, string>) : (Object.fromEntries(await wire.formData()) as Record<string, string>);
  return { init, fields, type };
}

/** One signature as it arrives there. */
async function post(signature: Partial<SignatureInput>, options: Partial<FormPostOptions> = {}, idempotencyKey = 'key-1'): Promise<Posted> {
  const asked: RequestInit[] = [];
  const fetch: typeof globalThis.fetch = async (_, init = {}) => {
    asked.push(init);
    return new Response('{"ok":true}');
  };
  const port = createFormPostAdapter({ action: ACTION, petition: SAMPLE_PETITION, fetch, ...options });
  await port.sign({ ...(await sampleSignature(SAMPLE_PETITION as Petition, { consents: await CONSENTS })), ...signature }, { idempotencyKey });
  return read(asked[0] ?? assert.fail('nothing was sent'));
}

const letters = fc.string({ unit: fc.constantFrom(...'abcÅøé王ع🐦&=+%;,"\'<>\\/?#[]{}'), minLength: 1, maxLength: 30 });
const lines = fc.array(letters, { minLength: 1, maxLength: 4 }).map((parts) => `x ${parts.join('\r\n')} y`);
const FORMATS = ['form', 'multipart', 'json'] as const;

describe('any signature sent to a form service', () => {
  for (const format of FORMATS) {
    it(`arrives letter for letter as ${format}, with its proof`, async () => {
      await fc.assert(fc.asyncProperty(letters, lines, async (name, comment) => {
        const { fields } = await post({ name: `Aud ${name}`, comment }, { format });
        assert.deepEqual([fields['name'], fields['comment'], fields['email']], [`Aud ${name}`.trim(), comment, 'aud@example.org']);
        assert.deepEqual(JSON.parse(fields['consentRecords'] ?? ''), await CONSENTS);
      }), { numRuns: 60 });
    });
  }

  const TYPES: [FormPostOptions['format'], FormPostOptions['mode'], RegExp][] = [
    [undefined, undefined, /^application\/x-www-form-urlencoded/], ['form', 'cors', /^application\/x-www-form-urlencoded/], ['form', 'no-cors', /^application\/x-www-form-urlencoded/],
    ['multipart', 'cors', /^multipart\/form-data; boundary=/], ['multipart', 'no-cors', /^multipart\/form-data; boundary=/],
    ['json', 'cors', /^application\/json$/], ['json', 'no-cors', /^application\/x-www-form-urlencoded/],
  ];
  for (const [format, mode, type] of TYPES) {
    it(`has the type ${type.source.replaceAll('\\', '')} for format ${format ?? 'unsaid'} and mode ${mode ?? 'unsaid'}`, async () => {
      const posted = await post({}, { ...(format && { format }), ...(mode && { mode }) });
      assert.match(posted.type, type);
      assert.deepEqual([posted.init.mode, posted.init.credentials, posted.init.method], [mode ?? 'cors', 'omit', 'POST']);
    });
  }

  it('needs no permission that a plain form does not need, but as JSON', async () => {
    for (const format of ['form', 'multipart'] as const) {
      const { init } = await post({}, { format });
      assert.deepEqual(Object.keys(init.headers ?? {}), ['accept'], 'any other header makes the browser ask beforehand');
    }
  });

  it('has the names and the additions of the webmaster, and nothing of ours is lost or overwritten', async () => {
    const ours = ['name', 'email', 'visibility', 'language', 'petition', 'reference', 'idempotencyKey', 'consentRecords', 'consent-opinion', 'consent-news'];
    const plain = (await post({})).fields;
    const word = fc.string({ unit: fc.constantFrom(...'abc_[].5 é'), minLength: 1, maxLength: 12 }).map((text) => `their ${text}`);
    await fc.assert(fc.asyncProperty(fc.uniqueArray(word, { minLength: ours.length, maxLength: ours.length }), fc.subarray(ours), fc.dictionary(fc.constantFrom('_subject', 'access_key', 'name', 'email'), letters), async (theirs, renamed, extra) => {
      const fields = Object.fromEntries(renamed.map((name) => [name, theirs[ours.indexOf(name)] ?? '']));
      const posted = (await post({}, { fields, extra })).fields;
      for (const name of ours) assert.equal(posted[fields[name] ?? name], plain[name], name);
      for (const [name, value] of Object.entries(extra)) if (!ours.includes(name) || renamed.includes(name)) assert.equal(posted[name], value);
    }), { numRuns: 60 });
  });
});

describe('any reference', () => {
  it('is the same for the same key, of a form that one can read out, and another for nearly all others', async () => {
    const seen = new Set<string>();
    await fc.assert(fc.asyncProperty(fc.uuid(), async (key) => {
      const [first, second] = [(await post({}, {}, key)).fields, (await post({}, {}, key)).fields];
      assert.match(first['reference'] ?? '', /^[\dA-F]{4}-[\dA-F]{4}$/);
      assert.deepEqual([first['reference'], first['idempotencyKey']], [second['reference'], key]);
      seen.add(first['reference'] ?? '');
    }), { numRuns: 50 });
    assert.ok(seen.size > 25);
  });
});

describe('a key at a form service', () => {
  const slow = () => {
    const waiting: ((response: Response) => void)[] = [];
    const port = createFormPostAdapter({ action: ACTION, petition: SAMPLE_PETITION, fetch: () => new Promise((resolve) => void waiting.push(resolve)) });
    return { port, waiting };
  };
  const codeOf = (work: Promise<unknown>) => work.then(() => 'no error', ({ code }: DugnadError) => code);
  const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));

  async function until(condition: () => boolean): Promise<void> {
    while (!condition()) await turn();
  }

  it('sends once what is pressed twice at once, and gives both the same receipt', async () => {
    const { port, waiting } = slow();
    const signature = await sampleSignature(SAMPLE_PETITION as Petition);
    const both = [port.sign(signature, { idempotencyKey: 'k' }), port.sign(structuredClone(signature), { idempotencyKey: 'k' })];
    await until(() => waiting.length > 0);
    waiting[0]?.(new Response('OK'));
    const [first, second] = await Promise.all(both);
    assert.deepEqual([waiting.length, first], [1, second]);
  });

  it('is refused for other words while the first are on their way, and free again when those have failed', async () => {
    const { port, waiting } = slow();
    const signature = await sampleSignature(SAMPLE_PETITION as Petition);
    const first = port.sign(signature, { idempotencyKey: 'k' });
    await until(() => waiting.length > 0);
    assert.equal(await codeOf(port.sign({ ...signature, name: 'Berit' }, { idempotencyKey: 'k' })), 'idempotency-key-reused');
    waiting[0]?.(new Response('', { status: 503 }));
    assert.equal(await codeOf(first), 'unavailable');
    const again = port.sign({ ...signature, name: 'Berit' }, { idempotencyKey: 'k' });
    await until(() => waiting.length > 1);
    waiting[1]?.(new Response('OK'));
    assert.equal((await again).status, 'received');
  });

  it('is not used up by a signature that was not right yet', async () => {
    const { port, waiting } = slow();
    const signature = await sampleSignature(SAMPLE_PETITION as Petition);
    assert.equal(await codeOf(port.sign({ ...signature, email: 'aud@' }, { idempotencyKey: 'k' })), 'invalid-input');
    const right = port.sign(signature, { idempotencyKey: 'k' });
    await until(() => waiting.length > 0);
    waiting[0]?.(new Response('OK'));
    assert.equal((await right).status, 'received');
  });
});
