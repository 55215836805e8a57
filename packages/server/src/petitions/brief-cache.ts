const MOST_KEYS = 2000;

/** Reads once for all who ask within `ms`; what is not there, and what failed, is asked for again. */
export interface BriefCache<Value> {
  read(key: string): Promise<Value | undefined>;
  forget(key: string): void;
}

export function createBriefCache<Value>(ms: number, now: () => number, load: (key: string) => Promise<Value | undefined>): BriefCache<Value> {
  const kept = new Map<string, { value: Promise<Value | undefined>; until: number }>();

  function start(key: string): Promise<Value | undefined> {
    const value = load(key);
    const entry = { value, until: now() + ms };
    const drop = (): void => {
      if (kept.get(key) === entry) kept.delete(key);
    };
    if (kept.size >= MOST_KEYS) kept.clear();
    kept.set(key, entry);
    void value.then((found) => found === undefined && drop(), drop);
    return value;
  }

  return {
    read(key) {
      const entry = kept.get(key);
      return entry !== undefined && entry.until > now() ? entry.value : start(key);
    },
    forget: (key) => void kept.delete(key),
  };
}
