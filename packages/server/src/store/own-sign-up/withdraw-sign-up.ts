import type { Database } from '../database/database.ts';
import { deleteSignUps } from '../signing-up/delete-sign-ups.ts';
import { readOwnSignUp } from './read-sign-up.ts';
import type { Act } from './tell-coordinator.ts';
import { tellCoordinator } from './tell-coordinator.ts';

/** Everything about the person goes at once; the coordinator reads the reference and which places are free again, and of help that they had promised. */
export async function withdrawSignUp(database: Database, tokenHash: string, by: Act): Promise<boolean> {
  return database.transaction(async (connection) => {
    const own = await readOwnSignUp(connection, tokenHash);
    if (!own) return false;
    // Of two that press at once, one has erased it by now.
    if ((await deleteSignUps(connection, [own.id], 'asked-to', by.now)) === 0) return false;
    const shiftIds = own.wishes.filter(({ state }) => state !== 'released').map(({ shiftId }) => shiftId);
    // How somebody was to talk says nothing of who it was.
    await tellCoordinator(connection, own, { what: 'withdrawn', opportunityId: own.opportunityId, reference: own.reference, shiftIds, ...(own.talk && { talk: own.talk }), late: false }, by);
    return true;
  });
}
