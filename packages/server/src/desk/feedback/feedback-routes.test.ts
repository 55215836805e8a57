import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { FeedbackReport } from '@dugnad/client/feedback';
import { testFeedback, testRound } from '../../contract/feedback-samples.ts';
import { openTestDesk, trail } from '../desk-tools.test.page.ts';
import type { TestDesk } from '../desk-tools.test.page.ts';
import type { DeskFile } from '../exports/export-routes.ts';

/** Fifteen have answered, one of them badly, and six of them in words. */
async function openAnswered(context: TestContext): Promise<TestDesk> {
  const desk = await openTestDesk(context);
  await desk.store.saveRound(testRound());
  for (let person = 0; person < 15; person += 1) {
    const words = person < 6 ? [{ id: 'wish', value: person === 0 ? '=HYPERLINK("x")' : `Wish ${person}` }] : [];
    const again = person === 0 ? 'no' : person < 7 ? 'maybe' : 'yes';
    await desk.store.keepFeedback(testFeedback([{ id: 'mood', value: person < 6 ? 'middling' : 'good' }, { id: 'again', value: again }, ...words]));
  }
  await desk.store.showFeedback();
  return desk;
}

const SHOWN = [
  { id: 'mood', kind: 'scale', groups: [['very-bad', 0], ['bad', 0], ['middling', 6], ['good', 9], ['very-good', 0], [undefined, 0]].map(([value, count]) => ({ values: value === undefined ? [] : [value], count })) },
  { id: 'again', kind: 'choice', groups: [{ values: ['yes'], count: 8 }, { values: ['maybe'] }, { values: ['no'] }, { values: [] }] },
];

test('a helper sees what people said, and no group under five', async (context) => {
  const desk = await openAnswered(context);
  const ask = await desk.as('helper');
  const { rounds } = (await ask('GET', 'feedback')).json<{ rounds: unknown[] }>();
  assert.deepEqual(rounds, [{ id: 'cafe-autumn', title: testRound().title, state: 'open', deleteAfter: '2027-06-30', url: 'https://petitions.example/embed/feedback/cafe-autumn' }]);
  const { report } = (await ask('GET', 'feedback/cafe-autumn')).json<{ report: FeedbackReport }>();
  const [mood, again, wish] = report.questions;
  assert.deepEqual([report.answered, mood, again], [15, ...SHOWN]);
  assert.deepEqual((wish as { texts?: string[] }).texts?.toSorted(), ['=HYPERLINK("x")', 'Wish 1', 'Wish 2', 'Wish 3', 'Wish 4', 'Wish 5']);
});

test('what has come since is in no report before five of it wait', async (context) => {
  const desk = await openAnswered(context);
  const ask = await desk.as('helper');
  for (let person = 0; person < 4; person += 1) await desk.store.keepFeedback(testFeedback([{ id: 'mood', value: 'very-bad' }]));
  await desk.store.showFeedback();
  assert.equal((await ask('GET', 'feedback/cafe-autumn')).json<{ report: FeedbackReport }>().report.answered, 15);
});

test('a funder gets a file with what the desk shows: hidden is hidden, a formula is words, and the trail says that it was made', async (context) => {
  const desk = await openAnswered(context);
  const ask = await desk.as('owner');
  const { file } = (await ask('POST', 'feedback/cafe-autumn/exports', { format: 'csv' })).json<{ file: DeskFile }>();
  const rows = file.text.replace('\uFEFF', '').trim().split('\r\n');
  assert.deepEqual([file.name, file.type], ['cafe-autumn-2026-11-28-feedback.csv', 'text/csv']);
  assert.deepEqual(rows.slice(0, 12), [
    'question;answer;people', ';;15', 'Hvordan hadde du det?;very-bad;0', 'Hvordan hadde du det?;bad;0', 'Hvordan hadde du det?;middling;6', 'Hvordan hadde du det?;good;9', 'Hvordan hadde du det?;very-good;0', 'Hvordan hadde du det?;left-out;0',
    'Kommer du igjen?;Ja;8', 'Kommer du igjen?;Kanskje;hidden', 'Kommer du igjen?;Nei;hidden', 'Kommer du igjen?;left-out;hidden',
  ]);
  assert.ok(rows.slice(12).includes('Hva skulle vært annerledes?;"\'=HYPERLINK(""x"")";'), rows.slice(12).join('\n'));
  assert.deepEqual((await trail(desk.store)).map(({ action, subject }) => [action, subject]).at(-1), ['feedback-export', 'cafe-autumn']);
});

test('the same for programs has null for what is hidden', async (context) => {
  const desk = await openAnswered(context);
  const { file } = (await (await desk.as('owner'))('POST', 'feedback/cafe-autumn/exports', { format: 'json' })).json<{ file: DeskFile }>();
  const { answered, questions } = JSON.parse(file.text) as { answered: number; questions: { id: string; groups?: { values: string[]; count: number | null }[] }[] };
  assert.deepEqual([answered, questions[1]], [15, { id: 'again', groups: [{ values: ['yes'], count: 8 }, { values: ['maybe'], count: null }, { values: ['no'], count: null }, { values: [], count: null }] }]);
});

test('nobody reads or takes away the feedback of another association, and a helper takes none away', async (context) => {
  const desk = await openAnswered(context);
  await desk.store.saveSite({ id: 'other', name: 'Another', origins: [] });
  await desk.store.saveRound(testRound({ id: 'theirs', siteId: 'other' }));
  const owner = await desk.as('owner');
  assert.deepEqual([(await owner('GET', 'feedback/theirs')).statusCode, (await owner('POST', 'feedback/theirs/exports', { format: 'csv' })).statusCode, (await owner('GET', 'feedback/nothing')).statusCode], [404, 404, 404]);
  assert.equal((await (await desk.as('helper'))('POST', 'feedback/cafe-autumn/exports', { format: 'csv' })).statusCode, 403);
  assert.equal((await desk.app.inject('/desk/api/sites/gronlia/feedback/cafe-autumn')).statusCode, 401);
});
