import type { Petition } from '@dugnad/client/model';

import type { Reader } from '../reader.ts';

/** What every question is drawn from: the petition, and what was typed and found wrong, by the names of the fields. */
export interface Filling {
  readonly petition: Petition;
  readonly reader: Reader;
  readonly valueOf: (field: string) => string | undefined;
  readonly errorOf: (field: string) => string | undefined;
}
