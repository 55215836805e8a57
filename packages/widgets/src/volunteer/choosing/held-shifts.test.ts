import { expect } from '@open-wc/testing';
import type { HeldShift } from './collisions.ts';
import { HeldShifts } from './held-shifts.ts';

const NOW = Date.UTC(2026, 11, 1, 12);
const KEY = 'dugnad volunteer shifts';
const at = (id: string, day: string): HeldShift => ({ src: 'https://host.example/a', opportunityId: 'cafe', id, start: `${day}T09:00:00Z`, end: `${day}T12:00:00Z`, title: 'Café' });
const [over, soon, later] = [at('over', '2026-11-30'), at('soon', '2026-12-02'), at('later', '2026-12-09')];

function look(): HeldShifts {
  const held = new HeldShifts();
  held.look(NOW);
  return held;
}

const ids = ({ all }: HeldShifts): string[] => all.map(({ id }) => id);
const stored = (): [tab: string | null, device: string | null] => [sessionStorage.getItem(KEY), localStorage.getItem(KEY)];

afterEach(() => {
  sessionStorage.removeItem(KEY);
  localStorage.removeItem(KEY);
});

describe('what somebody has signed up for, as their device knows it', () => {
  it('is nothing at first, and nothing is stored by looking', () => {
    expect([ids(look()), stored()]).to.deep.equal([[], [null, null]]);
  });

  it('is known for as long as the tab, and not to the device', () => {
    look().add([soon!], NOW);
    expect([ids(look()), stored()[1]]).to.deep.equal([['soon'], null]);
    sessionStorage.removeItem(KEY);
    expect(ids(look())).to.deep.equal([]);
  });

  it('is known to the device once somebody says that it is theirs, with what comes after', () => {
    const held = look();
    held.add([soon!], NOW);
    held.keep(true);
    held.add([later!], NOW);
    sessionStorage.removeItem(KEY);
    const again = look();
    expect([ids(again), again.isOwn]).to.deep.equal([['soon', 'later'], true]);
  });

  it('is taken off the device when that is taken back, and stays in the tab', () => {
    const held = look();
    held.add([soon!], NOW);
    held.keep(true);
    held.keep(false);
    expect([stored()[1], look().isOwn, ids(look())]).to.deep.equal([null, false, ['soon']]);
  });

  it('is each once, though tab and device know it, and though it is sent twice', () => {
    const held = look();
    held.keep(true);
    held.add([soon!], NOW);
    held.add([soon!, later!], NOW);
    expect(ids(look())).to.deep.equal(['soon', 'later']);
  });

  it('keeps apart what two associations call the same', () => {
    const held = look();
    held.add([soon!, { ...soon!, src: 'https://host.example/b' }, { ...soon!, opportunityId: 'walk' }], NOW);
    expect(look().all.map(({ src, opportunityId }) => `${src.at(-1)} ${opportunityId}`)).to.deep.equal(['a cafe', 'b cafe', 'a walk']);
  });

  it('forgets what is over', () => {
    const held = look();
    held.add([over!, soon!], NOW);
    expect(ids(held)).to.deep.equal(['soon']);
    held.look(Date.UTC(2027, 0, 1));
    expect(ids(held)).to.deep.equal([]);
  });

  it('is nothing on a device of many: what is known is wiped, and nothing more comes', () => {
    const held = look();
    held.add([soon!], NOW);
    held.keep(true);
    held.share(true);
    expect([ids(held), stored()]).to.deep.equal([[], [null, null]]);
    held.add([later!], NOW);
    held.keep(true);
    expect([ids(held), stored(), held.isOwn]).to.deep.equal([[], [null, null], false]);
  });

  for (const [what, broken] of [['no JSON', '{"values":'], ['a text', '{"values":"x"}'], ['of another shape', '{"values":[{"id":1},null,7]}'], ['an object', '{"values":{"id":"soon"}}'], ['somebody else’s list', '[1,2]']] as const) {
    it(`takes no harm where what is stored is ${what}`, () => {
      sessionStorage.setItem(KEY, broken);
      localStorage.setItem(KEY, broken);
      const held = look();
      expect(ids(held)).to.deep.equal([]);
      held.add([soon!], NOW);
      expect(ids(held)).to.deep.equal(['soon']);
    });
  }

  it('is known on the page where a browser refuses to store anything', () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const held = look();
      held.add([soon!], NOW);
      held.keep(true);
      expect([ids(held), stored()]).to.deep.equal([['soon'], [null, null]]);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
