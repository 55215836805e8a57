import type { Zone } from './zone.ts';

/** A zone that is always the same distance from UTC. */
export function fixedZone(offset: number): Zone {
  return { offsetAt: () => offset };
}
