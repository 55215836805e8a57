import { equal } from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { BORROWED, borrows } from './borrowed-match.ts';

const key = Symbol.for('dugnad.match');
type Holder = { [key]?: (wanted: readonly string[], available: readonly string[]) => string };
type Borrowed = { matchLanguage: NonNullable<Holder[typeof key]> };

describe('the language of a page, in the files that the loader loads', () => {
  afterEach(() => delete (globalThis as Holder)[key]);
  const read = (): Promise<Borrowed> => import(`data:text/javascript,${encodeURIComponent(BORROWED)}`) as Promise<Borrowed>;

  it('is found by what the loader has handed over, also when it came later', async () => {
    const { matchLanguage } = await read();
    (globalThis as Holder)[key] = ([wanted = ''], available) => (available.includes(wanted) ? wanted : 'en');
    equal(matchLanguage(['nb'], ['nb', 'da']), 'nb');
  });

  it('is English where there is no loader', async () => equal((await read()).matchLanguage(['nb'], ['nb']), 'en'));

  it('is borrowed by every copy of the module, and by no other', () => {
    const module = '/home/me/packages/elements/dist/language/match-language.js';
    equal(borrows(module) && borrows(`${module}?calendar`), true);
    equal(borrows(module.replace('match', 'set')) || borrows(module.replace('elements', 'client')), false);
  });
});
