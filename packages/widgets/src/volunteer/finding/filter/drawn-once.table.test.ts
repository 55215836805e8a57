import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TemplateResult } from 'lit';
import type { Opportunity } from '@dugnad/client/model';
import type { VolunteerModel } from '../../volunteer.model.ts';
import { drawnOnce } from './drawn-once.ts';

const NOW = Date.UTC(2026, 11, 1, 12);
const HERE = { latitude: 59.9, longitude: 10.7 };
const open = (): void => undefined;

const model = (changed: object = {}, wishes: object = {}): VolunteerModel => ({ languages: ['nb', 'nb'], now: NOW, open, finding: { wishes }, ...changed }) as unknown as VolunteerModel;
const thing = (): Opportunity => ({ id: 'café' }) as unknown as Opportunity;

/** Draws the same thing for each of the models in turn; says how often. */
function drawings(...models: readonly VolunteerModel[]): number {
  const opportunity = thing();
  let drawn = 0;
  const draw = (): TemplateResult => ({ number: (drawn += 1) }) as unknown as TemplateResult;
  for (const each of models) drawnOnce(each, opportunity, draw);
  return drawn;
}

describe('what a card says', () => {
  const TABLE: readonly (readonly [what: string, ...models: VolunteerModel[], times: number])[] = [
    ['is drawn once, however often one filters in a minute', model(), model({}, { free: true }), model({ now: NOW + 59_999 }), 1],
    ['is drawn anew in the next minute, for what is open may be over', model(), model({ now: NOW + 60_000 }), 2],
    ['is drawn anew in another language', model(), model({ languages: ['ar', 'ar'] }), 2],
    ['is drawn anew where somebody says where they are, or is somewhere else', model(), model({}, { near: { here: HERE, km: 5 } }), model({}, { near: { here: { ...HERE, latitude: 60 }, km: 5 } }), 3],
    ['is drawn anew for another widget, which opens it in itself', model(), model({ open: () => undefined }), 2],
  ];
  for (const [what, ...rest] of TABLE) {
    it(what, () => equal(drawings(...(rest.slice(0, -1) as VolunteerModel[])), rest.at(-1)));
  }

  it('is that of the thing itself, and what was drawn is given again', () => {
    const [one, other] = [thing(), thing()];
    const draw = (_model: VolunteerModel, each: Opportunity): TemplateResult => ({ each }) as unknown as TemplateResult;
    const [first, second, again] = [one, other, one].map((each) => drawnOnce(model(), each, draw));
    deepEqual([first === again, (first as unknown as { each: unknown }).each === one, (second as unknown as { each: unknown }).each === other], [true, true, true]);
  });
});
