import { askRows } from './ask-rows.ts';
import type { FaultRun, Subject } from './fault-stage.ts';
import type { KeptRows } from './kept-rows.ts';
import { openPetition } from './open-petition.ts';
import { rowsOf } from './server-process.ts';

const PETITION = 'skatepark';

/** The petition that people sign here. @param origins pages that may send */
export function petitionSubject({ place }: FaultRun, origins: readonly string[] = []): Subject<KeptRows> {
  return {
    open: async (origin) => void (await openPetition(origin, { id: PETITION, origins })),
    path: `/embed/petition/${PETITION}`,
    rows: () => askRows(new URL('read-rows.ts', import.meta.url), rowsOf(place), PETITION),
  };
}
