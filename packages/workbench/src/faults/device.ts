import { join } from 'node:path';
import { createSubmission, isTemporary } from '@dugnad/client/submission';
import { createFileStore } from '@dugnad/client/submission/file';
import { createOutbox, type Outbox } from '@dugnad/client/submission/outbox';
import type { WriteOptions } from '@dugnad/client/ports';
import type { Random } from '../fuzz-ics/random.ts';
import type { Told } from './compare-told.ts';

/** Milliseconds that one try takes at most. */
export const PATIENCE = 1200;

export interface DeviceOptions<Body, Receipt> {
  readonly folder: string;
  readonly name: string;
  readonly random: Random;
  /** The name under which the outbox knows what is sent here. */
  readonly channel: string;
  send(body: Body, how: WriteOptions): Promise<Receipt>;
  /** What is written down of a receipt. */
  toldBy(receipt: Receipt): string;
}

export interface Wish<Body> {
  readonly entry: Told;
  readonly body: Body;
}

/** Somebody's machine: it sends with the client as a page does, keeps in a folder what could not be sent, and writes down what it was told. */
export class Device<Body, Receipt> {
  readonly #options: DeviceOptions<Body, Receipt>;
  readonly #outbox: Outbox;
  readonly #kept = new Map<string, Told>();

  constructor(options: DeviceOptions<Body, Receipt>) {
    const { folder, name, channel, send, toldBy } = options;
    this.#options = options;
    this.#outbox = createOutbox({ store: createFileStore(join(folder, name)), channels: { [channel]: (body, how) => send(body as Body, how) }, parallel: 4, timeout: PATIENCE });
    this.#outbox.subscribe(({ kind, entry: { key }, receipt, error }) => {
      const entry = this.#kept.get(key);
      if (kind === 'sent') entry?.sent.push(toldBy(receipt as Receipt));
      if (kind === 'refused' && entry) entry.refused = error?.code ?? 'unknown';
    });
  }

  /** Presses the button, perhaps once more when it failed, and then keeps it or gives up. */
  async send({ entry, body }: Wish<Body>): Promise<void> {
    const { send, toldBy, channel, random } = this.#options;
    const submission = createSubmission<Body, Receipt>({ send: (value, how) => send(value, how), channel, timeout: PATIENCE, newKey: () => entry.key, outbox: () => this.#outbox });
    let state = await submission.submit(body);
    if (state.status === 'failed' && isTemporary(state.error) && random.next() < 0.3) state = await submission.submit(body);
    if (state.status === 'sent') entry.sent.push(toldBy(state.receipt));
    else if (state.status === 'failed' && !isTemporary(state.error)) entry.refused = state.error.code;
    else if (random.next() < 0.1) entry.gaveUp = true;
    else await this.#keep(entry, () => submission.keep());
  }

  async #keep(entry: Told, keep: () => Promise<boolean>): Promise<void> {
    this.#kept.set(entry.key, entry);
    if (!(await keep())) throw new Error(`${entry.key} could not be kept on this device`);
  }

  /** Sends what is kept, as a page does that is opened again. @returns how many are left */
  async flush(): Promise<number> {
    await this.#outbox.flush({ early: true });
    return (await this.#outbox.list()).filter(({ refused }) => refused === undefined).length;
  }
}
