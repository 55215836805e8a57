/**
 * `npm run test:enumeration`: whoever signs, signs up to help or asks for help does not learn who has done so before, and whoever tries links
 * not which of them somebody has. They are answered alike, and as fast: over 500 interleaved requests of each, the difference of the medians has a 95 % interval within ± 2 ms.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { LoadSocket, writeRequest } from '../bench-server/load-socket.ts';
import { bootstrapDifference } from '../figures/bootstrap-difference.ts';
import { median } from '../figures/median.ts';
import { Random } from '../fuzz-ics/random.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { LINKS } from './enumeration-links.ts';
import { BLOCKED, CLASSES, WRITES } from './enumeration-writes.ts';
import type { Class, Write } from './enumeration-writes.ts';
import { sameButForValues } from './same-but-for-values.ts';
import { ServerProcess, type ServerPlace } from './server-process.ts';

const REQUESTS = 500;
const WARM_UP = 100;
/** Milliseconds. */
const MOST = 2;
/** Characters of an answer that are worth reading; all of it is compared. */
const MOST_SAID = 300;

const ALL = [...WRITES, ...LINKS];

/** What was measured of one class. */
interface Asked {
  readonly kind: Class;
  readonly times: number[];
  readonly answers: Set<string>;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** With a key of its own. */
const asJson = (path: string, body: object): string => writeRequest('POST', path, JSON.stringify(body), { 'idempotency-key': randomUUID() });

/** One of each class, in an order of chance, again and again. */
async function askAll(socket: LoadSocket, path: string, { body, request: toRequest = asJson, said = () => '', classes = CLASSES }: Write, random: Random): Promise<Asked[]> {
  const all = classes.map((kind): Asked => ({ kind, times: [], answers: new Set() }));
  const ask = async (kind: Class): Promise<{ ms: number; answer: string }> => {
    const sent = body(kind, random);
    const request = toRequest(path, sent);
    const before = performance.now();
    const answer = await socket.ask(request);
    return { ms: performance.now() - before, answer: sameButForValues(answer.status, answer.body, said(path, sent)) };
  };
  for (let round = 0; round < WARM_UP + REQUESTS; round += 1) {
    for (const { kind, times, answers } of all.map((each) => ({ each, at: random.next() })).sort((one, other) => one.at - other.at).map(({ each }) => each)) {
      const { ms, answer } = await ask(kind);
      if (round < WARM_UP) continue;
      times.push(ms);
      answers.add(answer);
    }
  }
  return all;
}

/** @returns what tells the classes apart */
function tellApart(name: string, asked: readonly Asked[], random: Random): string[] {
  const [first, ...others] = asked;
  if (first === undefined) throw new Error(`${name}: nobody was asked`);
  const all = new Set(asked.flatMap(({ answers }) => [...answers]));
  say(`${name}: medians ${asked.map(({ kind, times }) => `${kind} ${median(times).toFixed(2)} ms`).join(', ')}; answered ${[...all].map((answer) => answer.replaceAll(/\s+/gu, ' ').slice(0, MOST_SAID)).join(' and ')}`);
  const complaints = all.size === 1 ? [] : [`${name}: answers differ`];
  for (const { kind, times } of others) {
    const { difference, low, high } = bootstrapDifference(times, first.times, random);
    say(`  ${kind} less ${first.kind}: ${difference.toFixed(3)} ms, 95 % within ${low.toFixed(3)} and ${high.toFixed(3)} ms`);
    if (low < -MOST || high > MOST) complaints.push(`${name}: a ${kind} one is told by its time`);
  }
  return complaints;
}

async function tryOn(name: string, place: ServerPlace): Promise<string[]> {
  const random = new Random(20_261_128);
  const server = await ServerProcess.start({ ...place, environment: { DUGNAD_BLOCKED_DOMAINS: BLOCKED, DUGNAD_PAGES: '@dugnad/pages' } });
  try {
    const complaints: string[] = [];
    for (const write of ALL) {
      const path = await write.open(server.origin);
      const socket = new LoadSocket(server.port);
      const asked = await askAll(socket, path, write, random);
      socket.close();
      complaints.push(...tellApart(`${name}, ${write.what}`, asked, random));
    }
    return complaints;
  } finally {
    await server.stop();
  }
}

const folder = await mkdtemp(join(tmpdir(), 'dugnad-enumeration-'));
const postgres = await startPostgres();
try {
  const complaints = await tryOn('SQLite', { data: join(folder, 'sqlite') });
  if (postgres) complaints.push(...(await tryOn('PostgreSQL', { data: join(folder, 'postgres'), databaseUrl: await postgres.createDatabase('enumeration') })));
  else say('not run: enumeration on PostgreSQL (it is not installed)');
  for (const complaint of complaints) say(`failed: ${complaint}`);
  const tried = (postgres ? 2 : 1) * ALL.reduce((sum, { classes = CLASSES }) => sum + classes.length, 0);
  say(`${tried - complaints.length} passed, ${complaints.length} failed`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
} finally {
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
}
