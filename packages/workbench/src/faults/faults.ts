/**
 * `npm run test:faults [--small] [seed] [kind]`: nothing lost, nothing doubled, nobody told a falsehood. People sign from Node and from
 * browsers, sign up to help, ask for help, give feedback, answer offers, and cancel, change and withdraw by their link, through a line that breaks while
 * the server is killed, on SQLite and on PostgreSQL; what they were told is compared with what a process of its own reads in the database. `--small` is
 * what `npm test` has time for; a kind, such as `volunteers`, is what is tried alone.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../postgres/start-postgres.ts';
import type { FaultReport, FaultRun } from './fault-stage.ts';
import { runBrowserFaults } from './run-browser-faults.ts';
import { runFeedbackFaults } from './feedback/run-feedback-faults.ts';
import { runHelpFaults } from './help/run-help-faults.ts';
import { runOfferFaults } from './offers/run-offer-faults.ts';
import { runOwnFaults } from './own-pages/run-own-faults.ts';
import { runFaults } from './run-faults.ts';
import type { ServerPlace } from './server-process.ts';
import { runVolunteerFaults } from './volunteering/run-volunteer-faults.ts';

interface Size {
  readonly signatures: number;
  readonly kills: number;
  /** What must have fallen between commit and answer, at least. */
  readonly between: number;
  /** Signatures from browsers. */
  readonly browsers: number;
  /** People who ask for help. */
  readonly need: number;
  /** People who are asked for something, or have a page of their own. */
  readonly asked: number;
}

const WHOLE: Size = { signatures: 5000, kills: 12, between: 100, browsers: 200, need: 2000, asked: 600 };
const SMALL: Size = { signatures: 400, kills: 3, between: 10, browsers: 12, need: 150, asked: 120 };
const MOST_SHOWN = 20;

type Places = readonly { readonly name: string; readonly place: ServerPlace }[];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function tell(name: string, done: string, { signatures, told, gaveUp, confirmed, kills, betweenCommitAndAnswer, faults, writes, seconds }: FaultReport): void {
  say(`${name}: ${signatures} sent, ${told} told “sent”, ${gaveUp} gave up, ${confirmed} ${done}, in ${seconds.toFixed(0)} s`);
  say(`  ${kills} times SIGKILL, ${betweenCommitAndAnswer} writes committed and not answered; ${writes} writes on the way, ${Object.entries(faults).map(([fault, count]) => `${fault} ${count}`).join(', ')}`);
}

/** What is wanted of a run, and what people did beside sending. */
type Judged = Pick<Size, 'signatures' | 'kills' | 'between'> & { readonly done?: string };

/** @returns what is wrong */
function judge(name: string, report: FaultReport, { kills, between, done = 'confirmed' }: Judged): string[] {
  tell(name, done, report);
  return [
    ...report.complaints,
    ...(report.kills >= kills ? [] : [`the server was killed ${report.kills} times, not ${kills}`]),
    ...(report.betweenCommitAndAnswer >= between ? [] : [`${report.betweenCommitAndAnswer} writes fell between commit and answer, not ${between}`]),
  ].map((complaint) => `${name}: ${complaint}`);
}

async function onAll(places: Places, work: (place: Places[number]) => Promise<string[]>): Promise<{ failed: number; passed: number }> {
  let [passed, failed] = [0, 0];
  for (const place of places) {
    const complaints = await work(place);
    for (const complaint of complaints.slice(0, MOST_SHOWN)) say(`failed: ${complaint}`);
    if (complaints.length > MOST_SHOWN) say(`failed: and ${complaints.length - MOST_SHOWN} more`);
    if (complaints.length === 0) passed += 1;
    else failed += 1;
  }
  return { passed, failed };
}

/** Something that people send, and how it is judged. */
interface Kind {
  readonly name: string;
  send(run: FaultRun): Promise<FaultReport>;
  /** Where it is not that of all. */
  readonly judged?: (size: Size) => Judged;
}

const withPages = ({ place, ...run }: FaultRun): FaultRun => ({ ...run, place: { ...place, environment: { DUGNAD_PAGES: '@dugnad/pages' } } });

const KINDS: readonly Kind[] = [
  { name: 'node', send: runFaults },
  { name: 'browsers', send: (run) => runBrowserFaults({ ...run, kills: 2 }), judged: ({ browsers }) => ({ signatures: browsers, kills: 2, between: Math.floor(browsers / 20) }) },
  { name: 'volunteers', send: (run) => runVolunteerFaults(withPages(run)), judged: (size) => ({ ...size, kills: size.kills + 2, done: 'cancelled by their link' }) },
  { name: 'feedback', send: runFeedbackFaults },
  { name: 'help', send: (run) => runHelpFaults(withPages(run)), judged: (size) => ({ ...size, signatures: size.need, done: 'withdrew by their link' }) },
  { name: 'offers', send: (run) => runOfferFaults(withPages(run)), judged: (size) => ({ ...size, signatures: size.asked, done: 'said yes by their link' }) },
  { name: 'own-pages', send: (run) => runOwnFaults(withPages(run)), judged: (size) => ({ ...size, signatures: size.asked, done: 'did all that they wanted by their link' }) },
];

async function main(size: Size, seed: number, kinds: readonly Kind[]): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'dugnad-faults-'));
  const cluster = await startPostgres();
  if (!cluster) say('not run: writes through faults on PostgreSQL (it is not installed)');
  say(`seed ${seed}`);
  const placesOf = async (kind: string): Promise<Places> => [
    { name: `SQLite, ${kind}`, place: { data: join(folder, kind) } },
    ...(cluster ? [{ name: `PostgreSQL, ${kind}`, place: { data: join(folder, `${kind}-postgres`), databaseUrl: await cluster.createDatabase(kind) } }] : []),
  ];
  let [passed, failed] = [0, 0];
  try {
    for (const { name: kind, send, judged = () => size } of kinds) {
      const wanted: Judged = judged(size);
      const done = await onAll(await placesOf(kind), async ({ name, place }) => judge(name, await send({ place, folder: join(place.data, 'clients'), signatures: wanted.signatures, kills: size.kills, seed }), wanted));
      passed += done.passed;
      failed += done.failed;
    }
  } finally {
    await cluster?.stop();
    await rm(folder, { recursive: true, force: true });
  }
  say(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

const isSmall = process.argv.includes('--small');
const seed = Number(process.argv.slice(2).find((arg) => /^\d+$/u.test(arg)) ?? 20_261_128);
const named = KINDS.filter(({ name }) => process.argv.includes(name));
process.exitCode = (await main(isSmall ? SMALL : WHOLE, seed, named.length > 0 ? named : KINDS)) ? 0 : 1;
