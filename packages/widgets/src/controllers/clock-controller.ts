import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE_MS = 60_000;
/** Minutes between two readings of a feed while its page is seen. */
const REFRESH_MINUTES = 15;
/** A page that comes back to the front reads again when its reading is older than this. */
const STALE_MINUTES = 5;

/**
 * Keeps a widget up to date while it is seen: once a minute it shows the time anew ("now", "today"),
 * and now and then it reads again, never all pages in the same second.
 */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #refresh: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #readAt = 0;
  #patience = 0;

  /** @param refresh reads again */
  constructor(host: ReactiveControllerHost, refresh: () => void) {
    this.#host = host;
    this.#refresh = refresh;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#look, MINUTE_MS);
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('online', this.#refresh);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('online', this.#refresh);
  }

  /** Notes that a reading has begun. */
  noteReading(): void {
    this.#readAt = Date.now();
    // A fifth of jitter: a thousand pages opened by one newsletter must not return to the feed together.
    this.#patience = REFRESH_MINUTES * MINUTE_MS * (1 + Math.random() / 5);
  }

  /** Notes that a reading failed: a connection that is said to be back may take a moment longer. */
  noteFailure(): void {
    this.#patience = MINUTE_MS * (0.5 + Math.random());
  }

  /** What is seen keeps up; nobody looks at a page in the background. */
  readonly #look = (comesBack?: Event): void => {
    if (document.hidden) return;
    if (Date.now() - this.#readAt > (comesBack ? STALE_MINUTES * MINUTE_MS : this.#patience)) this.#refresh();
    else this.#host.requestUpdate();
  };
}
