import { msg, str } from '@lit/localize';
import type { WishPart } from '../finding/drops.ts';
import { sayAccess } from './access.texts.ts';
import { filters } from './facts.texts.ts';

/** Groups of “fits me”. */
export const wished = {
  weekdays: (): string => msg('Days that suit me', { id: 'volunteer.filter.days' }),
  places: (): string => msg('Places that suit me', { id: 'volunteer.filter.places' }),
  access: (): string => msg('What I need there', { id: 'volunteer.filter.access' }),
};

/** How far it may be. Distances come formatted. */
export const near = {
  heading: (): string => msg('How far from me', { id: 'volunteer.near' }),
  near: (): string => msg('Near me', { id: 'volunteer.near.button' }),
  why: (): string => msg('Your device asks you first. Where you are stays on it.', { id: 'volunteer.near.why' }),
  upTo: (distance: string): string => msg(str`Up to ${distance}`, { id: 'volunteer.near.up-to' }),
  anywhere: (): string => msg('However far', { id: 'volunteer.near.anywhere' }),
  asking: (): string => msg('Looking where you are …', { id: 'volunteer.near.asking' }),
  denied: (): string => msg('This page may not know where you are. All are shown, however far.', { id: 'volunteer.near.denied' }),
  unknown: (): string => msg('Your device cannot tell where it is just now. All are shown, however far.', { id: 'volunteer.near.unknown' }),
  away: (distance: string): string => msg(str`${distance} from you`, { id: 'volunteer.near.away' }),
  unclear: (): string => msg('How far away is not known', { id: 'volunteer.near.unclear' }),
};

/** Nothing fits: which wish keeps it away. */
export const drops = {
  heading: (): string => msg('Something fits if you leave out one of these:', { id: 'volunteer.drop' }),
  without: (wish: string, count: string): string => msg(str`Without “${wish}”: ${count}`, { id: 'volunteer.drop.one' }),
};

/** A wish as its box calls it. */
export function sayWish({ name, value = '' }: WishPart): string {
  if (name === 'near') return near.near();
  if (name === 'access') return sayAccess(value);
  return name === 'weekdays' || name === 'places' ? wished[name]() : filters[name]();
}
