import { isIPv4 } from 'node:net';
import ipaddr from 'ipaddr.js';

/** How many requests one place may make in a window of time. */
export interface ClientLimitOptions {
  /** Default 60. */
  requests?: number;
  /** Milliseconds; default 60,000. */
  windowMs?: number;
  /** Milliseconds on any clock that only goes forward. */
  now?: () => number;
}

/** More places than this at once and the oldest are forgotten: the memory stays bounded under attack. */
const mostPlaces = 10_000;

/** One household or machine has a whole /64 of IPv6, so that is what is counted. */
export function placeOf(ip: string): string {
  if (isIPv4(ip)) return ip; // each has one way to be written
  if (!ipaddr.isValid(ip)) return 'unknown';
  const parsed = ipaddr.process(ip);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return parsed.toByteArray().slice(0, 8).join('.');
}

/**
 * Counts in memory and keeps nothing longer than a window. Returns a function that says how many seconds a place has
 * to wait: 0 when it may go on.
 */
export function createClientLimit(options: ClientLimitOptions = {}): (ip: string) => number {
  const { requests = 60, windowMs = 60_000, now = () => performance.now() } = options;
  const windows = new Map<string, { count: number; ends: number }>();

  /** Windows are all of one length, so the map's order of insertion is the order in which they end. */
  function forget(time: number): void {
    for (const [place, window] of windows) {
      if (window.ends > time && windows.size < mostPlaces) return;
      windows.delete(place);
    }
  }

  return (ip) => {
    const time = now();
    forget(time);
    const place = placeOf(ip);
    const window = windows.get(place);
    if (window === undefined) {
      windows.set(place, { count: 1, ends: time + windowMs });
      return 0;
    }
    window.count += 1;
    return window.count <= requests ? 0 : Math.max(1, Math.ceil((window.ends - time) / 1000));
  };
}
