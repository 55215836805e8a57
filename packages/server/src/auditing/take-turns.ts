/** Work that is done one after another, with a bound for how much may wait. */
export interface Turns {
  /** Whether one more may wait. */
  hasRoom(): boolean;
  /** Begins when all before it have ended, however they ended. */
  take<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** @param most how many may be in it, the one that works included. */
export function takeTurns(most: number): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let inside = 0;
  return {
    hasRoom: () => inside < most,
    take(work) {
      inside += 1;
      const own = last.then(work).finally(() => (inside -= 1));
      last = own.catch(() => undefined);
      return own;
    },
  };
}
