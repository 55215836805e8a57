import { ACCESS, type Geo, type Opportunity, type Place, type Shift } from '@dugnad/client/model';
import { shiftStatus } from '@dugnad/client/volunteering';
import { accessOf } from './access-of.ts';

type At = Pick<Opportunity, 'place' | 'shifts'>;

/** What a place is called by in an address, the same in every language: its name, the first of several, else its address. */
export function placeKey({ name, address = '' }: Place): string {
  if (name === undefined) return address;
  return typeof name === 'string' ? name : (Object.values(name)[0] ?? address);
}

/** Where it is: its own place, and those of times that can still be had. */
export function placesOf({ place, shifts }: At, now: number): Place[] {
  return [place, ...shifts.filter((shift) => shiftStatus(shift, now) === 'open').map((shift) => shift.place)].filter((one) => one !== undefined);
}

/** Where a shift is. */
export const placeOfShift = (shift: Shift, opportunity: At): Place | undefined => shift.place ?? opportunity.place;

/** Places to choose from, each once, in the order that they come in. */
export function placesIn(all: readonly At[], now: number): Place[] {
  const places = all.flatMap((one) => placesOf(one, now));
  return [...new Map(places.filter((place) => placeKey(place) !== '').map((place) => [placeKey(place), place])).values()];
}

/** What can be asked for, ours before an association's own. */
export function accessIn(all: readonly Pick<Opportunity, 'access' | 'place'>[]): string[] {
  const occurring = new Set(all.flatMap(accessOf));
  return [...ACCESS.filter((one) => occurring.has(one)), ...[...occurring].filter((one) => !(ACCESS as readonly string[]).includes(one))];
}

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two points, over the surface (haversine). */
export function distanceBetween(one: Geo, other: Geo): number {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const part = half(one.latitude, other.latitude) + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * half(one.longitude, other.longitude);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(part)));
}

/** Kilometres to the nearest of its places; nothing where no place says where on the earth it is. */
export function distanceTo(opportunity: At, here: Geo, now: number): number | undefined {
  const known = placesOf(opportunity, now).flatMap(({ geo }) => (geo ? [distanceBetween(here, geo)] : []));
  return known.length > 0 ? Math.min(...known) : undefined;
}
