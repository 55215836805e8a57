import type { DugnadError } from '@dugnad/client/errors';
import { createHttpPetitionAdapter } from '@dugnad/client/http';
import type { SignatureInput, SignatureReceipt } from '@dugnad/client/model';
import { isTemporary } from '@dugnad/client/submission';
import type { Random } from '../fuzz-ics/random.ts';
import type { LedgerEntry } from './compare-ledger.ts';
import { Device, PATIENCE } from './device.ts';

const TRIES = 40;

export interface Place {
  /** The address that the proxy gives. */
  readonly src: string;
  readonly folder: string;
  readonly name: string;
  readonly random: Random;
}

/** A machine that people sign on. */
export function signingDevice({ src, ...place }: Place): Device<SignatureInput, SignatureReceipt> {
  const port = createHttpPetitionAdapter({ src, timeout: PATIENCE });
  return new Device({ ...place, channel: `petition ${src}`, send: (body, how) => port.sign(body, how), toldBy: ({ reference }) => reference });
}

/** Types the code of the mail, again and again with one key while the line is bad. */
export async function confirmThrough(src: string, entry: LedgerEntry, { reference, code, key }: { reference: string; code: string; key: string }): Promise<void> {
  const port = createHttpPetitionAdapter({ src, timeout: PATIENCE });
  for (let tries = 0; tries < TRIES; tries += 1) {
    entry.confirmed ??= 'tried';
    try {
      await port.confirm({ reference, code }, { idempotencyKey: key });
      entry.confirmed = 'told';
      return;
    } catch (error) {
      if (!isTemporary(error as DugnadError)) throw error;
    }
  }
}
