import type { RecordStore } from '../store/record-store.ts';

/** Something that is done again and again, by one process of all that share a database. */
export interface Job {
  name: string;
  everyMs: number;
  run(now: string): Promise<unknown>;
}

export interface JobRunner {
  /** One look: whatever is due is done, if this process is the one. Resolves to the names of what was done. */
  look(): Promise<string[]>;
  start(everyMs: number): void;
  /** Waits for a look that has begun. */
  stop(): Promise<void>;
}

export interface JobOptions {
  records: Pick<RecordStore, 'takeLease'>;
  jobs: readonly Job[];
  /** Another for each process. */
  holder: string;
  leaseMs: number;
  now: () => number;
  /** Takes the name of a job that has failed; the next look tries it again. */
  failed?: (name: string, error: unknown) => void;
}

/** Runs jobs one after the other, under a lease that another process takes over when this one is gone. */
export function createJobRunner({ records, jobs, holder, leaseMs, now, failed }: JobOptions): JobRunner {
  const done = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<string[]> = Promise.resolve([]);

  async function runOne(job: Job, time: number): Promise<boolean> {
    if (time - (done.get(job.name) ?? -Infinity) < job.everyMs) return false;
    try {
      await job.run(new Date(time).toISOString());
      done.set(job.name, time);
      return true;
    } catch (error) {
      failed?.(job.name, error);
      return false;
    }
  }

  async function lookOnce(): Promise<string[]> {
    const time = now();
    const ours = await records.takeLease('jobs', holder, new Date(time).toISOString(), new Date(time + leaseMs).toISOString());
    const names: string[] = [];
    for (const job of ours ? jobs : []) if (await runOne(job, time)) names.push(job.name);
    return names;
  }

  const look = (): Promise<string[]> => (looking = looking.then(lookOnce, lookOnce));
  const lookQuietly = (): void => void look().catch((error: unknown) => failed?.('lease', error));

  return {
    look,
    start(everyMs) {
      timer ??= setInterval(lookQuietly, everyMs).unref();
      lookQuietly();
    },
    async stop() {
      clearInterval(timer);
      await looking.catch(() => []);
    },
  };
}
