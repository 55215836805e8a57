import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { openStore } from '../store/open-store.ts';
import { describeServedHelp } from './describe-served-help.suite.ts';

const folder = await mkdtemp(join(tmpdir(), 'dugnad-help-'));
let files = 0;

after(() => rm(folder, { recursive: true, force: true }));

describeServedHelp('http and SQLite', () => openStore({ file: join(folder, `${(files += 1)}.sqlite`) }), { describe, it });
