import type { Opportunity } from '@dugnad/client/model';
import { whatFits } from './fits.ts';
import { noWishes, type Wishes } from './wishes.ts';

/** One of several wishes. `value`: which kind of access; of other groups all of it, for one of them is enough. */
export interface WishPart {
  readonly name: keyof Wishes;
  readonly value?: string;
}

/** What is left without one wish. */
export interface Drop {
  readonly part: WishPart;
  readonly wishes: Wishes;
  /** How many fit then. */
  readonly count: number;
}

const isWished = (value: Wishes[keyof Wishes]): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false);

function partsOf(wishes: Wishes): WishPart[] {
  const names = (Object.keys(wishes) as (keyof Wishes)[]).filter((name) => isWished(wishes[name]));
  return names.flatMap((name): WishPart[] => (name === 'access' ? wishes.access.map((value) => ({ name, value })) : [{ name }]));
}

function withoutPart(wishes: Wishes, { name, value }: WishPart): Wishes {
  return name === 'access' ? { ...wishes, access: wishes.access.filter((one) => one !== value) } : { ...wishes, [name]: noWishes[name] };
}

/** Of several wishes those without which something fits, the most helpful first. One alone is taken back with all. */
export function helpfulDrops(all: readonly Opportunity[], wishes: Wishes, now: number): Drop[] {
  const parts = partsOf(wishes);
  if (parts.length < 2) return [];
  const drops = parts.map((part): Drop => {
    const left = withoutPart(wishes, part);
    return { part, wishes: left, count: all.filter(whatFits(left, now)).length };
  });
  return drops.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count);
}
