import type { Geo } from '@dugnad/client/model';

/** What somebody is after: kept on the device, sent to nobody. */
export interface Wishes {
  readonly online: boolean;
  readonly free: boolean;
  readonly evening: boolean;
  readonly weekend: boolean;
  /** Days of the week, `monday`, of which one is enough; all where none is named. */
  readonly weekdays: readonly string[];
  /** Languages that one knows, as BCP 47 tags; all where none is named. */
  readonly languages: readonly string[];
  /** Places by `placeKey()`, of which one is enough; all where none is named. */
  readonly places: readonly string[];
  /** All that has to be there, in the words of `ACCESS` or the association's own. */
  readonly access: readonly string[];
  /** Whole years; nothing where it is not told. */
  readonly age?: number | undefined;
  /** No farther than so many kilometres from here. */
  readonly near?: { readonly here: Geo; readonly km: number } | undefined;
}

export const noWishes: Wishes = { online: false, free: false, evening: false, weekend: false, weekdays: [], languages: [], places: [], access: [] };
