import type { ActivityQuery } from './activity-source.ts';

/** The first `limit` of a sorted list, or with `latest` the last, and whether that left any out. */
export function cutToLimit<T>(found: T[], { limit = Infinity, latest }: Pick<ActivityQuery, 'limit' | 'latest'>): { items: T[]; more: boolean } {
  const start = latest ? Math.max(0, found.length - limit) : 0;
  return { items: found.slice(start, start + limit), more: found.length > limit };
}
