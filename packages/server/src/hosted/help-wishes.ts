import type { HelpWishes } from '@dugnad/client/hosted';

const TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const MOST_LANGUAGES = 20;

/** What somebody wants to see, from the query of the list. Whatever cannot be meant is left out. */
export function wishesOf(query: unknown): HelpWishes {
  const asked = query as Readonly<Record<string, string | readonly string[] | undefined>>;
  const all = (name: string): string[] => [asked[name] ?? []].flat();
  const isTicked = (name: string): boolean => all(name).some((value) => value !== '');
  const [age = ''] = all('age');
  return {
    online: isTicked('online'),
    free: isTicked('free'),
    evening: isTicked('evening'),
    weekend: isTicked('weekend'),
    languages: all('language').filter((tag) => TAG.test(tag)).slice(0, MOST_LANGUAGES),
    ...(/^\d{1,3}$/.test(age.trim()) && { age: Number(age) }),
  };
}
