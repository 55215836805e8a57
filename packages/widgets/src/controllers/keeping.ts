import { DugnadError } from '@dugnad/client/errors';
import { clearOutboxMark, dropEntry, hasOutboxMark, setOutboxMark, type Outbox, type OutboxEntry, type OutboxNews, type Send } from '@dugnad/client/submission';

/** What could not be sent, and waits on the visitor's own device because they said so. Others' devices keep nothing. */
export class Keeping {
  /** What is stored is wiped at the next look. */
  isShared = false;
  /** How what waits is sent, by the names of its channels. */
  channels: Readonly<Record<string, Send>> = {};
  /** Told what becomes of what waits, of whatever widget. */
  heard?: (news: OutboxNews) => void;
  #hasOutbox = false;
  #leave: (() => void) | undefined;

  /**
   * All that waits here, of whatever widget: the mark is for all of it, and goes when nothing is found. Nothing where nobody could look:
   * the next visit tries again.
   */
  async find(): Promise<OutboxEntry[]> {
    return hasOutboxMark() ? this.#list().catch(() => []) : [];
  }

  /** Keeps by way of `store`, which resolves with whether it did. */
  async keep(store: () => Promise<boolean>): Promise<boolean> {
    if (this.isShared) return false;
    setOutboxMark();
    const isKept = await store();
    if (isKept) setOutboxMark(); // else who looked in between, and found nothing yet, has taken it away
    else await this.find();
    return isKept;
  }

  /** Sends one now; rejects where what sends it cannot come. */
  async sendNow(key: string): Promise<void> {
    const outbox = await this.open();
    if (!outbox) throw new DugnadError('offline', 'There is no line to send it by.');
    await outbox.sendNow(key);
  }

  /** Takes one off the device, also without a line. */
  async drop(key: string): Promise<void> {
    const outbox = await this.open().catch(() => undefined);
    await (outbox ? outbox.remove(key) : dropEntry(key));
    await this.find();
  }

  /** What was sent, or is told on the screen where all that was written still stands, stays on the device no longer; else the next visit finds it. */
  tidy(key: string): void {
    if (hasOutboxMark()) void this.drop(key).catch(() => undefined);
  }

  async open(): Promise<Outbox | undefined> {
    // What is asked for without a line does not come later either: Firefox remembers of a page that its file failed.
    if (!this.#hasOutbox && !navigator.onLine) return undefined;
    const { openOutbox } = await import('./outbox.part.ts');
    this.#hasOutbox = true;
    const outbox = openOutbox(this.channels);
    if (this.heard) this.#leave ??= outbox?.subscribe(this.heard);
    return outbox;
  }

  /** Hears nothing more, until it is opened again. */
  leave(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  async #list(): Promise<OutboxEntry[]> {
    const outbox = await this.open();
    if (this.isShared) await outbox?.wipe();
    const kept = await outbox?.list();
    if (kept?.length === 0) clearOutboxMark();
    return kept ?? [];
  }
}
