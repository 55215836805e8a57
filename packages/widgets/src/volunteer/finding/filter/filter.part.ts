import type { Opportunity } from '@dugnad/client/model';
import { whatFits } from '../fits.ts';
import type { Wishes } from '../wishes.ts';
import { styles as filter } from './filter.styles.ts';

/** What comes when somebody opens “what fits me”: one file of its own. */
export { filterTemplate } from './filter.template.ts';
export { drawnOnce } from './drawn-once.ts';
export { distanceTemplate } from './near.template.ts';
export { noneFitsTemplate } from './none-fits.template.ts';

export const styles = [filter];

export function fittingOf(all: readonly Opportunity[], wishes: Wishes, now: number): readonly Opportunity[] {
  return all.filter(whatFits(wishes, now));
}
