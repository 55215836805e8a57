import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FieldError } from '../../errors/index.ts';
import { readAnswer } from './read-answer.ts';

const NAMES = new Map([['_replyto', 'email'], ['navn', 'name']]);

const answerOf = (text: string, status = 200, type: ResponseType = 'cors') =>
  readAnswer({ ok: status >= 200 && status < 300, status, type, headers: new Headers(), url: 'https://forms.example.com/f/abc' }, text, NAMES);

describe('what a form service answers', () => {
  const YES = ['', 'OK', '<p>Thanks', 'null', '[]', '7', '"error"', '{}', '{"ok":true}', '{"ok":"yes"}', '{"success":1}', '{"status":"success"}', '{"status":200}', '{"error":""}', '{"error":null}', '{"errors":{}}', '{"errors":null}', '{"ok":true', '{"message":"failed"}'];
  for (const text of YES) it(`is a yes in ${text || 'nothing'}`, () => assert.equal(answerOf(text), undefined));

  const NO = ['{"ok":false}', '{"ok":"No"}', '{"success":"FALSE"}', '{"result":"fail"}', '{"result":"failure"}', '{"status":"failed"}', '{"status":"error"}', '{"error":"Quota"}', '{"error":true}', '{"ok":true,"error":"x"}'];
  for (const text of NO) {
    it(`is a no in ${text}, though its status is 200`, () => {
      const error = answerOf(text);
      assert.deepEqual([error?.code, error?.errors], ['invalid-input', []]);
    });
  }

  for (const type of ['opaque', 'opaqueredirect'] as const) {
    it(`is a yes where the browser lets nobody read it (${type})`, () => assert.equal(answerOf('', 0, type), undefined));
  }

  const STATUSES: [status: number, code: string][] = [[400, 'invalid-input'], [401, 'http-status'], [403, 'http-status'], [404, 'not-found'], [409, 'in-progress'], [410, 'not-found'], [422, 'invalid-input'], [429, 'too-many-requests'], [500, 'unavailable'], [503, 'unavailable']];
  for (const [status, code] of STATUSES) it(`is ${code} with the status ${status} and no word on fields`, () => assert.equal(answerOf('<h1>No', status)?.code, code));
});

describe('what it finds wrong', () => {
  const table: [what: string, errors: unknown, expected: FieldError[]][] = [
    ['is named by the field’s own name', [{ field: 'name', message: 'is required' }], [{ pointer: '/name', code: 'missing' }]],
    ['is named by ours where the webmaster gave it another', [{ name: '_replyto', message: 'bad e-mail' }], [{ pointer: '/email', code: 'not-an-email' }]],
    ['is named by a pointer', [{ pointer: '/navn', code: 'too-long' }], [{ pointer: '/name', code: 'too-long' }]],
    ['is at the agreements, whichever it is', { 'consent-opinion': 'required' }, [{ pointer: '/consents', code: 'missing' }]],
    ['is empty, blank or missing', { name: 'blank', postcode: 'may not be empty', comment: 'Missing' }, [{ pointer: '/name', code: 'missing' }, { pointer: '/postcode', code: 'missing' }, { pointer: '/comment', code: 'missing' }]],
    ['is anything else', { name: 'Nope' }, [{ pointer: '/name', code: 'not-valid' }]],
    ['has several sentences', { name: ['x', 'too long'] }, [{ pointer: '/name', code: 'too-long' }]],
    ['leaves out what names no field', [{ message: 'required' }, null, { field: 'name', message: 'required' }], [{ pointer: '/name', code: 'missing' }]],
  ];
  for (const [what, errors, expected] of table) {
    for (const status of [200, 422]) {
      it(`${what}, with the status ${status}`, () => {
        const error = answerOf(JSON.stringify({ errors }), status);
        assert.deepEqual([error?.code, error?.errors], ['invalid-input', expected]);
      });
    }
  }

  it('is told to the webmaster in 200 letters of its own words at most', () => {
    const message = answerOf(JSON.stringify({ ok: false, message: 'x'.repeat(5000) }))?.message ?? '';
    assert.ok(message.startsWith('https://forms.example.com/f/abc did not take it: {"ok":false'));
    assert.ok(message.length < 260);
  });
});
