import { writeCalendar } from '@dugnad/client/ics/write';
import type { Activity } from '@dugnad/client/model';

let saved = '';

/** Saves a calendar file with this one activity, made on the device. */
export function saveActivity(activity: Activity, title: string): void {
  const file = new Blob([writeCalendar(activity, { productId: '-//Dugnad//calendar//EN', now: Date.now() })], { type: 'text/calendar;charset=utf-8' });
  // A browser may still be reading the file when this returns; it is let go when the next one is made.
  URL.revokeObjectURL(saved);
  saved = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = saved;
  link.download = `${fileName(title)}.ics`;
  link.click();
}

/** A name that any system takes as a file name: the title's letters and digits, of any script. */
export function fileName(title: string): string {
  return title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'activity';
}
