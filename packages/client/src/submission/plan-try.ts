import type { OutboxEntry } from './outbox.ts';

const SECOND = 1000;
/** Milliseconds after the first try in vain, and at most between two. */
const FIRST = 5 * SECOND;
const LONGEST = 600 * SECOND;

/** When to try again: twice as long after each time, half of it by chance, so that a server which comes back is not met by all at once. */
export function planTry(entry: OutboxEntry, { now, random, retryAfter = 0 }: { now: number; random: number; retryAfter?: number | undefined }): OutboxEntry {
  const tries = entry.tries + 1;
  const pause = Math.min(LONGEST, FIRST * 2 ** (tries - 1)) * (0.5 + random / 2);
  const notBefore = now + retryAfter * SECOND;
  // What was asked is a lower bound, and chance comes on top of it.
  return { ...entry, tries, nextTry: Math.round(now + retryAfter * SECOND + pause), ...(retryAfter ? { notBefore } : {}) };
}

/** Is it worth sending now? With `early`, also before its time, but not before it was asked to. */
export function isDue({ refused, nextTry, notBefore = 0 }: OutboxEntry, now: number, early: boolean): boolean {
  const isAhead = nextTry > Math.max(now, notBefore) + LONGEST; // nobody plans so far: the clock was set back since
  return refused === undefined && (early || isAhead ? notBefore : nextTry) <= now;
}

/** An entry of a time that has not come yet, since the clock was set back: as if it were kept now. */
export function setBack(entry: OutboxEntry, now: number): OutboxEntry {
  const { createdAt, nextTry, notBefore } = entry;
  const ahead = createdAt - now;
  return { ...entry, createdAt: now, nextTry: nextTry - ahead, ...(notBefore === undefined ? {} : { notBefore: notBefore - ahead }) };
}
