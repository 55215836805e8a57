import type { HelpWishes } from '@dugnad/client/hosted';
import { dateFormat } from '@dugnad/elements/server';
import { dateOfWeekday, type Wishes } from '@dugnad/widgets/volunteer/fits';

import { placeOf } from '../draw-time.ts';
import type { Reader } from '../reader.ts';

/** Wishes as they stand in an address, in the names of the form; nothing where there are none. */
export function wishesQuery({ online, free, evening, weekend, weekdays, places, languages, access, age }: HelpWishes | Wishes): string {
  const ticked = Object.entries({ online, free, evening, weekend }).filter(([, is]) => is).map(([name]) => [name, 'on']);
  const listed = Object.entries({ weekday: weekdays, place: places, language: languages, access }).flatMap(([name, values]) => values.map((value) => [name, value]));
  return new URLSearchParams([...ticked, ...listed, ...(age === undefined ? [] : [['age', String(age)]])]).toString();
}

/** Days of the week with their names. */
export function dayOptions(days: readonly Parameters<typeof dateOfWeekday>[0][], reader: Reader): (readonly [value: string, words: string])[] {
  const name = dateFormat(placeOf(reader), { weekday: 'long', timeZone: 'UTC' });
  return days.map((day) => [day, name.format(new Date(dateOfWeekday(day)))]);
}
