import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completeRound } from '../adapters/answer/complete-round.ts';
import { SAMPLE_ROUND } from '../contract/index.ts';
import { reportJson, reportLines, type FeedbackReport } from './index.ts';

const round = completeRound(SAMPLE_ROUND);
const REPORT: FeedbackReport = {
  answered: 21,
  questions: [
    { id: 'mood', kind: 'scale', groups: [{ values: ['very-bad', 'bad'], count: 6 }, { values: ['middling'], count: 0 }, { values: ['good', 'very-good'], count: 15 }, { values: [], count: 0 }] },
    { id: 'again', kind: 'choice', groups: [{ values: ['yes'], count: 14 }, { values: ['maybe'] }, { values: ['no'] }, { values: [] }] },
    { id: 'wish', kind: 'text', texts: ['Flere stoler', 'Mer kake'] },
  ],
};
const WORDS = { question: (id: string) => `Q ${id}`, value: (id: string, value: string) => `${id}/${value}`, leftOut: 'No answer' };
const rows = (report: FeedbackReport): string[] => reportLines(report, WORDS).map(({ question, answer, people }) => [question, answer, people].join(' | '));

describe('what a funder gets', () => {
  it('is the report line by line, and hidden says that it is', () => {
    assert.deepEqual(rows(REPORT), [
      ' |  | 21', 'Q mood | mood/very-bad + mood/bad | 6', 'Q mood | mood/middling | 0', 'Q mood | mood/good + mood/very-good | 15', 'Q mood | No answer | 0',
      'Q again | again/yes | 14', 'Q again | again/maybe | hidden', 'Q again | again/no | hidden', 'Q again | No answer | hidden', 'Q wish | Flere stoler | ', 'Q wish | Mer kake | ',
    ]);
  });

  it('says of too few that they are hidden, and no more', () => {
    assert.deepEqual(rows({ questions: [{ id: 'mood', kind: 'scale', groups: [] }, { id: 'wish', kind: 'text' }] }), [' |  | hidden']);
  });

  it('has null for what is hidden, for programs', () => {
    assert.deepEqual(reportJson(round, { ...REPORT, questions: REPORT.questions.slice(1) }), {
      round: 'cafe-autumn', title: round.title, answered: 21,
      questions: [{ id: 'again', groups: [{ values: ['yes'], count: 14 }, { values: ['maybe'], count: null }, { values: ['no'], count: null }, { values: [], count: null }] }, { id: 'wish', texts: ['Flere stoler', 'Mer kake'] }],
    });
    assert.deepEqual(reportJson(round, { questions: [{ id: 'wish', kind: 'text' }] }), { round: 'cafe-autumn', title: round.title, answered: null, questions: [{ id: 'wish', texts: null }] });
  });
});
