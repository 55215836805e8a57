/** What a visitor takes along: a file for the own calendar, a sheet of paper. Fetched when one of the two is asked for. */
export { printActivity } from './print-activity.ts';
export { saveActivity } from './save-activity.ts';
