import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Opportunity } from '@dugnad/client/model';
import type { VolunteerModel } from '../../volunteer.model.ts';
import { followsFrom } from './drawn-once.ts';

const NOW = Date.UTC(2026, 11, 1, 12);
const HERE = { latitude: 59.9, longitude: 10.7 };
const open = (): void => undefined;

const model = (changed: object = {}, wishes: object = {}): VolunteerModel => ({ languages: ['nb', 'nb'], now: NOW, open, finding: { wishes }, ...changed }) as unknown as VolunteerModel;
const thing = (): Opportunity => ({ id: 'café' }) as unknown as Opportunity;

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

describe('what a card says', () => {
  const somewhere = model({}, { near: { here: HERE, km: 5 } });
  const TABLE: readonly (readonly [what: string, before: VolunteerModel, after: VolunteerModel, same: boolean])[] = [
    ['is not drawn again because somebody filters', model(), model({}, { free: true }), true],
    ['is not drawn again within a minute', model(), model({ now: NOW + 59_999 }), true],
    ['is not drawn again where somebody is where they were', somewhere, model({}, { near: { here: { ...HERE }, km: 5 } }), true],
    ['is drawn anew in the next minute, for what is open may be over', model(), model({ now: NOW + 60_000 }), false],
    ['is drawn anew in another language', model(), model({ languages: ['ar', 'ar'] }), false],
    ['is drawn anew where somebody says where they are', model(), somewhere, false],
    ['is drawn anew where somebody is somewhere else', somewhere, model({}, { near: { here: { ...HERE, latitude: 60 }, km: 5 } }), false],
    ['is drawn anew for another widget, which opens it in itself', model(), model({ open: () => undefined }), false],
  ];
  const one = thing();
  for (const [what, before, after, same] of TABLE) {
    it(what, () => equal(isSame(followsFrom(before, one), followsFrom(after, one)), same));
  }

  it('is drawn anew where another thing stands in its place', () => {
    equal(isSame(followsFrom(model(), one), followsFrom(model(), thing())), false);
  });
});
