import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDraft, createSubmission, makeUuid, type DraftStorage } from './index.ts';

const NAME = 'petition https://example.org/embed/petition/park';
const KEY = `dugnad ${NAME}`;

/** The storage of a tab that holds so many letters and no more, as browsers do. */
function storageOf(most = 5_000_000) {
  const map = new Map<string, string>();
  const storage: DraftStorage = {
    getItem: (key) => map.get(key) ?? null,
    setItem(key, value) {
      const others = [...map].filter(([name]) => name !== key).reduce((sum, [name, text]) => sum + name.length + text.length, 0);
      if (others + key.length + value.length > most) throw new DOMException('full', 'QuotaExceededError');
      map.set(key, value);
    },
    removeItem: (key) => void map.delete(key),
  };
  return { map, storage };
}

const FOREIGN: [what: string, text: string][] = [
  ['nothing', ''], ['a number', '7'], ['a word', '"typed"'], ['null', 'null'], ['a list', '[{"key":"k"}]'], ['yes', 'true'], ['half an object', '{"values":{"name":"Aud"'], ['a page', '<!DOCTYPE html>'],
  ['an intent that is a word', '{"intent":"k"}'], ['an intent that is null', '{"intent":null}'], ['an intent that is a list', '{"intent":[]}'], ['an intent without a key', '{"intent":{"body":{"name":"Aud"}}}'],
  ['a key that is a number', '{"intent":{"key":7,"body":{"name":"Aud"}}}'], ['a key that no header can carry', '{"intent":{"key":"a\\r\\nb","body":{"name":"Aud"}}}'], ['an empty key', '{"intent":{"key":"","body":{"name":"Aud"}}}'],
  ['a key without end', `{"intent":{"key":"${'k'.repeat(201)}","body":{"name":"Aud"}}}`], ['a key in quotes', '{"intent":{"key":"\\"k\\"","body":{"name":"Aud"}}}'],
];

describe('a draft in which somebody else has written', () => {
  for (const [what, text] of FOREIGN) {
    it(`is empty when it holds ${what}, and the form works`, async () => {
      const { map, storage } = storageOf();
      map.set(KEY, text);
      const draft = createDraft(storage, NAME);
      assert.deepEqual(draft.read(), {});
      const keys: string[] = [];
      const submission = createSubmission({ draft, newKey: () => 'fresh', send: async (_, { idempotencyKey }) => keys.push(idempotencyKey) });
      await submission.submit({ name: 'Aud' });
      assert.deepEqual([submission.state.status, keys], ['sent', ['fresh']]);
    });
  }

  it('keeps the words that were typed when only the intent is none', () => {
    const { map, storage } = storageOf();
    map.set(KEY, '{"values":{"name":"Aud"},"intent":{"key":false},"other":1}');
    assert.deepEqual(createDraft(storage, NAME).read(), { values: { name: 'Aud' } });
  });

  it('never fails, whatever is there', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (text, values) => {
      const { map, storage } = storageOf();
      map.set(KEY, text);
      const draft = createDraft(storage, NAME);
      const { intent } = draft.read();
      assert.ok(intent === undefined || typeof intent.key === 'string');
      draft.write({ values });
      assert.deepEqual(createDraft(storage, NAME).read().values, JSON.parse(JSON.stringify(values)));
    }));
  });
});

describe('any draft', () => {
  const change = fc.oneof(
    fc.record({ values: fc.dictionary(fc.string(), fc.jsonValue()) }),
    fc.record({ intent: fc.record({ key: fc.uuid(), body: fc.jsonValue() }) }),
    fc.constant({ intent: undefined }),
  );

  it('gives back what was written last, over any number of reloads', () => {
    fc.assert(fc.property(fc.array(change, { maxLength: 10 }), (changes) => {
      const { storage } = storageOf();
      let expected: Record<string, unknown> = {};
      for (const each of changes) {
        createDraft(storage, NAME).write(each);
        expected = { ...expected, ...each };
      }
      assert.deepEqual(createDraft(storage, NAME).read(), JSON.parse(JSON.stringify(expected)));
    }));
  });

  it('is no other form’s, whatever they are called', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 5 }), (names) => {
      const { storage } = storageOf();
      names.forEach((name, number) => createDraft(storage, name).write({ values: number }));
      createDraft(storage, names[0] ?? '').clear();
      assert.deepEqual(names.map((name) => createDraft(storage, name).read().values), [undefined, ...names.slice(1).map((_, number) => number + 1)]);
    }));
  });

  it('leaves nothing on a shared device, at whatever moment somebody says that it is one', () => {
    fc.assert(fc.property(fc.array(fc.oneof(change, fc.boolean()), { maxLength: 12 }), (acts) => {
      const { map, storage } = storageOf();
      const draft = createDraft(storage, NAME);
      for (const act of acts) {
        if (typeof act === 'boolean') draft.sharedDevice = act;
        else draft.write(act);
        assert.ok(!draft.sharedDevice || map.size === 0, 'something was left');
      }
    }));
  });
});

describe('a draft that is too large for the browser', () => {
  it('is only not remembered, keeps what fitted before, and is remembered again when it fits', () => {
    const { storage } = storageOf(1000);
    const draft = createDraft(storage, NAME);
    draft.write({ values: { comment: 'short' } });
    draft.write({ values: { comment: 'x'.repeat(2000) } });
    assert.deepEqual(draft.read(), { values: { comment: 'short' } });
    draft.write({ values: { comment: 'shorter' } });
    assert.deepEqual(draft.read(), { values: { comment: 'shorter' } });
  });

  it('does not keep anybody from signing, with one key for one intent', async () => {
    const { storage } = storageOf(10);
    const keys: string[] = [];
    const submission = createSubmission({ draft: createDraft(storage, NAME), newKey: makeUuid, send: async (_, { idempotencyKey }) => {
      keys.push(idempotencyKey);
      if (keys.length < 3) throw new Error('no line');
      return 'receipt';
    } });
    for (const _ of [1, 2, 3]) await submission.submit({ comment: 'x'.repeat(100) });
    assert.deepEqual([submission.state.status, new Set(keys).size], ['sent', 1]);
  });
});
