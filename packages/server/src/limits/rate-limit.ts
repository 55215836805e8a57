/** So many in so long. */
export interface Rate {
  count: number;
  /** Milliseconds. */
  windowMs: number;
}

/** A short rush and a long run, each with its own bound. */
export interface RateLimitOptions {
  burst: Rate;
  sustained: Rate;
  /** Milliseconds on a clock that only goes forward. */
  now?: () => number;
}

interface Bucket {
  burst: number;
  sustained: number;
  /** When they were last filled up. */
  at: number;
}

/** More names than this at once and the oldest are forgotten: the memory stays bounded under attack. */
const MOST_NAMES = 50_000;

/** What is in a bucket after it has been filling for `elapsed`. */
function filled(level: number, { count, windowMs }: Rate, elapsed: number): number {
  return Math.min(count, level + (elapsed * count) / windowMs);
}

function secondsUntilOne(level: number, { count, windowMs }: Rate): number {
  return level >= 1 ? 0 : Math.max(1, Math.ceil(((1 - level) * windowMs) / count / 1000));
}

/**
 * Two buckets a name, that fill up with time. Returns a function that says how many seconds a name has to wait: 0 when it
 * may go on. It counts in this process alone: several processes on one database let through that many times more.
 */
export function createRateLimit(options: RateLimitOptions): (name: string) => number {
  const { burst, sustained, now = () => performance.now() } = options;
  const buckets = new Map<string, Bucket>();

  function forgetOldest(): void {
    if (buckets.size < MOST_NAMES) return;
    const [oldest] = buckets.keys();
    if (oldest !== undefined) buckets.delete(oldest);
  }

  return (name) => {
    const time = now();
    const known = buckets.get(name);
    const before = known ?? { burst: burst.count, sustained: sustained.count, at: time };
    const bucket = { burst: filled(before.burst, burst, time - before.at), sustained: filled(before.sustained, sustained, time - before.at), at: time };
    const wait = Math.max(secondsUntilOne(bucket.burst, burst), secondsUntilOne(bucket.sustained, sustained));
    if (wait === 0) {
      bucket.burst -= 1;
      bucket.sustained -= 1;
    }
    // Deleted first, so that the map's order of insertion is the order of last use.
    if (known === undefined) forgetOldest();
    else buckets.delete(name);
    buckets.set(name, bucket);
    return wait;
  };
}
