import type { Activity } from './activity.ts';
import { momentOf } from './moment-of.ts';

const DAY_LENGTH = '2026-11-22'.length;

const order = <T extends string | number | boolean>(a: T, b: T): number => Number(a > b) - Number(a < b);

/**
 * The order of a list: by day, whole days before clock times, then by the moment, then by identifier so that two
 * readings agree. Both activities must be expressed in one zone.
 */
export function compareActivities(a: Pick<Activity, 'start' | 'id'>, b: Pick<Activity, 'start' | 'id'>): number {
  return (
    order(a.start.slice(0, DAY_LENGTH), b.start.slice(0, DAY_LENGTH)) ||
    order(a.start.length > DAY_LENGTH, b.start.length > DAY_LENGTH) ||
    order(momentOf(a.start), momentOf(b.start)) ||
    order(a.id, b.id)
  );
}
