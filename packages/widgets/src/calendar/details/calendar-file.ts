import { writeCalendar } from '@dugnad/client/ics/write';
import type { Activity } from '@dugnad/client/model';

let current: { activity: Activity; href: string } | undefined;

/**
 * Address of a calendar file with this one activity, made on the device.
 * One at a time: the file of the activity looked at before is let go.
 */
export function calendarFile(activity: Activity): string {
  if (current?.activity === activity) return current.href;
  if (current) URL.revokeObjectURL(current.href);
  const file = new Blob([writeCalendar(activity, { productId: '-//Dugnad//calendar//EN', now: Date.now() })], { type: 'text/calendar;charset=utf-8' });
  current = { activity, href: URL.createObjectURL(file) };
  return current.href;
}

/** A name that any system takes as a file name: the title's letters and digits, of any script. */
export function fileName(title: string): string {
  return title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'activity';
}
