/** A shift as its row says it. */
export interface KeptShift {
  readonly capacity: number;
  readonly taken: number;
  readonly lastNumber: number;
}

/** Somebody in it. */
export interface KeptPlace {
  readonly state: string;
  /** Of who waits or has waited. */
  readonly number: number | null;
}

const hasPlace = ({ state }: KeptPlace): boolean => state === 'in' || state === 'held' || state === 'offered';

/** Places and numbers as they are promised to everybody: no more than there are, and each number in one row. */
export function comparePlaces({ capacity, taken, lastNumber }: KeptShift, people: readonly KeptPlace[]): string[] {
  const places = people.filter(hasPlace).length;
  const numbers = people.flatMap(({ number }) => number ?? []).toSorted((one, other) => one - other);
  return [
    ...(taken === places ? [] : [`the shift says ${taken} are taken, and ${places} are`]),
    ...(taken <= capacity ? [] : [`${taken} of ${capacity} places are taken`]),
    ...(numbers.length === lastNumber && numbers.every((number, index) => number === index + 1) ? [] : [`the numbers from 1 to ${lastNumber} are ${numbers.length}, and not each once`]),
  ];
}
