import type { HelpWishes } from '@dugnad/client/hosted';

const TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const DAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;
const LONGEST = 200;
const MOST = 20;

/** What somebody wants to see, from the query of the list. Whatever cannot be meant is left out. */
export function wishesOf(query: unknown): HelpWishes {
  const asked = query as Readonly<Record<string, string | readonly string[] | undefined>>;
  const all = (name: string): string[] => [asked[name] ?? []].flat();
  const isTicked = (name: string): boolean => all(name).some((value) => value !== '');
  const words = (name: string): string[] => all(name).filter((value) => value !== '' && value.length <= LONGEST).slice(0, MOST);
  const [age = ''] = all('age');
  return {
    online: isTicked('online'),
    free: isTicked('free'),
    evening: isTicked('evening'),
    weekend: isTicked('weekend'),
    weekdays: all('weekday').filter((day) => DAY.test(day)).slice(0, MOST),
    languages: all('language').filter((tag) => TAG.test(tag)).slice(0, MOST),
    places: words('place'),
    access: words('access'),
    ...(/^\d{1,3}$/.test(age.trim()) && { age: Number(age) }),
  };
}
