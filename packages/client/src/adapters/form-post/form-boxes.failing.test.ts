import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { SAMPLE_HELP_POINT, SAMPLE_ROUND, sampleFeedback, sampleHelpRequest } from '../../contract/index.ts';
import type { DugnadError, ErrorCode } from '../../errors/index.ts';
import type { FeedbackRoundInput, HelpPointInput, HelpRequestInput } from '../../model/index.ts';
import { createFormFeedbackBox, createFormHelpRequestBox } from './index.ts';
import type { SendingOptions } from './send-form.ts';

type Options = Omit<SendingOptions, 'action'> & { action?: string };

/** What is sent, by which key, and whether it is still wanted. */
interface Sending {
  key?: string;
  signal?: AbortSignal;
  words?: string;
}

const ACTION = 'https://forms.example.com/f/abc';
const KEY = '3f2a91bc-0000-4000-8000-000000000000';

/** Both boxes that send to a form service. */
const BOXES: [what: string, open: (options: Options, status?: 'open' | 'closed') => (sending?: Sending) => Promise<unknown>][] = [
  ['a request for help', (options, status = 'open') => {
    const box = createFormHelpRequestBox({ action: ACTION, point: { ...SAMPLE_HELP_POINT, status } satisfies HelpPointInput, ...options });
    return ({ key = KEY, signal, words = 'Bære et skap' } = {}) => box.send(sampleHelpRequest({ what: words }), { idempotencyKey: key, ...(signal && { signal }) });
  }],
  ['feedback', (options, status = 'open') => {
    const box = createFormFeedbackBox({ action: ACTION, round: { ...SAMPLE_ROUND, status } satisfies FeedbackRoundInput, ...options });
    return ({ key = KEY, signal, words = 'Flere stoler' } = {}) => box.send(sampleFeedback({ id: 'wish', value: words }), { idempotencyKey: key, ...(signal && { signal }) });
  }],
];

const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'no error', ({ code }: DugnadError) => code);
const errorOf = (work: Promise<unknown>): Promise<DugnadError> => work.then(() => assert.fail('it was taken'), (error: DugnadError) => error);
const answering = (body: string, init: ResponseInit = {}): typeof fetch => async () => new Response(body, init);
/** An answer as a browser has it after a redirect. */
const redirected = (url: string): typeof fetch => async () => Object.defineProperties(new Response('ok'), { redirected: { value: true }, url: { value: url } });
const rowOf = async (init: RequestInit | undefined): Promise<Record<string, string>> => Object.fromEntries(await new Request(ACTION, { ...init, mode: 'cors' }).formData()) as Record<string, string>;

const TAKEN: [what: string, body: string, init: ResponseInit][] = [
  ['a page of thanks', '<h1>Thanks</h1>', {}], ['nothing', '', {}], ['a yes', '{"ok":true}', {}], ['created', '{"id":7}', { status: 201 }], ['null', 'null', {}], ['a list', '[]', {}], ['a word', '"success"', {}],
];
const REFUSED: [what: string, body: string, init: ResponseInit, code: ErrorCode][] = [
  ['a no', '{"ok":false}', {}, 'invalid-input'], ['a no in words', '{"status":"error"}', {}, 'invalid-input'], ['an error', '{"error":"Spam"}', {}, 'invalid-input'], ['a no with a success', '{"success":"false"}', {}, 'invalid-input'],
  ['wrong fields', '{"errors":[{"field":"what","message":"is required"}]}', {}, 'invalid-input'], ['not found', '', { status: 404 }, 'not-found'], ['too often', '', { status: 429, headers: { 'retry-after': '60' } }, 'too-many-requests'],
  ['forbidden', '<h1>No</h1>', { status: 403 }, 'http-status'], ['trouble', '<h1>502</h1>', { status: 502 }, 'unavailable'], ['cut trouble', '{"err', { status: 500 }, 'unavailable'],
];

