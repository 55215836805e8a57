import type { Geo } from '@dugnad/client/model';
import type { Wishes } from '../wishes.ts';

/**
 * What stands in the boxes.
 *
 * @param here where somebody is, if they have let it be known
 */
export function readWishes(data: FormData, here?: Geo): Wishes {
  const one = (name: string): string => data.getAll(name).map(String)[0] ?? '';
  const all = (name: string): string[] => data.getAll(name).map(String);
  const isTicked = (name: string): boolean => data.has(name);
  const number = (name: string): number | undefined => {
    const read = Number.parseInt(one(name), 10);
    return Number.isNaN(read) ? undefined : read;
  };
  const km = number('km');
  return {
    online: isTicked('online'), free: isTicked('free'), evening: isTicked('evening'), weekend: isTicked('weekend'),
    weekdays: all('weekday'), languages: all('language'), places: all('place'), access: all('access'),
    age: number('age'), near: here && km ? { here, km } : undefined,
  };
}
