import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from './until.ts';

describe('until', () => {
  it('gives the first answer that is one', async () => {
    const answers = [undefined, false, 'there'] as const;
    let asked = 0;
    assert.equal(await until('it is there', () => answers[asked++]), 'there');
    assert.equal(asked, 3);
  });

  it('takes 0 and the empty string for answers', async () => {
    assert.equal(await until('there is a number', () => 0), 0);
    assert.equal(await until('there is a text', () => ''), '');
  });

  it('asks again when a page that is being replaced throws', async () => {
    let asked = 0;
    const answer = await until('it answers', () => {
      asked += 1;
      if (asked < 2) throw new Error('no document');
      return true;
    });
    assert.equal(answer, true);
  });

  it('says what it waited for, and what went wrong last', async () => {
    const cause = new Error('no document');
    const waiting = until('the list shows 20 entries', () => Promise.reject(cause), 20);
    await assert.rejects(waiting, { message: 'Waited 0.02 s in vain until the list shows 20 entries.', cause });
  });

  it('names no error that was over before the end', async () => {
    let asked = 0;
    const waiting = until('it comes', () => {
      asked += 1;
      if (asked === 1) throw new Error('early');
      return false;
    }, 20);
    await assert.rejects(waiting, { cause: undefined });
  });
});
