import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { measureProgress, type ProgressFigures } from './measure-progress.ts';
import { readMilestones } from './read-milestones.ts';

const confirmed = { value: 790, label: 'confirmed' };
const paper = { value: 22, label: 'on paper' };
const ladder = [{ value: 500 }, { value: 2500, label: 'the council must answer' }];

describe('progress', () => {
  describe('aims', () => {
    const cases: readonly [what: string, figures: ProgressFigures, value: number | undefined, target: number | undefined][] = [
      ['at its goal', { value: 812, max: 1000 }, 812, 1000],
      ['at its goal from nothing on', { value: 0, max: 1000 }, 0, 1000],
      ['at the sum of its parts', { value: 3, max: 1000, parts: [confirmed, paper] }, 812, 1000],
      ['at its goal while stretch goals lie beyond', { value: 812, max: 1000, milestones: ladder }, 812, 1000],
      ['at the next stretch goal once the goal is reached', { value: 1000, max: 1000, milestones: ladder }, 1000, 2500],
      ['at its goal still when nothing lies beyond', { value: 1240, max: 1000 }, 1240, 1000],
      ['at the next milestone when there is no goal', { value: 600, milestones: ladder }, 600, 2500],
      ['at the last milestone when all are passed', { value: 3000, milestones: ladder }, 3000, 2500],
      ['at nothing without a goal', { value: 812 }, 812, undefined],
      ['at nothing when the goal is nought', { value: 812, max: 0 }, 812, undefined],
      ['at nothing when the goal is no number', { value: 812, max: Number.NaN }, 812, undefined],
      ['from the start when it is less than nothing', { value: -5, max: 10 }, 0, 10],
      ['though nobody knows how far it is', { max: 10 }, undefined, 10],
      ['though how far it is is no number', { value: Number.NaN, max: 10 }, undefined, 10],
      ['though one part is no number', { max: 10, parts: [{ value: Number.NaN, label: '?' }, { value: 4, label: 'here' }] }, 4, 10],
    ];
    for (const [what, figures, value, target] of cases) {
      it(what, () => {
        const measured = measureProgress(figures);
        deepEqual([measured.value, measured.target], [value, target]);
      });
    }
  });

  describe('draws', () => {
    it('one bar for one value', () => deepEqual(measureProgress({ value: 812, max: 1000 }).bars, [{ from: 0, share: 81.2 }]));

    it('its parts one after the other, without a gap', () => {
      deepEqual(measureProgress({ max: 1000, parts: [confirmed, paper] }).bars, [{ from: 0, share: 79 }, { from: 79, share: 2.2 }]);
    });

    it('a longer bar when it is past its goal, with a mark where the goal was', () => {
      const { bars, marks } = measureProgress({ value: 1250, max: 1000 });
      deepEqual([bars, marks], [[{ from: 0, share: 100 }], [80]]);
    });

    it('marks on the way, and none at the very end', () => {
      deepEqual(measureProgress({ value: 100, max: 1000, milestones: [{ value: 250 }, { value: 1000 }] }).marks, [25]);
    });

    it('no mark for what lies beyond', () => deepEqual(measureProgress({ value: 812, max: 1000, milestones: ladder }).marks, [50]));

    it('nothing without a goal', () => deepEqual(measureProgress({ value: 812 }).bars, []));
  });

  describe('tells', () => {
    const reached = (figures: ProgressFigures): [number, boolean][] => measureProgress(figures).ladder.map(({ value, isReached }) => [value, isReached]);

    it('which milestones are reached, the goal among them, in their order', () => {
      deepEqual(reached({ value: 812, max: 1000, milestones: ladder.toReversed() }), [[500, true], [1000, false], [2500, false]]);
    });

    it('that the goal is reached when it is passed', () => deepEqual(reached({ value: 1001, max: 1000 }), [[1000, true]]));

    it('nothing of a lone goal on the way to it', () => deepEqual(reached({ value: 1, max: 1000 }), []));

    it('of no milestone twice', () => deepEqual(reached({ value: 1, max: 500, milestones: [{ value: 500 }] }), [[500, false]]));

    it('of none that is no number', () => deepEqual(reached({ value: 1, milestones: [{ value: Number.NaN }, { value: -1 }] }), []));

    it('of none as reached while nobody knows how far it is', () => deepEqual(reached({ max: 10, milestones: [{ value: 5 }] }), [[5, false], [10, false]]));
  });

  it('never draws beyond its bar, whatever the figures', () => {
    const { bars } = measureProgress({ max: 3, parts: [{ value: 1, label: '' }, { value: 1e9, label: '' }, { value: 7, label: '' }] });
    equal(bars.every(({ from, share }) => from >= 0 && share >= 0 && from + share <= 100.01), true);
  });
});

describe('milestones written in a page', () => {
  const cases: readonly [written: string | null, values: number[]][] = [
    ['500 1000 2500', [500, 1000, 2500]],
    ['500, 1000', [500, 1000]],
    ['  ', []],
    ['many 10', [10]],
    ['-5 0 5', [5]],
    [null, []],
  ];
  for (const [written, values] of cases) {
    it(`"${written}" are ${values.join(' and ') || 'none'}`, () => deepEqual(readMilestones(written).map(({ value }) => value), values));
  }
});
