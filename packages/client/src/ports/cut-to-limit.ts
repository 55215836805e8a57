import type { ActivityQuery } from './activity-source.ts';

/** The first `limit` of a sorted list, or with `latest` the last, and whether that left any out. */
export function cutToLimit<T>(found: T[], { limit = Infinity, latest }: Pick<ActivityQuery, 'limit' | 'latest'>): { items: T[]; more: boolean } {
  if (found.length <= limit) return { items: found, more: false };
  return { items: latest ? found.slice(found.length - limit) : found.slice(0, limit), more: true };
}
