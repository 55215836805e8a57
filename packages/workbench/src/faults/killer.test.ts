import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PassingWrite } from './fault-proxy.ts';
import { Killer } from './killer.ts';
import type { KeptRows } from './kept-rows.ts';

function made(kept: readonly string[] = []): { killer: Killer; did: string[]; inFlight: Set<PassingWrite> } {
  const did: string[] = [];
  const inFlight = new Set<PassingWrite>();
  const server = { kill: async () => void did.push('killed'), start: async () => void did.push('started') };
  const rows: KeptRows = { keys: kept.map((key) => ({ key, reference: key })), attempts: [], signatures: [], counts: { waiting: 0, confirmed: 0 }, codes: {} };
  return { did, inFlight, killer: new Killer({ server, every: 2, kills: 2, inFlight, readRows: async () => rows }) };
}

const write = (key: string): PassingWrite => ({ path: '/sign', key });

describe('a killer of servers', () => {
  it('lets the first ones through', async () => {
    const { killer, did } = made();
    await killer.finished();
    assert.equal(killer.answerBegins(write('a')), false);
    assert.deepEqual(did, []);
  });

  it('strikes as an answer begins, and breaks that one alone', async () => {
    const { killer, did } = made();
    await killer.finished();
    await killer.finished();
    assert.deepEqual(did, []);
    assert.equal(killer.answerBegins(write('a')), true);
    assert.equal(killer.answerBegins(write('b')), false);
    await killer.settled();
    assert.deepEqual(did, ['killed', 'started']);
  });

  it('strikes the second time while work is going on, and no more than it was told', async () => {
    const { killer, did } = made();
    for (let count = 0; count < 2; count += 1) await killer.finished();
    killer.answerBegins(write('a'));
    await killer.settled();
    for (let count = 0; count < 2; count += 1) await killer.finished();
    assert.equal(killer.kills, 2);
    for (let count = 0; count < 6; count += 1) await killer.finished();
    assert.equal(killer.answerBegins(write('b')), false);
    assert.deepEqual(did, ['killed', 'started', 'killed', 'started']);
  });

  it('counts what was kept and never answered', async () => {
    const { killer, inFlight } = made(['kept', 'elsewhere', 'answered']);
    inFlight.add(write('kept')).add(write('lost')).add(write('answered'));
    for (let count = 0; count < 2; count += 1) await killer.finished();
    killer.answerBegins(write('answered'));
    inFlight.clear();
    await killer.settled();
    assert.equal(killer.committedAndUnanswered, 1);
  });
});
