import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { createDraft, deviceStorage, tabStorage, type DraftStorage } from './index.ts';

const NAME = 'petition https://example.org/embed/petition/park';

function storageOf(map = new Map<string, string>()) {
  const storage: DraftStorage = { getItem: (key) => map.get(key) ?? null, setItem: (key, value) => void map.set(key, value), removeItem: (key) => void map.delete(key) };
  return { map, storage };
}

const refuse = (): never => {
  throw new DOMException('refused', 'SecurityError');
};

describe('a draft', () => {
  it('keeps what was typed and sent over a reload', () => {
    const { storage } = storageOf();
    const draft = createDraft<{ name: string }>(storage, NAME);
    assert.deepEqual(draft.read(), {});
    draft.write({ values: { name: 'Aud' } });
    draft.write({ intent: { key: 'k', body: { name: 'Aud' } } });
    draft.write({ values: { name: 'Aud B' } });
    assert.deepEqual(createDraft(storage, NAME).read(), { values: { name: 'Aud B' }, intent: { key: 'k', body: { name: 'Aud' } } });
    assert.deepEqual(createDraft(storage, 'another form').read(), {});
    draft.write({ intent: undefined });
    assert.deepEqual(draft.read(), { values: { name: 'Aud B' } });
    draft.clear();
    assert.deepEqual(createDraft(storage, NAME).read(), {});
  });

  it('stores nothing on a shared device, and wipes what is stored', () => {
    const { storage, map } = storageOf();
    createDraft(storage, NAME).write({ values: 1 });
    const shared = createDraft(storage, NAME, { sharedDevice: true });
    assert.equal(map.size, 0);
    shared.write({ values: 2 });
    assert.deepEqual([map.size, shared.sharedDevice], [0, true]);
    shared.sharedDevice = false;
    shared.write({ values: 3 });
    assert.equal(map.size, 1);
    shared.sharedDevice = true;
    assert.equal(map.size, 0);
  });

  const REFUSING: [string, DraftStorage | undefined][] = [
    ['is none', undefined],
    ['refuses everything', { getItem: refuse, setItem: refuse, removeItem: refuse }],
    ['is full', { ...storageOf().storage, setItem: refuse }],
    ['holds something else', { ...storageOf().storage, getItem: () => '{"values":' }],
    ['holds null', { ...storageOf().storage, getItem: () => 'null' }],
  ];
  for (const [what, storage] of REFUSING) {
    it(`is only not remembered where the storage ${what}`, () => {
      const draft = createDraft(storage, NAME, { sharedDevice: true });
      draft.sharedDevice = false;
      draft.write({ values: 1 });
      draft.clear();
      assert.deepEqual(draft.read(), {});
    });
  }
});

describe('the storage of the tab', () => {
  it('is there, or is not', () => {
    const { storage } = storageOf();
    assert.equal(tabStorage({ sessionStorage: storage as Storage }), storage);
    assert.equal(tabStorage({ get sessionStorage(): Storage { return refuse(); } }), undefined);
    assert.equal(tabStorage({}), undefined);
  });

  it('that stays is there, or is not', () => {
    const { storage } = storageOf();
    assert.equal(deviceStorage({ localStorage: storage as Storage }), storage);
    assert.equal(deviceStorage({ get localStorage(): Storage { return refuse(); } }), undefined);
    assert.equal(deviceStorage({}), undefined);
  });
});
