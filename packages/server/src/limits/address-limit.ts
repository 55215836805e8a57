/** How many intents one mail address may have in a window of time. */
export interface AddressLimitOptions {
  intents: number;
  windowMs: number;
  now: () => number;
}

const MOST_ADDRESSES = 50_000;

/**
 * Keeps anybody from filling somebody else's letter box: an address gets so many mails an hour. The same intent sent again
 * is not counted again, so that whoever has a bad connection is never over the limit. Addresses come in as keyed hashes.
 */
export function createAddressLimit({ intents, windowMs, now }: AddressLimitOptions): (emailHash: string, key: string) => boolean {
  const known = new Map<string, { keys: Set<string>; ends: number }>();

  function forget(time: number): void {
    for (const [emailHash, { ends }] of known) {
      if (ends > time && known.size < MOST_ADDRESSES) return;
      known.delete(emailHash);
    }
  }

  return (emailHash, key) => {
    const time = now();
    forget(time);
    const window = known.get(emailHash) ?? { keys: new Set<string>(), ends: time + windowMs };
    known.set(emailHash, window);
    if (window.keys.has(key)) return false;
    if (window.keys.size >= intents) return true;
    window.keys.add(key);
    return false;
  };
}
