import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { etagOf, holds } from './etag.ts';

describe('the mark of an answer', () => {
  it('is a quoted one that fits into a header, whatever the answer says', () => {
    for (const text of ['', '{}', 'Grønlia', '"'.repeat(10_000)]) assert.match(etagOf(text), /^"[\w-]{27}"$/);
  });
  it('is the same for the same answer and another for another', () => {
    assert.equal(etagOf('{"a":1}'), etagOf('{"a":1}'));
    assert.notEqual(etagOf('{"a":1}'), etagOf('{"a":2}'));
  });
});

describe('whoever asks has the answer already', () => {
  const etag = etagOf('{}');
  const other = etagOf('[]');
  const cases: [header: string | undefined, has: boolean][] = [
    [undefined, false],
    ['', false],
    [etag, true],
    [` ${etag} `, true],
    [`W/${etag}`, true],
    [`${other}, ${etag}`, true],
    [`${other},W/${etag}`, true],
    [other, false],
    ['*', true],
    [' * ', true],
    [etag.replaceAll('"', ''), false],
    [`w/${etag}`, false],
  ];
  for (const [header, has] of cases) it(`${has ? 'with' : 'but not with'} ${header === undefined ? 'no header' : `“${header}”`}`, () => assert.equal(holds(header, etag), has));
});
