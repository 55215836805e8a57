import { median, rounded } from '../figures/median.ts';
import { openPetition } from '../faults/open-petition.ts';
import { rowsOf, ServerProcess, type ServerPlace } from '../faults/server-process.ts';
import { Random } from '../fuzz-ics/random.ts';
import { startBare } from './bare-process.ts';
import { drive, type Driven, type Step } from './drive.ts';
import { writeRequest } from './load-socket.ts';
import { readTokens } from './read-tokens.ts';
import { bareWritesOf, writesOf } from './write-steps.ts';

export interface BenchOptions {
  readonly rounds: number;
  /** Milliseconds of each measurement. */
  readonly time: number;
}

/** The keys of figures.md, and what they are made of. */
export interface ServerFigures {
  /** Durable write requests per second; signing and confirming are one each. */
  readonly writesPerSecond: number;
  readonly ofCeiling: number;
  readonly countReadsOfCeiling: number;
  readonly p99Ms: number;
  readonly ceilingPerSecond: number;
  readonly countReadsPerSecond: number;
  readonly constantReadsPerSecond: number;
  readonly countP99Ms: number;
}

const CLIENTS = 32;

/** One side, ours or the bare one: where it listens, what is written to it, what is read of it. */
interface Side {
  readonly port: number;
  writes(): Promise<() => Step>;
  readonly read: Step;
}

const write = async ({ port, writes }: Side, time: number): Promise<Driven> => drive({ port, clients: CLIENTS, time, next: await writes() });

/** Reads by all clients, while others sign and confirm at ours at a fixed rate: the same load beside both that are read. */
async function readWhileWriting(reader: Side, writer: Side, { time, perSecond }: { time: number; perSecond: number }): Promise<Driven> {
  const next = await writer.writes();
  const [read] = await Promise.all([
    drive({ port: reader.port, clients: CLIENTS, time, next: () => reader.read }),
    drive({ port: writer.port, clients: CLIENTS, time, perSecond, next }),
  ]);
  return read;
}

async function interleaved(rounds: number, ours: () => Promise<Driven>, bare: () => Promise<Driven>): Promise<{ ours: Driven[]; bare: Driven[] }> {
  const all = { ours: [] as Driven[], bare: [] as Driven[] };
  for (let round = 0; round < rounds; round += 1) {
    all.ours.push(await ours());
    all.bare.push(await bare());
  }
  return all;
}

const middleRate = (rounds: readonly Driven[]): number => median(rounds.map(({ perSecond }) => perSecond));
const middleP99 = (rounds: readonly Driven[]): number => rounded(median(rounds.map(({ p99 }) => p99)));

async function measureSides(ours: Side, bare: Side, { rounds, time }: BenchOptions): Promise<ServerFigures> {
  await write(ours, time);
  await write(bare, time);
  const writes = await interleaved(rounds, () => write(ours, time), () => write(bare, time));
  const [writesPerSecond, ceilingPerSecond] = [middleRate(writes.ours), middleRate(writes.bare)];
  const load = { time, perSecond: writesPerSecond / 2 };
  const reads = await interleaved(rounds, () => readWhileWriting(ours, ours, load), () => readWhileWriting(bare, ours, load));
  const [countReadsPerSecond, constantReadsPerSecond] = [middleRate(reads.ours), middleRate(reads.bare)];
  return {
    writesPerSecond: Math.round(writesPerSecond),
    ofCeiling: rounded(writesPerSecond / ceilingPerSecond),
    countReadsOfCeiling: rounded(countReadsPerSecond / constantReadsPerSecond),
    p99Ms: middleP99(writes.ours),
    ceilingPerSecond: Math.round(ceilingPerSecond),
    countReadsPerSecond: Math.round(countReadsPerSecond),
    constantReadsPerSecond: Math.round(constantReadsPerSecond),
    countP99Ms: middleP99(reads.ours),
  };
}

/** Our server and the ceiling, on one database, in turns. */
export async function measureServer(place: ServerPlace, options: BenchOptions): Promise<ServerFigures> {
  const server = await ServerProcess.start(place);
  const petition = await openPetition(server.origin);
  const rows = rowsOf(place);
  const bareServer = await startBare(rows);
  const random = new Random(20_261_128);
  // As many as can be confirmed in one measurement: every second write, at more than any machine has done yet.
  const most = Math.ceil((options.time / 1000) * 10_000);
  const ours: Side = {
    port: server.port,
    writes: async () => writesOf(petition, random, await readTokens(rows, most)),
    read: { request: writeRequest('GET', `/api/v1/petitions/${petition}/count`), status: 200 },
  };
  const bare: Side = { port: bareServer.port, writes: async () => bareWritesOf(random), read: { request: writeRequest('GET', '/constant'), status: 200 } };
  try {
    return await measureSides(ours, bare, options);
  } catch (error) {
    throw new Error(`The server said: ${server.said}`, { cause: error });
  } finally {
    await bareServer.close();
    await server.stop();
  }
}
