import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How a reading stands. A value outlives the failure of a later reading: what was shown stays. */
export interface ReadingState<Value> {
  status: 'idle' | 'pending' | 'complete' | 'failed';
  value?: Value;
  error?: unknown;
}

/**
 * Reads data for its host: one reading at a time, the newest wins, aborted when the host leaves the page.
 *
 * `@lit/task` would do, were it not for its weight and for dropping the last value when a refresh fails.
 */
export class ReadingController<Value> implements ReactiveController {
  state: ReadingState<Value> = { status: 'idle' };
  readonly #host: ReactiveControllerHost;
  readonly #settled: (state: ReadingState<Value>) => void;
  #abort: AbortController | undefined;

  /** @param settled called after each reading that was not overtaken, before the host updates */
  constructor(host: ReactiveControllerHost, settled: (state: ReadingState<Value>) => void) {
    this.#host = host;
    this.#settled = settled;
    host.addController(this);
  }

  /** What was cut short when the host left is read when it is back. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.state.status === 'pending') this.state = { ...this.state, status: 'idle' };
  }

  /** Starts a reading and forgets the one under way. */
  run(read: (signal: AbortSignal) => Promise<Value>): void {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    const settle = (state: ReadingState<Value>): void => {
      if (signal.aborted) return;
      this.state = state;
      this.#settled(state);
      this.#host.requestUpdate();
    };
    this.state = { ...this.state, status: 'pending' };
    this.#host.requestUpdate();
    void read(signal).then(
      (value) => settle({ status: 'complete', value }),
      (error: unknown) => settle({ ...this.state, status: 'failed', error }),
    );
  }

  /** Forgets what was read: the next reading is about something else. */
  forget(): void {
    this.#abort?.abort();
    this.state = { status: 'idle' };
  }
}
