import { placeOf } from '../relay/client-limit.ts';
import { createAddressLimit } from './address-limit.ts';
import { createRateLimit } from './rate-limit.ts';
import type { Rate } from './rate-limit.ts';

/** Bounds against floods; a whole library behind one address stays far below them. */
export interface LimitOptions {
  /** One address of the net, or a /64 of IPv6. */
  place: { burst: Rate; sustained: Rate };
  site: { burst: Rate; sustained: Rate };
  /** Intents of one mail address: beyond them no mail is sent. */
  address: Rate;
}

export const defaultLimits: LimitOptions = {
  place: { burst: { count: 30, windowMs: 60_000 }, sustained: { count: 600, windowMs: 3_600_000 } },
  site: { burst: { count: 6000, windowMs: 60_000 }, sustained: { count: 100_000, windowMs: 3_600_000 } },
  address: { count: 5, windowMs: 3_600_000 },
};

/** The limits at work. Both functions that wait answer in seconds, 0 for go on. */
export interface Limits {
  waitOf(ip: string, siteId: string): number;
  waitOfPlace(ip: string): number;
  isFlooded(emailHash: string, key: string): boolean;
}

export function createLimits(options: LimitOptions, now: () => number): Limits {
  const place = createRateLimit({ ...options.place, now });
  const other = createRateLimit({ ...options.place, now });
  const site = createRateLimit({ ...options.site, now });
  return {
    waitOf: (ip, siteId) => place(placeOf(ip)) || site(siteId),
    waitOfPlace: (ip) => other(placeOf(ip)),
    isFlooded: createAddressLimit({ intents: options.address.count, windowMs: options.address.windowMs, now }),
  };
}
