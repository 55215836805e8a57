import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { knownNotices } from '../signing/notice-hashes.ts';
import { openStore } from '../store/open-store.ts';
import { fillStore, testChoice, testChoices, testConsent, testIntent, testPetition } from '../store/open-test-store.test.page.ts';
import type { Store } from '../store/store.ts';
import { runCommand } from './run-command.ts';

const NOW = '2026-11-22T10:00:00.000Z';

interface Ran {
  code: number;
  lines: string[];
  complaints: string[];
}

/** A folder with a store that `fill` has worked at; each command is typed as at a shell. */
async function shell(context: TestContext, fill: (store: Store) => Promise<unknown>): Promise<(...words: string[]) => Promise<Ran>> {
  const data = await mkdtemp(join(tmpdir(), 'dugnad-consent-'));
  context.after(() => rm(data, { recursive: true, force: true }));
  const store = await openStore({ file: join(data, 'dugnad.sqlite') });
  await fillStore(store);
  await fill(store);
  await store.close();
  return async (...words) => {
    const [lines, complaints]: [string[], string[]] = [[], []];
    const code = await runCommand(['consent', ...words], { env: { DUGNAD_DATA: data, PUBLIC_URL: 'https://petitions.example' }, say: (line) => void lines.push(line), complain: (line) => void complaints.push(line), untilStopped: () => Promise.resolve() });
    return { code, lines, complaints };
  };
}

test('says that every proof fits, with the number and the hash of the last choice', async (context) => {
  const consent = await shell(context, (store) => store.keepConsentEvents('gronlia', testChoices([testChoice(), testChoice()]), NOW));
  for (const words of [[], ['--site', 'gronlia']]) {
    const { code, lines } = await consent('verify', ...words);
    assert.equal(code, 0);
    assert.match(lines.join('\n'), /^gronlia: 2 choices, 1 notices, 0 records of signatures, 0 faults, the last choice is number 2: [\da-f]{64}$/);
  }
});

test('names what does not fit, and ends with 1', async (context) => {
  const consent = await shell(context, async (store) => {
    await store.keepConsentEvents('gronlia', testChoices([testChoice(), testChoice(), testChoice()]), NOW);
    await store.write((db) => db.deleteFrom('site_consents').where('position', '=', 2).execute());
  });
  const { code, lines } = await consent('verify');
  assert.equal(code, 1);
  assert.deepEqual(lines.map((line) => line.replace(/ \(record [\da-f-]+\)/, '').replace(/number 3: .*/, 'number 3')), [
    'gronlia: choice 3: it should be number 2: 1 before it are missing',
    'gronlia: choice 3: it does not hang on the record before it',
    'gronlia: 2 choices, 1 notices, 0 records of signatures, 2 faults, the last choice is number 3',
  ]);
});

test('makes the text of an old petition anew from its revisions, and keeps it', async (context) => {
  const { noticeVersion, consents } = testPetition();
  const [shown] = knownNotices(noticeVersion, consents);
  const consent = await shell(context, async (store) => {
    await store.sign(testIntent({ consents: [testConsent({ noticeHash: shown?.hash ?? '' })] }));
    await store.sign(testIntent({ email: 'other@example.org' }, { noticeKnown: true }));
  });
  const { code, lines } = await consent('verify');
  assert.deepEqual([code, lines.length], [1, 2]);
  assert.match(lines[0] ?? '', /^gronlia: petition skatepark, signature [\da-f-]+, record 1 \([\da-f-]+\): its notice a{64} is not kept, and no revision of the petition has it$/);
  assert.equal(lines[1], 'gronlia: 0 choices, 0 notices, 2 records of signatures, 1 faults');
});

test('prints how many chose what, as a table that programs read', async (context) => {
  const consent = await shell(context, (store) => store.keepConsentEvents('gronlia', testChoices([testChoice(), testChoice()]), NOW));
  assert.deepEqual(await consent('counts', '--site', 'gronlia'), { code: 0, complaints: [], lines: ['day,notice_version,subject,outcome,count', '2026-11-22,2026-11,,refused,2', '2026-11-22,2026-11,statistics,refused,2', '2026-11-22,2026-11,video,refused,2'] });
});

test('prints each choice in its order, with the address of what was shown, also in the words of W3C DPV', async (context) => {
  const records = Array.from({ length: 3 }, () => testChoice());
  const consent = await shell(context, (store) => store.keepConsentEvents('gronlia', testChoices(records), NOW));
  const { code, lines } = await consent('export', '--site', 'gronlia');
  const all = lines.map((line) => JSON.parse(line) as { record: { recordId: string }; notice: string; position: number; previous: string; hash: string; described: Record<string, unknown> });
  assert.deepEqual([code, all.map(({ record }) => record.recordId), all.map(({ position }) => position)], [0, records.map(({ recordId }) => recordId), [1, 2, 3]]);
  assert.equal(all[0]?.notice, `https://petitions.example/notice/${records[0]?.noticeHash}.json`);
  assert.equal(all[1]?.previous, all[0]?.hash);
  assert.deepEqual([all[0]?.described['@type'], all[0]?.described['dct:identifier']], ['dpv:ConsentRecord', records[0]?.recordId]);
});

for (const [words, sentence] of [
  [['verify', '--site', 'nowhere'], /There is no site nowhere/],
  [['counts', '--site', 'nowhere'], /There is no site nowhere/],
  [['counts'], /The identifier of the site is missing/],
  [['export'], /The identifier of the site is missing/],
  [['forget'], /There is no command consent forget/],
] as const) {
  test(`says what is wrong with “consent ${words.join(' ')}”`, async (context) => {
    const consent = await shell(context, () => Promise.resolve());
    const { code, lines, complaints } = await consent(...words);
    assert.deepEqual([code, lines], [1, []]);
    assert.match(complaints.join('\n'), sentence);
  });
}
