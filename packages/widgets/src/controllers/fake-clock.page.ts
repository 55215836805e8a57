interface Timer {
  at: number;
  every?: number;
  run: () => void;
}

/** A clock that stands still until it is told to go on: no test waits for time. */
export class FakeClock {
  now = Date.UTC(2026, 10, 22, 12);
  readonly #timers = new Map<number, Timer>();
  readonly #real = { setTimeout, clearTimeout, setInterval, clearInterval };
  readonly #realNow = Date.now;
  #last = 0;

  constructor() {
    const forget = (id: number) => this.#timers.delete(id);
    const start = (run: () => void, ms = 0) => this.#add({ at: this.now + ms, run });
    const repeat = (run: () => void, ms = 0) => this.#add({ at: this.now + ms, every: ms, run });
    Object.assign(globalThis, { setTimeout: start, setInterval: repeat, clearTimeout: forget, clearInterval: forget });
    Date.now = () => this.now;
  }

  /** Timers that are still to go off. */
  get waiting(): number {
    return this.#timers.size;
  }

  pass(ms: number): void {
    const until = this.now + ms;
    for (let due = this.#nextDue(until); due; due = this.#nextDue(until)) {
      const [id, timer] = due;
      this.now = timer.at;
      if (timer.every === undefined) this.#timers.delete(id);
      else timer.at += timer.every;
      timer.run();
    }
    this.now = until;
  }

  restore(): void {
    Object.assign(globalThis, this.#real);
    Date.now = this.#realNow;
  }

  #add(timer: Timer): number {
    this.#last += 1;
    this.#timers.set(this.#last, timer);
    return this.#last;
  }

  #nextDue(until: number): [number, Timer] | undefined {
    return [...this.#timers].filter(([, { at }]) => at <= until).sort(([, one], [, other]) => one.at - other.at)[0];
  }
}
