import type { Opportunity, Place } from '@dugnad/client/model';
import { weekdays, type Weekday } from '../weekdays.ts';
import { fits } from './fits.ts';
import { accessIn, placeKey, placesIn, placesOf } from './places.ts';
import { noWishes, type Wishes } from './wishes.ts';

/** What one can be after in a list: a wish that nothing in it answers is not offered. */
export interface Choices {
  readonly boxes: readonly ('online' | 'free' | 'evening' | 'weekend')[];
  readonly weekdays: readonly Weekday[];
  /** Language codes that something needs. */
  readonly languages: readonly string[];
  readonly places: readonly Place[];
  readonly access: readonly string[];
  readonly age: boolean;
  /** Something says where on the earth it is. */
  readonly distance: boolean;
}

const root = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

function neededLanguages(all: readonly Opportunity[]): string[] {
  return [...new Set(all.flatMap(({ languages }) => languages.filter(({ use }) => use === 'needed').map(({ code }) => root(code))))];
}

/** Each once, those that are wished for already among them: they have to be there to be taken back. */
const withWished = (occurring: readonly string[], wished: readonly string[]): string[] => [...new Set([...occurring, ...wished])];

/** Where all is in one place there is nothing to choose; what was asked for by an address stands there all the same. */
function placesFor(all: readonly Opportunity[], wished: readonly string[], now: number): Place[] {
  const places = placesIn(all, now);
  const keys = places.map(placeKey);
  const unknown = wished.filter((key) => !keys.includes(key)).map((name) => ({ name }));
  return places.length > 1 || wished.length > 0 ? [...places, ...unknown] : [];
}

/** @param now milliseconds since 1970: a time of the past is none to choose */
export function choicesIn(all: readonly Opportunity[], wishes: Wishes, now: number): Choices {
  const isAnswered = (wish: Partial<Wishes>): boolean => all.some((one) => fits(one, { ...noWishes, ...wish }, now));
  return {
    boxes: (['online', 'free', 'evening', 'weekend'] as const).filter((name) => wishes[name] || isAnswered({ [name]: true })),
    weekdays: weekdays.filter((day) => wishes.weekdays.includes(day) || isAnswered({ weekdays: [day] })),
    languages: withWished(neededLanguages(all), wishes.languages),
    places: placesFor(all, wishes.places, now),
    access: withWished(accessIn(all), wishes.access),
    age: wishes.age !== undefined || all.some(({ minimumAge }) => minimumAge !== undefined),
    distance: all.some((one) => placesOf(one, now).some(({ geo }) => geo !== undefined)),
  };
}
