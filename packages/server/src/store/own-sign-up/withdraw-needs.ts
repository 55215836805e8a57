import type { Database } from '../database/database.ts';
import { readOwnSignUp } from './read-sign-up.ts';
import type { Act } from './tell-coordinator.ts';
import { tellCoordinator } from './tell-coordinator.ts';

const DELETE = 'DELETE FROM sign_up_needs WHERE sign_up_id = $1 RETURNING sign_up_id';

/** A yes is taken back as it was given. The coordinator may have read it before, and is told that something is another; of what, no mail says. */
export async function withdrawNeeds(database: Database, tokenHash: string, by: Act): Promise<boolean> {
  return database.transaction(async (connection) => {
    const own = await readOwnSignUp(connection, tokenHash);
    if (!own) return false;
    const gone = await connection.all(DELETE, [own.id]);
    if (gone.length > 0) await tellCoordinator(connection, own, { what: 'needs-withdrawn', opportunityId: own.opportunityId, signUpId: own.id, reference: own.reference, shiftIds: [], late: false }, by);
    return true;
  });
}
