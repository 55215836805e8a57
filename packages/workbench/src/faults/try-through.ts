import { isDugnadError } from '@dugnad/client/errors';
import type { DugnadError } from '@dugnad/client/errors';
import { isTemporary } from '@dugnad/client/submission';

const TRIES = 40;

/** Nobody asks a server again that is known to be away: the killer starts it. */
export interface Line {
  settled(): Promise<void>;
}

/**
 * Asks again and again, with one key, while the line is bad.
 *
 * @param refused what is written down of what is answered for good; where that is nothing, it is thrown
 * @returns nothing where no answer came at all
 */
export async function tryThrough<Told, Refused>(ask: () => Promise<Told>, { line, refused }: { line: Line; refused: (error: DugnadError) => Refused | undefined }): Promise<Told | Refused | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await line.settled();
    try {
      return await ask();
    } catch (error) {
      if (!isDugnadError(error)) throw error;
      const told = refused(error);
      if (told !== undefined) return told;
      if (!isTemporary(error)) throw error;
    }
  }
  return undefined;
}
