/** How much searching is left. One for a whole call, one more for each rule, so that no rule starves the rest. */
export class Budget {
  #left: number;
  readonly #parent: Budget | undefined;

  constructor(steps: number, parent?: Budget) {
    this.#left = steps;
    this.#parent = parent;
  }

  get exhausted(): boolean {
    return this.#left <= 0 || (this.#parent?.exhausted ?? false);
  }

  /** @returns false when there is nothing left. */
  spend(steps: number): boolean {
    this.#left -= steps;
    this.#parent?.spend(steps);
    return !this.exhausted;
  }
}
