/** What fits somebody: for pages that ask it by an address. */
export { accessOf } from './finding/access-of.ts';
export { choicesIn, type Choices } from './finding/choices.ts';
export { helpfulDrops, type Drop, type WishPart } from './finding/drops.ts';
export { whatFits } from './finding/fits.ts';
export { placeKey } from './finding/places.ts';
export { noWishes, type Wishes } from './finding/wishes.ts';
export { dateOfWeekday } from './weekdays.ts';
