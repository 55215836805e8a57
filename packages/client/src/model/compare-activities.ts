import type { Activity } from './activity.ts';

const DAY_LENGTH = '2026-11-22'.length;

/** The moment that an ISO string with an offset names, in milliseconds since 1970. */
export function momentOf(iso: string): number {
  const bracket = iso.indexOf('[');
  return Date.parse(bracket < 0 ? iso : iso.slice(0, bracket));
}

/**
 * The order of a list: by day, whole days before clock times, then by the moment, then by identifier so that two
 * readings agree. Both activities must be expressed in one zone.
 */
export function compareActivities(a: Pick<Activity, 'start' | 'id'>, b: Pick<Activity, 'start' | 'id'>): number {
  const dayA = a.start.slice(0, DAY_LENGTH);
  const dayB = b.start.slice(0, DAY_LENGTH);
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const timedA = a.start.length > DAY_LENGTH;
  const timedB = b.start.length > DAY_LENGTH;
  if (timedA !== timedB) return timedA ? 1 : -1;
  const distance = timedA ? momentOf(a.start) - momentOf(b.start) : 0;
  if (distance !== 0) return distance;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
