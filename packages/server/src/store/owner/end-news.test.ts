import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testConsent } from '../../contract/samples.ts';
import { agreedTo } from '../../desk/petitions/send-update.ts';
import { isNews, noNewsRecord } from './end-news.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const opinion = { id: 'opinion', granted: true, basis: 'consent', explicit: true } as const;
const news = { id: 'news', granted: true, basis: 'consent', explicit: false } as const;

describe('a purpose is about news', () => {
  for (const [id, is] of [['news', true], ['news-by-mail', true], ['newsletter', false], ['opinion', false], ['no-news', false]] as const) {
    it(`${is ? 'as' : 'not as'} ${id}`, () => assert.equal(isNews(id), is));
  }
});

describe('who wants no more news', () => {
  it('says no to news alone: the opinion stays as it was', () => {
    const record = noNewsRecord([testConsent({ purposes: [opinion, news] })], NOW);
    assert.deepEqual([record?.event, record?.purposes.map(({ id, granted }) => [id, granted])], ['changed', [['news', false]]]);
  });

  it('says so in the words of the last time, with the time of the server', () => {
    const record = noNewsRecord([testConsent({ noticeVersion: '1', purposes: [news] }), testConsent({ noticeVersion: '2', purposes: [{ ...news, id: 'news-by-mail' }] }), testConsent({ noticeVersion: '3', purposes: [opinion] })], NOW);
    assert.deepEqual([record?.noticeVersion, record?.purposes.map(({ id }) => id), record?.at], ['2', ['news', 'news-by-mail'], { client: NOW, server: NOW }]);
  });

  it('has nothing to say no to where no news were agreed to', () => {
    assert.equal(noNewsRecord([], NOW), undefined);
    assert.equal(noNewsRecord([testConsent({ purposes: [opinion, { ...news, granted: false }] })], NOW), undefined);
  });

  it('says it once: the second time there is nothing left', () => {
    const first = testConsent({ purposes: [opinion, news] });
    const no = noNewsRecord([first], NOW);
    assert.ok(no);
    assert.equal(noNewsRecord([first, no], NOW), undefined);
  });

  it('gets none of the next ones', () => {
    const first = testConsent({ purposes: [opinion, news] });
    const no = noNewsRecord([first], NOW);
    const rows = [first, no].map((record, index) => ({ signature_id: 'ada', at: `2026-11-28T12:0${index}:00Z`, data: JSON.stringify(record) }));
    assert.deepEqual([...agreedTo(rows.slice(0, 1), ['news'])], ['ada']);
    assert.deepEqual([...agreedTo(rows, ['news'])], []);
  });
});
