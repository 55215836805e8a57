import { Random } from '../fuzz-ics/random.ts';
import { askRows } from './ask-rows.ts';
import { chooseFault } from './choose-fault.ts';
import { compareLedger, type LedgerEntry } from './compare-ledger.ts';
import { FaultProxy } from './fault-proxy.ts';
import { Killer } from './killer.ts';
import { openPetition } from './open-petition.ts';
import { rowsOf, ServerProcess, type ServerPlace } from './server-process.ts';

export interface FaultRun {
  readonly place: ServerPlace;
  /** For the clients' outboxes. */
  readonly folder: string;
  readonly signatures: number;
  /** How often the server is killed while they sign. */
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

/** Server, line and killer, set up for one run. */
export class FaultStage {
  readonly killer: Killer;
  /** The petition's address as clients know it: that of the proxy. */
  readonly src: string;
  readonly #run: FaultRun;
  readonly #server: ServerProcess;
  readonly #proxy: FaultProxy;
  readonly #petition: string;
  readonly #since = performance.now();

  private constructor(run: FaultRun, petition: string, { server, proxy, port }: { server: ServerProcess; proxy: FaultProxy; port: number }) {
    this.#run = run;
    this.#petition = petition;
    this.#server = server;
    this.#proxy = proxy;
    this.src = `http://127.0.0.1:${port}/embed/petition/${petition}`;
    this.killer = new Killer({ server, every: Math.floor(run.signatures / (run.kills + 1)), kills: run.kills, inFlight: proxy.inFlight, readRows: () => this.rows() });
  }

  /** @param origins pages that may send */
  static async open(run: FaultRun, origins: readonly string[] = []): Promise<FaultStage> {
    const server = await ServerProcess.start(run.place);
    const petition = await openPetition(server.origin, { origins });
    const chance = new Random(run.seed + 1);
    const proxy = new FaultProxy({
      upstreamPort: server.port,
      fault: () => chooseFault(chance),
      slowness: () => 100 + chance.below(1900),
      answerBegins: (write) => stage.killer.answerBegins(write),
    });
    const stage: FaultStage = new FaultStage(run, petition, { server, proxy, port: await proxy.open() });
    return stage;
  }

  /** What is kept, as a process of its own reads it. */
  rows(): ReturnType<typeof askRows> {
    return askRows(rowsOf(this.#run.place), this.#petition);
  }

  async report(entries: readonly LedgerEntry[], more: readonly string[] = []): Promise<FaultReport> {
    const { counts } = this.#proxy;
    return {
      complaints: [...more, ...compareLedger(entries, await this.rows())],
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
