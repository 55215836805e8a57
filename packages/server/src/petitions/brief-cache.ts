const MOST_KEYS = 2000;

/** Reads once for all who ask within `ms`; what is not there, and what failed, is asked for again. */
export interface BriefCache<Value> {
  read(key: string): Promise<Value | undefined>;
  /** What is there already and young enough. */
  peek(key: string): Value | undefined;
  forget(key: string): void;
}

interface Entry<Value> {
  value: Promise<Value | undefined>;
  until: number;
  /** Once it has come. */
  found?: Value;
}

export function createBriefCache<Value>(ms: number, now: () => number, load: (key: string) => Promise<Value | undefined>): BriefCache<Value> {
  const kept = new Map<string, Entry<Value>>();

  function start(key: string): Promise<Value | undefined> {
    const value = load(key);
    const entry: Entry<Value> = { value, until: now() + ms };
    const drop = (): void => {
      if (kept.get(key) === entry) kept.delete(key);
    };
    if (kept.size >= MOST_KEYS) kept.clear();
    kept.set(key, entry);
    value.then((found) => {
      if (found === undefined) drop();
      else entry.found = found;
    }, drop);
    return value;
  }

  return {
    read(key) {
      const entry = kept.get(key);
      return entry !== undefined && entry.until > now() ? entry.value : start(key);
    },
    peek(key) {
      const entry = kept.get(key);
      return entry !== undefined && entry.until > now() ? entry.found : undefined;
    },
    forget: (key) => void kept.delete(key),
  };
}
