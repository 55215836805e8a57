import { forgetDeskData, mailReports, remindOfPromises, sendDigests } from '../desk/index.ts';
import type { Store } from '../store/store.ts';
import { freshLink } from '../volunteering/fresh-link.ts';
import { sendVolunteerDigests } from '../volunteering/send-volunteer-digests.ts';
import type { Job } from './run-jobs.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;
/** Longer than the 72 hours that a device keeps what it could not send. */
const ANSWERS_DAYS = 7;

function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * 24 * HOUR).toISOString();
}

/** What is done again and again, with `texts` where text messages are sent: free places that were held, offer those that are free, remind of shifts and of promises, delete what is due, forget old answers, count again. */
export function dueJobs(store: Store, publicUrl: () => string, how: { texts?: boolean } = {}): Job[] {
  return [
    { name: 'mail-reports', everyMs: MINUTE, run: (now) => mailReports(store, now) },
    { name: 'digests', everyMs: HOUR, run: (now) => sendDigests(store, now, publicUrl()) },
    { name: 'volunteer-digests', everyMs: HOUR, run: (now) => sendVolunteerDigests(store, now) },
    { name: 'forget-desk', everyMs: HOUR, run: (now) => forgetDeskData(store, now) },
    { name: 'release-held', everyMs: MINUTE, run: (now) => store.releaseHeld(now) },
    { name: 'offer-places', everyMs: MINUTE, run: (now) => store.offerPlaces(now, freshLink) },
    { name: 'remind-of-shifts', everyMs: MINUTE, run: (now) => store.remindOfShifts(now, freshLink, how) },
    { name: 'promises', everyMs: HOUR, run: (now) => remindOfPromises(store, now) },
    { name: 'delete-expired', everyMs: HOUR, run: (now) => store.deleteExpired(now) },
    { name: 'show-feedback', everyMs: 24 * HOUR, run: () => store.showFeedback() },
    { name: 'recount', everyMs: HOUR, run: (now) => store.recount(now) },
    { name: 'forget-answers', everyMs: HOUR, run: (now) => store.forgetAnswers(daysBefore(now, ANSWERS_DAYS)) },
  ];
}
