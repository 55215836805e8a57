import { momentOf, type Opportunity, type Shift } from '@dugnad/client/model';
import { shiftStatus, takesSignUps } from '@dugnad/client/volunteering';
import { weekdayOf } from '../weekdays.ts';
import { accessOf } from './access-of.ts';
import { distanceTo, placeKey, placeOfShift, placesOf } from './places.ts';
import type { Wishes } from './wishes.ts';

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
function fitsWhenAndWhere(opportunity: Opportunity, wishes: Wishes, now: number): boolean {
  const isThere = (place: Parameters<typeof placeKey>[0] | undefined): boolean => wishes.places.length === 0 || (place !== undefined && wishes.places.includes(placeKey(place)));
  const whens = whenOf(wishes);
  if (whens.length === 0) return wishes.places.length === 0 || placesOf(opportunity, now).some(isThere);
  return takesSignUps(opportunity, now) && opportunity.shifts.some((shift) => shiftStatus(shift, now) === 'open' && momentOf(shift.start) > now && isThere(placeOfShift(shift, opportunity)) && whens.every((is) => is(shift)));
}

/** Each language that is needed is one that somebody knows; where a little is enough, nobody is left out. */
function canTalk({ languages }: Opportunity, known: readonly string[]): boolean {
  const roots = known.map(root);
  return roots.length === 0 || languages.every(({ code, use, level }) => use !== 'needed' || level === 'none' || level === 'a-little' || roots.includes(root(code)));
}

/** What one can do from home is near everybody; what does not say where it is, is not left out. */
function isNear(opportunity: Opportunity, { here, km }: NonNullable<Wishes['near']>, now: number): boolean {
  return opportunity.mode === 'online' || (distanceTo(opportunity, here, now) ?? 0) <= km;
}

/** Whether an opportunity is what somebody is after: all of it, for each wish says why something is not there. */
export function fits(opportunity: Opportunity, wishes: Wishes, now: number): boolean {
  const { online, free, languages, access, age, near } = wishes;
  const checks: readonly (readonly [isWished: boolean, fits: () => boolean])[] = [
    [online, () => opportunity.mode !== 'in-person'],
    [free, () => opportunity.commitment === 'none' || opportunity.commitment === 'once'],
    [age !== undefined, () => (opportunity.minimumAge ?? 0) <= (age ?? 0)],
    [access.length > 0, () => access.every((one) => accessOf(opportunity).includes(one))],
    [near !== undefined, () => near === undefined || isNear(opportunity, near, now)],
  ];
  return canTalk(opportunity, languages) && fitsWhenAndWhere(opportunity, wishes, now) && checks.every(([isWished, does]) => !isWished || does());
}
