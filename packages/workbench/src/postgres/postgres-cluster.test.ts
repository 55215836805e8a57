import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Client } from 'pg';
import { freePort, openPostgresCluster, postgresPrograms } from './postgres-cluster.ts';

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

describe('a PostgreSQL of our own', () => {
  it('is the newest that is there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dugnad-versions-'));
    for (const version of ['9', '15', '16']) mkdirSync(join(folder, version, 'bin'), { recursive: true });
    for (const version of ['9', '15']) writeFileSync(join(folder, version, 'bin/initdb'), '');
    assert.equal(await postgresPrograms(folder), join(folder, '15/bin'));
    rmSync(folder, { recursive: true });
    assert.equal(await postgresPrograms(folder), undefined);
  });

  it('listens on a port that nobody has', async () => {
    assert.equal(await isOpen(await freePort()), false);
  });

  it('keeps what it answered on the disk, and is gone afterwards', async (context) => {
    if ((await postgresPrograms()) === undefined) return context.diagnostic('not run: PostgreSQL is not installed');
    const cluster = await openPostgresCluster();
    const address = await cluster.database('one');
    const client = new Client({ connectionString: address });
    await client.connect();
    const { rows } = await client.query<{ fsync: string; commit: string }>("SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit");
    assert.deepEqual(rows, [{ fsync: 'on', commit: 'on' }]);
    await client.end();
    await cluster.close();
    assert.equal(await isOpen(Number(new URL(address).port)), false);
  });
});
