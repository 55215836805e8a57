import type { Activity } from '@dugnad/client/model';

const PREFIX = '#activity-';

/** Where an activity is to be found: its date, and its id as an address holds it (percent-encoded). */
export interface ActivityAddress {
  date: string;
  id: string;
}

/**
 * The part of the page's address that opens an activity: `#activity-2026-11-26-<id>`.
 *
 * The date stands in it so that the calendar need read one day, not all its days, to find the activity.
 */
export function activityHref(activity: Pick<Activity, 'start' | 'id'>): string {
  return `${PREFIX}${activity.start.slice(0, 10)}-${encodeURIComponent(activity.id)}`;
}

/** What a page's `location.hash` asks for, when it is one of ours. */
export function readActivityHash(hash: string): ActivityAddress | undefined {
  const [, date, id] = /^#activity-(\d{4}-\d\d-\d\d)-(.+)$/.exec(hash) ?? [];
  return date && id ? { date, id } : undefined;
}

/** The activity whose entry was pressed plainly. The link inside the details is there to be taken along. */
export function pressedActivity(event: Event): ActivityAddress | undefined {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a:not(dialog *)') : null;
  const held = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  return link && !held ? readActivityHash(link.hash) : undefined;
}
