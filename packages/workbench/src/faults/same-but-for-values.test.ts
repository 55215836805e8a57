import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameButForValues } from './same-but-for-values.ts';

const answer = (changes: object = {}): string => JSON.stringify({ reference: 'K7QD-M2XP', status: 'waiting', mailMinutes: 1, codeExpires: '2026-11-22T10:30:00.000Z', ...changes });

describe('two answers', () => {
  it('are alike when reference and time alone differ', () => {
    assert.equal(sameButForValues(202, answer()), sameButForValues(202, answer({ reference: 'AAAA-BBBB', codeExpires: '2026-11-22T11:30:00.000Z' })));
  });

  it('tell something when status, words, order or length differ', () => {
    const one = sameButForValues(202, answer());
    assert.notEqual(one, sameButForValues(200, answer()));
    assert.notEqual(one, sameButForValues(202, answer({ status: 'received' })));
    assert.notEqual(one, sameButForValues(202, answer({ mailMinutes: undefined })));
    assert.notEqual(one, sameButForValues(202, answer({ reference: 'AAAA-BBBB-C' })));
    assert.notEqual(one, sameButForValues(202, JSON.stringify({ status: 'waiting', reference: 'K7QD-M2XP', mailMinutes: 1, codeExpires: '2026-11-22T10:30:00.000Z' })));
  });
});

it('a talk is each person’s own, and nothing else beside it', () => {
  const said = (talk: object, status = 'received'): string => sameButForValues(202, JSON.stringify({ reference: 'A', status, talk }));
  assert.equal(said({ id: 't1', start: '2099-06-01T10:00:00Z' }), said({ id: 't2', start: '2099-06-01T11:00:00Z' }));
  assert.notEqual(said({ id: 't1', start: '2099-06-01T10:00:00Z' }), said({ id: 't1' }));
  assert.notEqual(said({ id: 't1' }), said({ id: 't1' }, 'waitlisted'));
});

it('a page is the same but for the address that was asked for', () => {
  const page = (token: string, words = 'Nobody is asked by this link.'): string => sameButForValues(404, `<!doctype html><a href="/offer/${token}?lang=nb">Norsk</a><p>${words}</p>`, token);
  assert.equal(page('x'), page('abcdefghij'));
  assert.notEqual(page('x'), page('abcdefghij', 'This link is old.'));
  assert.notEqual(page('x'), sameButForValues(404, '<!doctype html>'));
});

it('a problem that names the address is the same but for it', () => {
  const problem = (token: string, detail: string): string => sameButForValues(404, JSON.stringify({ detail, instance: `/api/v1/offers/${token}` }), token);
  assert.equal(problem('x-1', 'No offer.'), problem('abcdef', 'No offer.'));
  assert.notEqual(problem('x-1', 'No offer.'), problem('abcdef', 'It is over.'));
});
