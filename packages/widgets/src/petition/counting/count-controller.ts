import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PetitionCounts } from '@dugnad/client/model';
import type { PetitionPort } from '@dugnad/client/ports';

/** Milliseconds between two looks at the count, at least; half as much again at most, so that a thousand pages do not ask in one second. */
const EVERY = 30_000;
/** Milliseconds after which nobody is thought to look any more. */
const UNTIL = 600_000;

/** How many have signed, asked again while the page is looked at. Never announced: whoever types is left in peace. */
export class CountController implements ReactiveController {
  /** The last that is known. */
  counts: PetitionCounts | undefined;
  readonly #host: ReactiveControllerHost;
  #port: PetitionPort | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;
  #isOver: () => boolean = () => false;
  #since = 0;
  #due = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    if (this.#port) this.#plan();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  /**
   * @param port who is asked; nobody where nobody counts, or nothing changes any more
   * @param isOver asked before each look: from then on nothing changes
   */
  follow(port: PetitionPort | undefined, counts: PetitionCounts | undefined, isOver: () => boolean = () => false): void {
    this.hostDisconnected();
    this.counts = counts;
    this.#isOver = isOver;
    this.#port = port;
    if (!port) return;
    document.addEventListener('visibilitychange', this.#look);
    this.#since = Date.now();
    if (counts) this.#plan();
    else void this.#read();
  }

  #plan(): void {
    const wait = EVERY * (1 + Math.random() / 2);
    clearTimeout(this.#timer);
    this.#due = Date.now() + wait;
    if (Date.now() - this.#since < UNTIL) this.#timer = setTimeout(this.#look, wait);
  }

  readonly #look = (comesBack?: Event): void => {
    if (document.hidden || !this.#port) return;
    if (this.#isOver()) {
      this.#host.requestUpdate();
      return;
    }
    // Somebody has come back to the page: it is looked at anew.
    if (comesBack) this.#since = Date.now();
    if (Date.now() >= this.#due) void this.#read();
    else this.#plan();
  };

  async #read(): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    try {
      const counts = await this.#port?.readCount({ signal });
      if (signal.aborted) return;
      this.counts = counts;
      this.#host.requestUpdate();
    } catch {
      // The last count stays, with its moment beside it.
    }
    if (!signal.aborted) this.#plan();
  }
}
