import type { Activity } from '../model/activity.ts';
import type { ActivityQuery } from './activity-source.ts';

/** The first `limit` of a sorted list, or with `latest` the last, and whether that left any out. */
export function cutToLimit(found: Activity[], { limit = Infinity, latest }: Pick<ActivityQuery, 'limit' | 'latest'>): { activities: Activity[]; more: boolean } {
  if (found.length <= limit) return { activities: found, more: false };
  return { activities: latest ? found.slice(found.length - limit) : found.slice(0, limit), more: true };
}
