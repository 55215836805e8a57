import { momentOf, type Opportunity, type Place, type Shift } from '@dugnad/client/model';
import { shiftStatus, takesSignUps } from '@dugnad/client/volunteering';
import { weekdayOf } from '../weekdays.ts';
import { accessOf } from './access-of.ts';
import { distanceTo, placeKey, placeOfShift, placesOf } from './places.ts';
import type { Wishes } from './wishes.ts';

type Check = (opportunity: Opportunity) => boolean;

/** Clock hour from which it is evening. */
const EVENING = 17;

const root = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** As the clock shows it where the shift is: the time that its moment was written with. */
const isInEvening = ({ start }: Shift): boolean => Number(start.slice(11, 13)) >= EVENING;

const isOn = (days: readonly string[], { start }: Shift): boolean => days.includes(weekdayOf(start) ?? '');

/** What a time has to be, all of it at once: an evening on a Wednesday, not an evening and a Wednesday. */
function whenOf({ evening, weekend, weekdays }: Wishes): ((shift: Shift) => boolean)[] {
  return [
    ...(evening ? [isInEvening] : []),
    ...(weekend ? [(shift: Shift) => isOn(['saturday', 'sunday'], shift)] : []),
    ...(weekdays.length > 0 ? [(shift: Shift) => isOn(weekdays, shift)] : []),
  ];
}

/** A free time of something open, at the right moment and place; who does not say when is asked nothing of times. */
function whenAndWhere(wishes: Wishes, now: number): Check[] {
  const { places } = wishes;
  const whens = whenOf(wishes);
  const isThere = (place: Place | undefined): boolean => places.length === 0 || (place !== undefined && places.includes(placeKey(place)));
  if (whens.length === 0) return places.length === 0 ? [] : [(opportunity) => placesOf(opportunity, now).some(isThere)];
  const isRight = (shift: Shift, opportunity: Opportunity): boolean => shiftStatus(shift, now) === 'open' && momentOf(shift.start) > now && isThere(placeOfShift(shift, opportunity)) && whens.every((is) => is(shift));
  return [(opportunity) => takesSignUps(opportunity, now) && opportunity.shifts.some((shift) => isRight(shift, opportunity))];
}

/** Each language that is needed is one that somebody knows; where a little is enough, nobody is left out. */
function talking(languages: readonly string[]): Check {
  const roots = languages.map(root);
  return (opportunity) => opportunity.languages.every(({ code, use, level }) => use !== 'needed' || level === 'none' || level === 'a-little' || roots.includes(root(code)));
}

/** What one can do from home is near everybody; what does not say where it is, is not left out. */
function isNear(opportunity: Opportunity, { here, km }: NonNullable<Wishes['near']>, now: number): boolean {
  return opportunity.mode === 'online' || (distanceTo(opportunity, here, now) ?? 0) <= km;
}

/** What is asked of each: only what somebody wishes for. */
function checksFor(wishes: Wishes, now: number): Check[] {
  const { online, free, languages, access, age, near } = wishes;
  return [
    ...(online ? [({ mode }: Opportunity) => mode !== 'in-person'] : []),
    ...(free ? [({ commitment }: Opportunity) => commitment === 'none' || commitment === 'once'] : []),
    ...(age === undefined ? [] : [({ minimumAge = 0 }: Opportunity) => minimumAge <= age]),
    ...(languages.length > 0 ? [talking(languages)] : []),
    ...(access.length > 0 ? [(opportunity: Opportunity) => access.every((one) => accessOf(opportunity).includes(one))] : []),
    ...(near ? [(opportunity: Opportunity) => isNear(opportunity, near, now)] : []),
    ...whenAndWhere(wishes, now),
  ];
}

/**
 * Whether an opportunity is what somebody is after: all of it, for each wish says why something is not there. For a list:
 * `all.filter(whatFits(wishes, now))`.
 *
 * @param now milliseconds since 1970
 */
export function whatFits(wishes: Wishes, now: number): (opportunity: Opportunity) => boolean {
  const checks = checksFor(wishes, now);
  return (opportunity) => checks.every((does) => does(opportunity));
}
