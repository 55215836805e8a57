import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LanguageUse, Opportunity, Shift } from '@dugnad/client/model';
import { choicesIn } from './choices.ts';
import { helpfulDrops } from './drops.ts';
import { distanceBetween, placeKey } from './places.ts';
import { noWishes, type Wishes } from './wishes.ts';

const NOW = Date.UTC(2026, 11, 1, 12);
const shift = (start: string, more: Partial<Shift> = {}): Shift => ({ id: start, start: `${start}:00+01:00[Europe/Oslo]`, end: `${start.replace('T1', 'T2')}:00+01:00[Europe/Oslo]`, capacity: 2, taken: 0, waitlist: 'none', status: 'open', ...more });
const role = (id: string, more: Partial<Opportunity> = {}): Opportunity => ({ id, title: id, mode: 'in-person', languages: [], access: [], shifts: [], status: 'open', ...more }) as Opportunity;
const needs = (code: string): LanguageUse => ({ code, use: 'needed' });
const wishing = (wishes: Partial<Wishes>): Wishes => ({ ...noWishes, ...wishes });

const CAFE = role('café', { commitment: 'once', place: { name: 'Hall', access: ['quiet'] }, access: ['garden swing', 'step-free'], languages: [needs('nb-NO'), { code: 'ar', use: 'welcome' }], minimumAge: 15, shifts: [shift('2026-12-02T18:00'), shift('2026-12-05T10:00', { place: { address: 'Storgata 1' } })] });
const LETTERS = role('letters', { mode: 'online', languages: [needs('nb'), needs('en')], shifts: [shift('2026-11-30T18:00'), shift('2026-12-04T18:00', { status: 'closed' })] });

describe('what one can choose from', () => {
  const TABLE: [what: string, all: Opportunity[], wishes: Partial<Wishes>, part: Partial<ReturnType<typeof choicesIn>>][] = [
    ['is nothing where nothing is said', [role('a')], {}, { boxes: [], weekdays: [], languages: [], places: [], access: [], age: false, distance: false }],
    ['is what occurs', [CAFE, LETTERS], {}, { boxes: ['online', 'free', 'evening', 'weekend'], weekdays: ['wednesday', 'saturday'], languages: ['nb', 'en'], age: true }],
    ['is not a day on which nothing can be had any more', [LETTERS], {}, { boxes: ['online'], weekdays: [] }],
    ['is our kinds of access before those of the association', [CAFE], {}, { access: ['step-free', 'quiet', 'garden swing'] }],
    ['is places, also those of times', [CAFE, role('b', { place: { name: 'Hall' } })], {}, { places: [{ name: 'Hall', access: ['quiet'] }, { address: 'Storgata 1' }].map((place) => (place.name ? { name: 'Hall' } : place)) }],
    ['is no place where all is at one', [role('b', { place: { name: 'Hall' } }), role('c', { place: { name: 'Hall' } })], {}, { places: [] }],
    ['is what was wished for already, to take it back', [role('a')], { online: true, weekdays: ['monday'], languages: ['ar'], places: ['Hall'], access: ['toilet'], age: 9 }, { boxes: ['online'], weekdays: ['monday'], languages: ['ar'], places: [{ name: 'Hall' }], access: ['toilet'], age: true }],
    ['is how far, where something says where it is', [role('a', { place: { geo: { latitude: 1, longitude: 2 } } })], {}, { distance: true, places: [] }],
  ];
  for (const [what, all, wishes, part] of TABLE) {
    it(what, () => {
      const choices = choicesIn(all, wishing(wishes), NOW);
      for (const [name, expected] of Object.entries(part)) deepEqual(choices[name as keyof typeof choices], expected, name);
    });
  }
});

describe('what a place is called by in an address', () => {
  for (const [what, place, key] of [['its name', { name: 'Hall', address: 'Storgata 1' }, 'Hall'], ['the first of its names', { name: { nb: 'Huset', en: 'Hall' } }, 'Huset'], ['its address', { address: 'Storgata 1' }, 'Storgata 1'], ['nothing', { geo: { latitude: 1, longitude: 2 } }, '']] as const) {
    it(`is ${what}`, () => equal(placeKey(place), key));
  }
});

describe('a distance', () => {
  const OSLO = { latitude: 59.9139, longitude: 10.7522 };
  for (const [what, other, km] of [['to oneself', OSLO, 0], ['from Oslo to Bergen', { latitude: 60.3913, longitude: 5.3221 }, 305], ['over the date line', { latitude: 59.9139, longitude: -179.2478 }, 6663], ['to the other side', { latitude: -59.9139, longitude: -169.2478 }, 20_015]] as const) {
    it(what, () => equal(Math.round(distanceBetween(OSLO, other)), km));
  }
});

describe('which wish to leave out where nothing fits', () => {
  const all = [CAFE, LETTERS, role('c', { mode: 'online' })];
  const TABLE: [what: string, wishes: Partial<Wishes>, drops: [name: string, value: string | undefined, count: number][]][] = [
    ['is none where there is one alone', { access: ['toilet'] }, []],
    ['is the one that keeps most away, first', { online: true, evening: true }, [['evening', undefined, 2], ['online', undefined, 1]]],
    ['is one kind of access', { access: ['toilet', 'quiet'] }, [['access', 'toilet', 1]]],
    ['is not one that helps nothing', { access: ['toilet'], age: 30, online: true }, [['access', 'toilet', 2]]],
    ['is none where two are in the way', { access: ['toilet', 'hearing-loop'], free: true }, []],
  ];
  for (const [what, wishes, drops] of TABLE) it(what, () => deepEqual(helpfulDrops(all, wishing(wishes), NOW).map(({ part, count }) => [part.name, part.value, count]), drops));

  it('leaves the others', () => deepEqual(helpfulDrops(all, wishing({ online: true, evening: true, near: { here: { latitude: 0, longitude: 0 }, km: 2 } }), NOW)[0]?.wishes, wishing({ online: true, near: { here: { latitude: 0, longitude: 0 }, km: 2 }, evening: false })));
});
