import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { momentOf, PetitionSchema } from '@dugnad/client/model';
import { parse } from 'valibot';
import { sampleFeedback } from './sample-feedback.ts';
import { sampleOpportunities } from './sample-opportunities.ts';

const petition = parse(PetitionSchema, JSON.parse(await readFile(new URL('../../../../docs/sample/petition.json', import.meta.url), 'utf8')));
const sampleOn = (today: string) => sampleOpportunities('gronlia', petition, today);

test('has something that one may begin with at once, in all manners of waiting, and something where a talk comes first', () => {
  const [cafe = assert.fail(), visits = assert.fail(), ...others] = sampleOn('2026-11-22');
  assert.deepEqual([cafe.first, visits.first, others], ['direct', 'conversation', []]);
  assert.deepEqual(new Set(cafe.shifts.map(({ waitlist }) => waitlist)), new Set(['none', 'offer', 'only']));
  assert.ok(visits.shifts.length > 0 && visits.flexible);
  assert.equal(cafe.talks.length, 0);
  assert.deepEqual([...new Set(visits.talks.map(({ start }) => new Date(start.slice(0, 10)).getUTCDay()))].toSorted(), [1, 2, 3, 4, 5], 'a talk is on a day of work');
});

test('asks whoever has helped at the language café how it was, by the round that is there', () => {
  const { id, siteId, state } = sampleFeedback('gronlia', petition, '2026-11-22');
  const [cafe, visits] = sampleOn('2026-11-22');
  assert.deepEqual([cafe?.feedback, cafe?.siteId, state, visits?.feedback], [id, siteId, 'open', undefined]);
});

for (const today of ['2026-01-31', '2026-02-28', '2026-03-25', '2026-10-21', '2026-12-30', '2028-02-29']) {
  test(`has all its shifts still before it on ${today}, at the same clock time whatever the season`, () => {
    for (const { shifts, talks } of sampleOn(today)) {
      for (const { id, start, end } of shifts) {
        assert.ok(momentOf(start) > Date.parse(`${today}T23:00:00Z`), id);
        assert.match(start, /T(16:30|17:30|11:00):00\+0[12]:00\[Europe\/Oslo\]$/);
        assert.ok(momentOf(end) > momentOf(start), id);
      }
      assert.equal(new Set(shifts.map(({ id }) => id)).size, shifts.length);
      for (const { start } of talks) assert.ok(momentOf(start) > Date.parse(`${today}T23:00:00Z`) && /T1[03]:(00|15):00\+0[12]:00\[Europe\/Oslo\]$/.test(start), start);
    }
  });
}

test('follows the clock of Oslo: before the last Sunday of October two hours before UTC, after it one', () => {
  const offsets = sampleOn('2026-10-19').flatMap(({ shifts }) => shifts.map(({ start }) => `${start.slice(0, 10)} ${start.slice(19, 25)}`));
  for (const [day, offset] of offsets.map((each) => each.split(' '))) assert.equal(offset, (day ?? '') < '2026-10-25' ? '+02:00' : '+01:00', day);
  assert.equal(new Set(offsets.map((each) => each.split(' ')[1])).size, 2);
});

test('says each text in all languages of the sample', () => {
  const languages = ['nb', 'nb-simple', 'en', 'ar'];
  for (const { title, description, rewards, shifts } of sampleOn('2026-11-22')) {
    for (const text of [title, description, ...rewards, ...shifts.map(({ role }) => role)]) assert.deepEqual(Object.keys(text ?? {}), languages, JSON.stringify(text));
  }
});
