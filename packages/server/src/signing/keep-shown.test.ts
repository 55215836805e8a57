import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeptNotice } from '../store/consents/notices.ts';
import { testConsent, testPetition } from '../store/open-test-store.test.page.ts';
import { createKeepShown } from './keep-shown.ts';
import { knownNotices } from './notice-hashes.ts';

const petition = testPetition();
const older = { noticeVersion: '2026-10', consents: petition.consents };
const [shown] = knownNotices(petition.noticeVersion, petition.consents);
const [before] = knownNotices(older.noticeVersion, older.consents);
const agreed = (notice: KeptNotice | undefined): ReturnType<typeof testConsent>[] => [testConsent({ noticeHash: notice?.hash ?? '' })];

/** A store that notes what it is given, and fails as often as it is told. */
function keeper(failures = 0): { keep: ReturnType<typeof createKeepShown>; given: string[][] } {
  const given: string[][] = [];
  let left = failures;
  const keepPetitionNotices = (notices: readonly KeptNotice[]): Promise<void> => {
    given.push(notices.map(({ text }) => text));
    left -= 1;
    return left >= 0 ? Promise.reject(new Error('the disk is full')) : Promise.resolve();
  };
  const keep = createKeepShown({ records: { keepPetitionNotices } as never, readNotices: () => Promise.resolve([older]), now: () => 0 });
  return { keep, given };
}

test('a text is kept with the first who agrees to it, and nothing is asked of the database for the others', async () => {
  const { keep, given } = keeper();
  await Promise.all(Array.from({ length: 50 }, () => keep(petition, agreed(shown))));
  await keep(petition, agreed(shown));
  assert.deepEqual(given, [[shown?.text]]);
});

test('the text of an earlier revision is kept as it was', async () => {
  const { keep, given } = keeper();
  await keep(petition, [...agreed(before), ...agreed(shown)]);
  assert.deepEqual(given.flat().toSorted(), [before?.text, shown?.text].toSorted());
});

test('who signs is not kept waiting by a text that cannot be kept, and the next one brings it', async () => {
  const { keep, given } = keeper(1);
  await keep(petition, agreed(shown));
  await keep(petition, agreed(shown));
  await keep(petition, agreed(shown));
  assert.equal(given.length, 2);
});
