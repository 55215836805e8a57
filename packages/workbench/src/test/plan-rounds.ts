import type { Engine } from '../engines/engines.ts';
import { inParts } from './in-parts.ts';
import type { Journey } from './journey.ts';

/** Some journeys in one engine. */
export interface Round {
  readonly engine: Engine;
  readonly journeys: readonly Journey[];
}

/** Journeys of one round at most: few enough that no lane waits long for another at the end, many enough that starting a browser costs little. */
const MOST = 30;

const cut = (engine: Engine, journeys: readonly Journey[]): Round[] => inParts(journeys, MOST).map((some) => ({ engine, journeys: some }));

/**
 * Every journey in every engine, cut into rounds of about the same length; those of all engines in turn.
 * @param turn where there is no time for that: every journey in the first engine, and then in one of the others, another one at another turn
 */
export function planRounds(journeys: readonly Journey[], engines: readonly Engine[], turn?: number): Round[] {
  const others = engines.length - 1;
  const isAsked = (engine: number, journey: number): boolean => turn === undefined || engine === 0 || (journey + turn) % others === engine - 1;
  const rounds = engines.map((engine, at) => cut(engine, journeys.filter((_journey, index) => isAsked(at, index))));
  const [first = [], ...after] = rounds;
  if (turn !== undefined) return [...first, ...inTurn(after)];
  return inTurn(rounds);
}

function inTurn(rounds: readonly (readonly Round[])[]): Round[] {
  const most = Math.max(0, ...rounds.map(({ length }) => length));
  return Array.from({ length: most }, (_, part) => rounds.flatMap((some) => some.slice(part, part + 1))).flat();
}
