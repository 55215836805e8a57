import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeFailure } from './judge-failure.ts';
import type { Failure } from './judge-failure.ts';

const failed = (facts: object): Error => Object.assign(new Error('550 5.1.1 <anne@example.org> unknown'), facts);

describe('a mail server’s answer', () => {
  const table: readonly [what: string, error: unknown, kind: Failure['kind'], reason: string][] = [
    ['that there is nobody of that name', failed({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 <anne@example.org> unknown' }), 'bounced', '550 5.1.1'],
    ['without a status of its own', failed({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 553, response: '553 no' }), 'bounced', '553'],
    ['that it does not want these words', failed({ code: 'EMESSAGE', command: 'DATA', responseCode: 554, response: '554-5.7.1 spam' }), 'bounced', '554 5.7.1'],
    ['to come again', failed({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450, response: '450 4.2.0 greylisted' }), 'retry', '450 4.2.0'],
    ['that it is full', failed({ code: 'EMESSAGE', command: 'DATA', responseCode: 452, response: '452 4.3.1 full' }), 'retry', '452 4.3.1'],
    ['that we may not send from here', failed({ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553, response: '553 5.7.1 not you' }), 'trouble', '553 5.7.1'],
    ['that our password is wrong', failed({ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535, response: '535 5.7.8 wrong' }), 'trouble', '535 5.7.8'],
    ['that it takes nobody now', failed({ code: 'EPROTOCOL', command: 'CONN', responseCode: 421, response: '421 4.3.2 later' }), 'trouble', '421 4.3.2'],
    ['that never comes', failed({ code: 'ETIMEDOUT', command: 'CONN', timeoutType: 'SOCKET_TIMEOUT' }), 'retry', 'ETIMEDOUT'],
    ['that breaks off', failed({ code: 'ECONNECTION', command: 'CONN' }), 'retry', 'ECONNECTION'],
  ];
  for (const [what, error, kind, reason] of table) it(`${what} is ${kind}`, () => assert.deepEqual(judgeFailure(error), { kind, reason }));
});

describe('a mail server that does not answer', () => {
  for (const facts of [
    { code: 'EDNS', command: 'CONN' },
    { code: 'ESOCKET', command: 'CONN', syscall: 'connect' },
    { code: 'ETIMEDOUT', command: 'CONN', timeoutType: 'CONNECT_TIMEOUT' },
    { code: 'ETLS', command: 'CONN' },
  ]) {
    it(`(${facts.code}) is nobody’s own fault`, () => assert.deepEqual(judgeFailure(failed(facts)), { kind: 'trouble', reason: facts.code }));
  }
});

it('keeps no word of what was thrown, for an address may be in it', () => {
  for (const error of [failed({}), failed({ code: 'anne@example.org' }), 'anne@example.org', null, undefined, failed({ responseCode: 250, response: 'anne@example.org' })]) {
    assert.doesNotMatch(judgeFailure(error).reason, /anne|@/);
  }
});
