import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noWishes, type Wishes } from '../wishes.ts';
import { readWishes } from './read-wishes.ts';

const here = { latitude: 59.9, longitude: 10.8 };
const NOTHING: Wishes = { ...noWishes, age: undefined, near: undefined };

function form(...pairs: (readonly [name: string, value: string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

describe('what somebody wishes for, as it stands in the boxes', () => {
  const TABLE: [what: string, pairs: [string, string][], wishes: Partial<Wishes>][] = [
    ['nothing', [], {}],
    ['one tick each', [['online', 'on'], ['free', 'on'], ['evening', 'on'], ['weekend', 'on']], { online: true, free: true, evening: true, weekend: true }],
    ['several days, in their order', [['weekday', 'monday'], ['weekday', 'friday']], { weekdays: ['monday', 'friday'] }],
    ['languages and places', [['language', 'nb'], ['language', 'ar'], ['place', 'Huset']], { languages: ['nb', 'ar'], places: ['Huset'] }],
    ['all that has to be easy', [['access', 'wheelchair'], ['access', 'our own words']], { access: ['wheelchair', 'our own words'] }],
    ['an age', [['age', '15']], { age: 15 }], ['an age of none', [['age', '0']], { age: 0 }], ['whole years of an age', [['age', '15.9']], { age: 15 }], ['no age of words', [['age', 'old']], {}], ['no age of an empty field', [['age', '']], {}],
    ['how far, from here', [['km', '5']], { near: { here, km: 5 } }], ['any distance', [['km', '']], {}], ['no distance of nothing', [['km', '0']], {}],
    ['nothing of a box that is none of ours', [['secret', 'x']], {}],
  ];
  for (const [what, pairs, wishes] of TABLE) {
    it(`is ${what}`, () => deepEqual(readWishes(form(...pairs), here), { ...NOTHING, ...wishes }));
  }

  it('is no distance while nobody knows where they are', () => deepEqual(readWishes(form(['km', '5'])), NOTHING));
});
