import type { Engine } from '../engines/engines.ts';
import type { Journey } from './journey.ts';

/** Some journeys in one engine. */
export interface Round {
  readonly engine: Engine;
  readonly journeys: readonly Journey[];
}

/** Journeys of one round at most: few enough that no lane waits long for another at the end, many enough that starting a browser costs little. */
const MOST = 60;

/** Every journey in every engine, cut into rounds of about the same length; those of all engines in turn. */
export function planRounds(journeys: readonly Journey[], engines: readonly Engine[]): Round[] {
  const parts = Math.ceil(journeys.length / MOST);
  const length = Math.ceil(journeys.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => journeys.slice(part * length, (part + 1) * length)).flatMap((some) => engines.map((engine) => ({ engine, journeys: some })));
}
