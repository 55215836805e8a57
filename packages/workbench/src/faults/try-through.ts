import { isDugnadError } from '@dugnad/client/errors';
import { isTemporary } from '@dugnad/client/submission';

const TRIES = 40;

/**
 * Asks again and again, with one key, while the line is bad.
 *
 * @param refusals what is answered for good, by its code, and what is written down of it; anything else is thrown
 * @returns nothing where no answer came at all
 */
export async function tryThrough<Told, Refused>(ask: () => Promise<Told>, refusals: Readonly<Partial<Record<string, Refused>>> = {}): Promise<Told | Refused | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!isDugnadError(error)) throw error;
      const refused = refusals[error.code];
      if (refused !== undefined) return refused;
      if (!isTemporary(error)) throw error;
    }
  }
  return undefined;
}
