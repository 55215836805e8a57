import { join } from 'node:path';
import type { DugnadError } from '@dugnad/client/errors';
import { createHttpPetitionAdapter } from '@dugnad/client/http';
import type { SignatureInput, SignatureReceipt } from '@dugnad/client/model';
import type { PetitionPort } from '@dugnad/client/ports';
import { createSubmission, isTemporary } from '@dugnad/client/submission';
import { createFileStore } from '@dugnad/client/submission/file';
import { createOutbox, type Outbox } from '@dugnad/client/submission/outbox';
import type { Random } from '../fuzz-ics/random.ts';
import type { LedgerEntry } from './compare-ledger.ts';

const PATIENCE = 1200;
const TRIES = 40;

export interface DeviceOptions {
  /** The address that the proxy gives the petition. */
  readonly src: string;
  readonly folder: string;
  readonly name: string;
  readonly random: Random;
}

interface Wish {
  readonly entry: LedgerEntry;
  readonly person: SignatureInput;
}

/** Somebody's machine: it signs with the client as a page does, keeps in a folder what could not be sent, and writes down what it was told. */
export class Device {
  readonly #port: PetitionPort;
  readonly #outbox: Outbox;
  readonly #channel: string;
  readonly #random: Random;
  readonly #kept = new Map<string, LedgerEntry>();

  constructor({ src, folder, name, random }: DeviceOptions) {
    this.#port = createHttpPetitionAdapter({ src, timeout: PATIENCE });
    this.#channel = `petition ${src}`;
    this.#random = random;
    this.#outbox = createOutbox({ store: createFileStore(join(folder, name)), channels: { [this.#channel]: (body, how) => this.#port.sign(body as SignatureInput, how) }, parallel: 4, timeout: PATIENCE });
    this.#outbox.subscribe(({ kind, entry: { key }, receipt, error }) => {
      const entry = this.#kept.get(key);
      if (kind === 'sent') entry?.sent.push((receipt as SignatureReceipt).reference);
      if (kind === 'refused' && entry) entry.refused = error?.code ?? 'unknown';
    });
  }

  /** Presses the button, perhaps once more when it failed, and then keeps it or gives up. */
  async sign({ entry, person }: Wish): Promise<void> {
    const submission = createSubmission<SignatureInput, SignatureReceipt>({ send: (body, how) => this.#port.sign(body, how), channel: this.#channel, timeout: PATIENCE, newKey: () => entry.key, outbox: () => this.#outbox });
    let state = await submission.submit(person);
    if (state.status === 'failed' && isTemporary(state.error) && this.#random.next() < 0.3) state = await submission.submit(person);
    if (state.status === 'sent') entry.sent.push(state.receipt.reference);
    else if (state.status === 'failed' && !isTemporary(state.error)) entry.refused = state.error.code;
    else if (this.#random.next() < 0.1) entry.gaveUp = true;
    else await this.#keep(entry, () => submission.keep());
  }

  async #keep(entry: LedgerEntry, keep: () => Promise<boolean>): Promise<void> {
    this.#kept.set(entry.key, entry);
    if (!(await keep())) throw new Error(`${entry.key} could not be kept on this device`);
  }

  /** Sends what is kept, as a page does that is opened again. @returns how many are left */
  async flush(): Promise<number> {
    await this.#outbox.flush({ early: true });
    return (await this.#outbox.list()).filter(({ refused }) => refused === undefined).length;
  }

  /** Types the code of the mail, again and again with one key while the line is bad. */
  async confirm(entry: LedgerEntry, { reference, code, key }: { reference: string; code: string; key: string }): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      entry.confirmed ??= 'tried';
      try {
        await this.#port.confirm({ reference, code }, { idempotencyKey: key });
        entry.confirmed = 'told';
        return;
      } catch (error) {
        if (!isTemporary(error as DugnadError)) throw error;
      }
    }
  }
}
