import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { openStore } from '../store/open-store.ts';
import { describeServedShifts } from './describe-served-shifts.suite.ts';

const folder = await mkdtemp(join(tmpdir(), 'dugnad-shifts-'));
let files = 0;

after(() => rm(folder, { recursive: true, force: true }));

describeServedShifts('http and SQLite', () => openStore({ file: join(folder, `${(files += 1)}.sqlite`) }), { describe, it });