for (const [what, open] of BOXES) {
  describe(`${what} at a form service`, () => {
    for (const [said, body, init] of TAKEN) it(`is taken when the answer is ${said}`, async () => assert.equal(await codeOf(open({ fetch: answering(body, init) })()), 'no error'));
    for (const [said, body, init, code] of REFUSED) it(`is not taken when the answer is ${said}: ${code}`, async () => assert.equal(await codeOf(open({ fetch: answering(body, init) })()), code));

    it('is told when to try again', async () => assert.equal((await errorOf(open({ fetch: answering('', { status: 429, headers: { 'retry-after': '60' } }) })())).retryAfter, 60));

    it('is lost where the address sends on to itself, and taken where it sends on to a page of thanks', async () => {
      for (const url of ['https://www.forms.example.com/f/abc', 'http://forms.example.com/f/abc/', `${ACTION}?x=1`]) assert.equal(await codeOf(open({ fetch: redirected(url) })()), 'invalid-address', url);
      assert.equal(await codeOf(open({ fetch: redirected('https://forms.example.com/thanks') })()), 'no error');
    });

    it('goes to no address that takes no form', async () => {
      for (const action of ['', 'mailto:a@b.example', 'http://[', 'javascript:alert(1)']) {
        assert.equal(await codeOf(open({ action, fetch: () => assert.fail('it was sent') })()), 'invalid-address', action);
      }
    });

    it('is not sent when nobody wants it any more, nor where it is closed', async () => {
      const fetch = (): never => assert.fail('it was sent');
      assert.equal(await codeOf(open({ fetch })({ signal: AbortSignal.abort() })), 'aborted');
      assert.equal(await codeOf(open({ fetch }, 'closed')()), 'not-open');
    });

    it('is not sent when it says nothing, and the field is named', async () => {
      const { code, errors = [] } = await errorOf(open({ fetch: () => assert.fail('it was sent') })({ words: ' \n' }));
      assert.deepEqual([code, errors.length, errors[0]?.code], ['invalid-input', 1, 'missing']);
    });

    it('is sent once for each key, also when pressed twice at a time, and the key is for nothing else', async () => {
      let sent = 0;
      const send = open({ fetch: async () => {
        sent += 1;
        return new Response('ok');
      } });
      const [first, second] = await Promise.all([send(), send()]);
      assert.deepEqual([first, sent], [second, 1]);
      assert.equal(await codeOf(send({ words: 'Something else' })), 'idempotency-key-reused');
      await send({ key: '4f2a91bc-0000-4000-8000-000000000000', words: 'Something else' });
      assert.equal(sent, 2);
    });

    it('may be sent again by its key after it was not taken', async () => {
      const answers = [new Response('', { status: 503 }), new Response('ok')];
      const send = open({ fetch: async () => answers.shift()! });
      assert.deepEqual([await codeOf(send()), await codeOf(send()), await codeOf(send())], ['unavailable', 'no error', 'no error']);
    });

    it('is a form without cookies, and is read by nobody in a mode that forbids it', async () => {
      const seen: RequestInit[] = [];
      const opaque: typeof fetch = async (_, init = {}) => {
        seen.push(init);
        return Object.defineProperties(new Response('{"ok":false}'), { type: { value: 'opaque' }, status: { value: 0 }, ok: { value: false } });
      };
      assert.equal(await codeOf(open({ fetch: opaque, mode: 'no-cors', format: 'json' })()), 'no error');
      assert.deepEqual([seen[0]?.credentials, seen[0]?.mode, seen[0]?.body instanceof URLSearchParams], ['omit', 'no-cors', true]);
    });

    it('arrives as it was typed, with no formula in any cell, whatever anybody types', () => fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', 'a', 'Å', ' ', '"', '<', '&', '👩', 'ع'), minLength: 1, maxLength: 20 }), async (words) => {
      fc.pre(words.trim() !== '');
      const rows: Record<string, string>[] = [];
      await open({ fetch: async (_, init) => {
        rows.push(await rowOf(init));
        return new Response('ok');
      } })({ words });
      const cells = Object.entries(rows[0] ?? {});
      for (const [name, cell] of cells) assert.doesNotMatch(cell, /^[=+\-@\t\r]/, name);
      assert.ok(cells.some(([, cell]) => cell.replace(/^'/, '') === words.trim().replace(/^'/, '')), JSON.stringify(cells));
    }), { numRuns: 60 }));
  });
}

describe('what somebody wrote in a request for help', () => {
  const FIELDS: [field: string, changes: (words: string) => Partial<HelpRequestInput>][] = [
    ['what', (what) => ({ what })], ['place', (place) => ({ place })], ['organisation', (organisation) => ({ for: 'organisation', organisation })], ['rhythm', (words) => ({ when: { kind: 'recurring', words } })],
    ['name', (name) => ({ person: { name, phone: '90000000' } })],
  ];
  for (const [field, changes] of FIELDS) {
    it(`is in its own cell: ${field}`, async () => {
      const rows: Record<string, string>[] = [];
      const box = createFormHelpRequestBox({ action: ACTION, point: SAMPLE_HELP_POINT, fetch: async (_, init) => {
        rows.push(await rowOf(init));
        return new Response('ok');
      } });
      await box.send(sampleHelpRequest(changes('  Zoë Å  ')), { idempotencyKey: KEY });
      assert.equal(rows[0]?.[field], 'Zoë Å');
    });
  }

  it('can be asked after by nobody: there is nobody who knows', async () => {
    const box = createFormHelpRequestBox({ action: ACTION, point: SAMPLE_HELP_POINT });
    assert.deepEqual([box.abilities.status, await codeOf(box.status('t')), await codeOf(box.withdraw('t', { idempotencyKey: KEY }))], [false, 'not-supported', 'not-supported']);
  });
});
