import type { PetitionCounts } from '@dugnad/client/model';

/** How far a petition has come on its ladder of goals. */
export interface Counted {
  /** Confirmed and on paper; what waits is in no sum. */
  readonly sum: number;
  /** The next goal, or the last when all are reached; nothing where there is none. */
  readonly goal: number | undefined;
  readonly later: readonly number[];
  /** The last goal is reached. */
  readonly isReached: boolean;
}

/** The sum of what counts, and the next goal that it has not reached. */
export function countGoal({ confirmed, paper }: Pick<PetitionCounts, 'confirmed' | 'paper'>, goals: readonly number[]): Counted {
  const sum = confirmed + paper;
  const ahead = goals.filter((goal) => goal > sum).sort((one, other) => one - other);
  return { sum, goal: ahead[0] ?? (goals.length > 0 ? Math.max(...goals) : undefined), later: ahead.slice(1), isReached: goals.length > 0 && ahead.length === 0 };
}
