import type { Opportunity, Place } from '@dugnad/client/model';
import { weekdays, type Weekday } from '../weekdays.ts';
import { whatFits } from './fits.ts';
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
function placesWith(places: readonly Place[], wished: readonly string[]): readonly Place[] {
  const keys = places.map(placeKey);
  const unknown = wished.filter((key) => !keys.includes(key)).map((name) => ({ name }));
  return places.length > 1 || wished.length > 0 ? [...places, ...unknown] : [];
}

const BOXES = ['online', 'free', 'evening', 'weekend'] as const;

/**
 * What a list answers, whatever somebody is after; every place of it, also where there is one.
 *
 * @param now milliseconds since 1970: a time of the past is none to choose
 */
export function answersOf(all: readonly Opportunity[], now: number): Choices {
  const isAnswered = (wish: Partial<Wishes>): boolean => all.some(whatFits({ ...noWishes, ...wish }, now));
  return {
    boxes: BOXES.filter((name) => isAnswered({ [name]: true })),
    weekdays: weekdays.filter((day) => isAnswered({ weekdays: [day] })),
    languages: neededLanguages(all),
    places: placesIn(all, now),
    access: accessIn(all),
    age: all.some(({ minimumAge }) => minimumAge !== undefined),
    distance: all.some((one) => placesOf(one, now).some(({ geo }) => geo !== undefined)),
  };
}

/** What somebody can choose from: what is answered, and what they are after already. */
export function choicesFrom(answers: Choices, wishes: Wishes): Choices {
  return {
    boxes: BOXES.filter((name) => wishes[name] || answers.boxes.includes(name)),
    weekdays: weekdays.filter((day) => wishes.weekdays.includes(day) || answers.weekdays.includes(day)),
    languages: withWished(answers.languages, wishes.languages),
    places: placesWith(answers.places, wishes.places),
    access: withWished(answers.access, wishes.access),
    age: wishes.age !== undefined || answers.age,
    distance: answers.distance,
  };
}

/** @param now milliseconds since 1970: a time of the past is none to choose */
export function choicesIn(all: readonly Opportunity[], wishes: Wishes, now: number): Choices {
  return choicesFrom(answersOf(all, now), wishes);
}
