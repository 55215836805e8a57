import type { Activity } from '../model/activity.ts';

const timed = (uid: string, start: string, end?: string, more: Partial<Activity> = {}): Activity => ({
  id: uid, uid, title: uid, start, ...(end === undefined ? {} : { end }), timeZone: 'Europe/Oslo', allDay: false, status: 'scheduled', ...more,
});

const wholeDays = (uid: string, start: string, end: string): Activity => ({ id: uid, uid, title: uid, start, end, allDay: true, status: 'scheduled' });

/** What a source has to hold for the contract suite: eight activities around the edges of days, windows and clock changes. */
export const SAMPLE: readonly Activity[] = [
  timed('quiz', '2026-11-10T19:00:00+01:00[Europe/Oslo]', '2026-11-10T21:00:00+01:00[Europe/Oslo]'),
  timed('clock change', '2026-10-25T01:30:00+02:00[Europe/Oslo]', '2026-10-25T02:30:00+01:00[Europe/Oslo]'),
  timed('breakfast', '2026-11-02T09:00:00+01:00[Europe/Oslo]', '2026-11-02T10:00:00+01:00[Europe/Oslo]'),
  wholeDays('fair', '2026-11-06', '2026-11-09'),
  timed('night walk', '2026-11-04T22:00:00+01:00[Europe/Oslo]', '2026-11-05T02:00:00+01:00[Europe/Oslo]'),
  timed('choir', '2026-11-10T18:00:00+01:00[Europe/Oslo]', '2026-11-10T20:00:00+01:00[Europe/Oslo]', { status: 'cancelled' }),
  wholeDays('clean-up', '2026-11-15', '2026-11-16'),
  timed('coffee', '2026-11-12T11:00:00+01:00[Europe/Oslo]'),
];
