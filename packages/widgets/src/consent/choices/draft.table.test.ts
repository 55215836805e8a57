import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerAll, answersOf, controlsOf, isOn, setDraft, startDraft, type Draft } from './draft.ts';

const service = (id: string, purpose: string) => ({ id, purpose, receiver: 'x', country: 'NO', duration: 'session', origins: [] });
const asked = {
  purposes: [{ id: 'login', text: 'a', necessary: 'asked-for' as const }, { id: 'count', text: 'b' }, { id: 'video', text: 'c' }, { id: 'map', text: 'd' }],
  services: [service('members', 'login'), service('matomo', 'count'), service('youtube', 'video'), service('vimeo', 'video')],
};
const ids = ['count', 'video', 'map', 'matomo', 'youtube', 'vimeo'];
const all = (value: boolean): Record<string, boolean> => Object.fromEntries(ids.map((id) => [id, value]));

type Press = readonly [id: string, value: boolean];
const press = (presses: readonly Press[], from: Draft = {}): Draft => presses.reduce((draft, [id, value]) => setDraft(asked, draft, id, value), from);
const shown = (draft: Draft): string[] => ids.filter((id) => isOn(asked, draft, id));

const rows: readonly [what: string, presses: readonly Press[], on: string[]][] = [
  ['nothing is touched', [], []],
  ['a purpose is on', [['video', true]], ['video', 'youtube', 'vimeo']],
  ['a purpose without services is on', [['map', true]], ['map']],
  ['one service is on', [['youtube', true]], ['youtube']],
  ['a service is off under its purpose', [['video', true], ['youtube', false]], ['video', 'vimeo']],
  ['a service was off before its purpose is on', [['youtube', false], ['video', true]], ['video', 'vimeo']],
  ['a service was on before its purpose is', [['youtube', true], ['video', true]], ['video', 'youtube', 'vimeo']],
  ['a purpose is off again', [['video', true], ['video', false]], []],
  ['a service was on, and its purpose is off after it', [['youtube', true], ['video', true], ['video', false]], []],
  ['a service was off, and its purpose off and on', [['video', true], ['youtube', false], ['video', false], ['video', true]], ['video', 'vimeo']],
  ['a service is on after its purpose is off', [['video', false], ['youtube', true]], ['youtube']],
  ['another purpose is touched', [['video', true], ['youtube', false], ['count', true]], ['count', 'video', 'matomo', 'vimeo']],
];

describe('what the boxes show', () => {
  for (const [what, presses, on] of rows) it(`is ${on.join(', ') || 'nothing'} when ${what}`, () => deepEqual(shown(press(presses)), on));

  it('is what was answered before, without what is not asked any more', () => {
    const draft = startDraft(asked, { video: true, youtube: false, gone: true, login: true, members: true });
    deepEqual(draft, { video: true, youtube: false });
    deepEqual(shown(draft), ['video', 'vimeo']);
  });

  it('has a control for what needs consent, and for nothing else', () => {
    const { purposes, services } = controlsOf(asked);
    deepEqual([...purposes, ...services.map(({ id }) => id)], ids);
  });
});

describe('what is saved', () => {
  it('is off for everything when nothing is touched', () => deepEqual(answersOf(asked, {}), all(false)));
  it('is one answer for everything', () => deepEqual([answerAll(asked, true), answerAll(asked, false)], [all(true), all(false)]));

  it('says of each service what it is, so that no earlier exception stays', () => {
    deepEqual(answersOf(asked, press([['video', true]])), { ...all(false), video: true, youtube: true, vimeo: true });
  });
});

describe('whatever is pressed', () => {
  const presses = fc.array(fc.tuple(fc.constantFrom(...ids), fc.boolean()), { maxLength: 20 });

  it('what was pressed last shows it', () => {
    fc.assert(fc.property(presses, fc.constantFrom(...ids), fc.boolean(), (before, id, value) => equal(isOn(asked, press([...before, [id, value]]), id), value)));
  });

  it('what is saved is what is shown, and shows the same when it is opened again', () => {
    fc.assert(fc.property(presses, (before) => {
      const draft = press(before);
      const answers = answersOf(asked, draft);
      deepEqual(ids.filter((id) => answers[id]), shown(draft));
      deepEqual(shown(startDraft(asked, answers)), shown(draft));
    }));
  });

  it('a purpose that goes off takes all its services with it', () => {
    fc.assert(fc.property(presses, (before) => deepEqual(shown(press([...before, ['video', false]])).filter((id) => ['video', 'youtube', 'vimeo'].includes(id)), [])));
  });

  it('a purpose that goes on allows nothing that was refused by itself', () => {
    fc.assert(fc.property(presses, (before) => {
      const draft = press(before);
      const after = press([['video', true]], draft);
      for (const id of ['youtube', 'vimeo']) equal(isOn(asked, after, id), draft[id] !== false);
    }));
  });

  it('one purpose leaves the others as they are', () => {
    fc.assert(fc.property(presses, fc.boolean(), (before, value) => {
      const draft = press(before);
      const others = (one: Draft): string[] => shown(one).filter((id) => !['video', 'youtube', 'vimeo'].includes(id));
      deepEqual(others(press([['video', value]], draft)), others(draft));
    }));
  });
});
