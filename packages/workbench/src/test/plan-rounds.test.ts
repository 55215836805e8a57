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
    equal(rounds.every((round) => round.journeys.length <= 30 && round.journeys.length >= 20), true);
    for (const engine of engines) deepEqual(rounds.filter((round) => round.engine === engine).flatMap((round) => round.journeys), all);
  });

  it('have, where there is no time, every journey in the first engine and in one of the others; at the next turn in the other one', () => {
    const all = journeys(121);
    const inEngine = (name: string, turn: number): Journey[] => planRounds(all, engines, turn).filter(({ engine }) => engine.name === name).flatMap((round) => round.journeys);
    deepEqual(inEngine('chromium', 7), all);
    deepEqual(planRounds(all, engines, 7).map(({ engine }) => engine.name).slice(0, 6), ['chromium', 'chromium', 'chromium', 'chromium', 'chromium', 'firefox']);
    deepEqual(inEngine('firefox', 7), inEngine('webkit', 8));
    deepEqual(new Set([...inEngine('firefox', 7), ...inEngine('webkit', 7)]), new Set(all));
    equal(inEngine('firefox', 7).length + inEngine('webkit', 7).length, all.length);
  });

  it('are the same in one engine, whether there is time or not', () => {
    const all = journeys(70);
    deepEqual(planRounds(all, engines.slice(0, 1), 1), planRounds(all, engines.slice(0, 1)));
  });
});
