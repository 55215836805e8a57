import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wantedEngines } from '../engines/engines.ts';
import type { Journey } from './journey.ts';
import { planRounds } from './plan-rounds.ts';

const engines = wantedEngines('chromium,firefox,webkit');
const journeys = (number: number): Journey[] => Array.from({ length: number }, (_, at) => ({ title: `journey ${at}`, run: () => Promise.resolve() }));

describe('the rounds of journeys', () => {
  it('are none where there is no journey', () => {
    deepEqual(planRounds([], engines), []);
  });

  it('are one in each engine, where there are few journeys', () => {
    deepEqual(planRounds(journeys(2), engines).map(({ engine, journeys: some }) => [engine.name, some.length]), [['chromium', 2], ['firefox', 2], ['webkit', 2]]);
  });

  it('are of about the same length, and have every journey in every engine once and in its order', () => {
    const all = journeys(353);
    const rounds = planRounds(all, engines);
    equal(rounds.every((round) => round.journeys.length <= 60 && round.journeys.length >= 50), true);
    for (const engine of engines) deepEqual(rounds.filter((round) => round.engine === engine).flatMap((round) => round.journeys), all);
  });
});
