import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyNotListening } from './why-not-listening.ts';

const failed = (code: string): Error => Object.assign(new Error('listen failed'), { code });

const SENTENCES: [code: string, place: { port: number; host: string }, sentence: string][] = [
  ['EADDRINUSE', { port: 3000, host: '127.0.0.1' }, 'Port 3000 of 127.0.0.1 is taken: stop what listens there, or give another one as PORT.'],
  ['EACCES', { port: 80, host: '0.0.0.0' }, 'Port 80 may not be listened at by this user: give one above 1023 as PORT.'],
  ['EADDRNOTAVAIL', { port: 3000, host: '192.0.2.1' }, 'This machine has no address 192.0.2.1: give one that it has as DUGNAD_HOST, 0.0.0.0 for all.'],
  ['ENOTFOUND', { port: 3000, host: 'nowhere.invalid' }, 'Nothing is called nowhere.invalid: give an address of this machine as DUGNAD_HOST, 0.0.0.0 for all.'],
];

for (const [code, place, sentence] of SENTENCES) {
  test(`says what to change when the server meets ${code}, and keeps what the system said`, () => {
    const cause = failed(code);
    const why = whyNotListening(cause, place) as Error & { code: string };
    assert.deepEqual([why.message, why.code, why.cause], [sentence, code, cause]);
  });
}

for (const cause of [failed('EMFILE'), failed('constructor'), new Error('without a code'), 'a text', undefined]) {
  test(`says nothing of its own about ${cause instanceof Error ? cause.message : String(cause)}, which it does not know`, () => assert.equal(whyNotListening(cause, { port: 1, host: 'a' }), cause));
}
