import { Random } from '../fuzz-ics/random.ts';
import { chooseFault } from './choose-fault.ts';
import type { Told } from './compare-told.ts';
import { FaultProxy } from './fault-proxy.ts';
import type { KeptKeys } from './kept-rows.ts';
import { Killer } from './killer.ts';
import { ServerProcess, type ServerPlace } from './server-process.ts';

export interface FaultRun {
  readonly place: ServerPlace;
  /** For the clients' outboxes. */
  readonly folder: string;
  /** How many want something: sign, or sign up. */
  readonly signatures: number;
  /** How often the server is killed while they do. */
  readonly kills: number;
  readonly seed: number;
}

export interface FaultReport {
  readonly complaints: readonly string[];
  readonly signatures: number;
  readonly told: number;
  readonly gaveUp: number;
  readonly confirmed: number;
  readonly kills: number;
  /** Writes that were committed and whose client was not told then: cut by the proxy, or by a kill. */
  readonly betweenCommitAndAnswer: number;
  readonly faults: FaultProxy['counts']['faults'];
  readonly writes: number;
  readonly seconds: number;
}

/** What people send something to. */
export interface Subject<Rows extends KeptKeys> {
  /** Opens it on the server, whose origin this is. */
  open(origin: string): Promise<void>;
  /** Its address below the origin. */
  readonly path: string;
  /** What is kept, as a process of its own reads it. */
  rows(): Promise<Rows>;
}

/** Server, line and killer, set up for one run. */
export class FaultStage<Rows extends KeptKeys> {
  readonly killer: Killer;
  /** The address as clients know it: that of the proxy. */
  readonly src: string;
  readonly #server: ServerProcess;
  readonly #proxy: FaultProxy;
  readonly #subject: Subject<Rows>;
  readonly #since = performance.now();

  private constructor(run: FaultRun, subject: Subject<Rows>, { server, proxy, port }: { server: ServerProcess; proxy: FaultProxy; port: number }) {
    this.#subject = subject;
    this.#server = server;
    this.#proxy = proxy;
    this.src = `http://127.0.0.1:${port}${subject.path}`;
    this.killer = new Killer({ server, every: Math.floor(run.signatures / (run.kills + 1)), kills: run.kills, inFlight: proxy.inFlight, readRows: () => this.rows() });
  }

  static async open<Rows extends KeptKeys>(run: FaultRun, subject: Subject<Rows>): Promise<FaultStage<Rows>> {
    const server = await ServerProcess.start(run.place);
    await subject.open(server.origin);
    const chance = new Random(run.seed + 1);
    const proxy = new FaultProxy({
      upstreamPort: server.port,
      fault: () => chooseFault(chance),
      slowness: () => 100 + chance.below(1900),
      answerBegins: (write) => stage.killer.answerBegins(write),
    });
    const stage: FaultStage<Rows> = new FaultStage(run, subject, { server, proxy, port: await proxy.open() });
    return stage;
  }

  rows(): Promise<Rows> {
    return this.#subject.rows();
  }

  /** @param complaints what the rows say against what clients were told */
  report(entries: readonly (Told & { confirmed?: 'told' | 'tried' })[], complaints: readonly string[]): FaultReport {
    const { counts } = this.#proxy;
    return {
      complaints,
      signatures: entries.length,
      told: entries.filter(({ sent }) => sent.length > 0).length,
      gaveUp: entries.filter(({ gaveUp }) => gaveUp).length,
      confirmed: entries.filter(({ confirmed }) => confirmed === 'told').length,
      kills: this.killer.kills,
      betweenCommitAndAnswer: counts.betweenCommitAndAnswer + this.killer.committedAndUnanswered,
      faults: counts.faults,
      writes: counts.writes,
      seconds: (performance.now() - this.#since) / 1000,
    };
  }

  async close(): Promise<void> {
    await this.killer.settled();
    await this.#proxy.close();
    await this.#server.kill();
  }
}
