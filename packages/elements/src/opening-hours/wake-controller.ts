import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Timers count their milliseconds in 31 bits. */
const LONGEST = 2 ** 31 - 1;

/**
 * Has an element drawn again at a moment: one timer, and none while the page is out of sight. When it is seen again, it is
 * drawn anew, because a machine that slept has kept no time.
 */
export class WakeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #moment: number | undefined;
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  /**
   * @param moment When, in ms since 1970; undefined for never.
   * @param now The time by the host's own clock.
   */
  wakeAt(moment: number | undefined, now: number): void {
    clearTimeout(this.#timer);
    this.#moment = moment;
    if (moment === undefined || document.hidden) return;
    this.#timer = window.setTimeout(() => this.#host.requestUpdate(), Math.min(Math.max(0, moment - now) + 1, LONGEST));
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    if (!document.hidden && this.#moment !== undefined) this.#host.requestUpdate();
  };
}
