/**
 * What few calendars need: zones that are not plainly IANA ones, rules that say more than weekdays and days of the
 * month, RDATE, EXRULE, RANGE=THISANDFUTURE, and bytes that are not plain UTF-8. A page loads it when a calendar asks for it.
 */
export { findZone } from './zones/find-zone.ts';
export { parseRule } from './values/rule.ts';
export { expandRule } from './recurrence/expand.ts';
export { readAdditions } from './occurrences/additions.ts';
export { readExceptions } from './occurrences/exceptions.ts';
export { readChanges } from './occurrences/changes.ts';
export { decodeCalendar } from './text/decode.ts';
