import type { PassingWrite } from './fault-proxy.ts';
import type { KeptKeys } from './kept-rows.ts';
import type { ServerProcess } from './server-process.ts';

export interface KillerOptions {
  readonly server: Pick<ServerProcess, 'kill' | 'start'>;
  /** After so many more have finished comes the next kill. */
  readonly every: number;
  readonly kills: number;
  /** What the server has and has not answered. */
  readonly inFlight: ReadonlySet<PassingWrite>;
  /** What is kept of what was sent, at least its keys. */
  readRows(): Promise<KeptKeys>;
}

/**
 * Kills the server when it hurts: in turns just as an answer begins, which is after the commit and before its client knows, and
 * while writes are being worked at. Before it starts the server again it asks the database which of those were kept.
 */
export class Killer {
  /** Writes that a kill left committed and unanswered, beside the one whose answer had begun. */
  committedAndUnanswered = 0;
  kills = 0;
  readonly #options: KillerOptions;
  #finished = 0;
  #isArmed = false;
  #killing: Promise<void> | undefined;

  constructor(options: KillerOptions) {
    this.#options = options;
  }

  /** One more client is through with what it wanted; resolves at once unless the server is away. */
  async finished(): Promise<void> {
    const { every, kills } = this.#options;
    this.#finished += 1;
    if (this.kills < kills && this.#finished % every === 0) {
      if (this.kills % 2 === 0) this.#isArmed = true;
      else this.#strike();
    }
    await this.settled();
  }

  /** True when this answer is to be broken: the server dies of it. */
  answerBegins({ key }: PassingWrite): boolean {
    if (!this.#isArmed) return false;
    this.#isArmed = false;
    this.#strike(key);
    return true;
  }

  /** Resolves when the server is there. */
  async settled(): Promise<void> {
    while (this.#killing) await this.#killing;
  }

  #strike(answered?: string): void {
    this.kills += 1;
    this.#killing ??= this.#killAndStart(answered).finally(() => {
      this.#killing = undefined;
    });
  }

  async #killAndStart(answered: string | undefined): Promise<void> {
    const { server, inFlight, readRows } = this.#options;
    const keys = new Set([...inFlight].map(({ key }) => key).filter((key) => key !== answered));
    await server.kill();
    const kept = new Set((await readRows()).keys.map(({ key }) => key));
    this.committedAndUnanswered += [...keys].filter((key) => kept.has(key)).length;
    await server.start();
  }
}
