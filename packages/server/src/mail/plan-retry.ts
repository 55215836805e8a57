const FIRST = 15_000;
const LONGEST = 4 * 3_600_000;
/** As long as mail servers use to try (RFC 5321 §4.5.4.1 asks for four to five days; a petition is old news by then). */
const GIVE_UP = 72 * 3_600_000;

export interface Attempts {
  /** 1 or more, the one that has just failed included. */
  tries: number;
  /** ISO, when the mail was written. */
  created: string;
  now: string;
  /** 0 to 1. */
  random: number;
}

/** When to try again: twice as late each time, four hours at most, a fifth sooner or later; nothing after three days. */
export function planRetry({ tries, created, now, random }: Attempts): string | undefined {
  const at = Date.parse(now);
  if (at - Date.parse(created) >= GIVE_UP) return undefined;
  const wait = Math.min(LONGEST, FIRST * 2 ** Math.min(30, tries - 1));
  return new Date(at + wait * (0.8 + 0.4 * random)).toISOString();
}

/** Milliseconds to leave a relay in peace that cannot be reached: 5 seconds, twice as long each time, five minutes at most. */
export function planRest(troubles: number): number {
  return Math.min(300_000, 5_000 * 2 ** Math.min(30, troubles - 1));
}
