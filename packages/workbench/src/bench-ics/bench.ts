/** `npm run bench:ics`: our engine and ical.js on one large feed, by processor time. Figures as figures.md wants them. */
import { median, rounded } from '../figures/median.ts';
import { icaljs, ours, type BenchWindow, type Side } from './sides.ts';
import { syntheticCalendar } from './synthetic-calendar.ts';

const ROUNDS = 7;
const MONTH: BenchWindow = { from: '2026-11-01', to: '2026-12-01' };
const YEAR: BenchWindow = { from: '2026-01-01', to: '2027-01-01' };

/** Milliseconds of processor time, of this process alone. */
interface Figures {
  parseMs: number;
  monthMs: number;
  yearMs: number;
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}

function measure(side: Side, text: string): Figures & { counts: string } {
  const parsed = timed(() => side.parse(text));
  const month = timed(() => parsed.value(MONTH));
  const year = timed(() => parsed.value(YEAR));
  return { parseMs: parsed.ms, monthMs: month.ms, yearMs: year.ms, counts: `${month.value} in the month, ${year.value} in the year` };
}

const middle = (values: number[]): number => rounded(median(values));

function medians(rounds: readonly Figures[]): Figures {
  return { parseMs: middle(rounds.map(({ parseMs }) => parseMs)), monthMs: middle(rounds.map(({ monthMs }) => monthMs)), yearMs: middle(rounds.map(({ yearMs }) => yearMs)) };
}

function show(name: string, { parseMs, monthMs, yearMs }: Figures): void {
  process.stdout.write(`${name.padEnd(8)} parse ${parseMs} ms, month ${monthMs} ms, year ${yearMs} ms\n`);
}

function main(): number {
  const text = syntheticCalendar();
  process.stdout.write(`5,000 events, ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB; processor time, medians of ${ROUNDS} interleaved rounds\n`);
  const rounds = { ours: [] as Figures[], icaljs: [] as Figures[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const [mine, theirs] = [measure(ours, text), measure(icaljs, text)];
    if (round === 0) process.stdout.write(`ours: ${mine.counts}; ical.js: ${theirs.counts}\n`);
    if (mine.counts !== theirs.counts) {
      process.stdout.write('The two do not find the same; their times say nothing.\n');
      return 1;
    }
    rounds.ours.push(mine);
    rounds.icaljs.push(theirs);
  }
  const [mine, theirs] = [medians(rounds.ours), medians(rounds.icaljs)];
  const ratio = rounded((theirs.parseMs + theirs.monthMs) / (mine.parseMs + mine.monthMs));
  show('ours', mine);
  show('ical.js', theirs);
  process.stdout.write(`${JSON.stringify({ ratio, ours: mine, icaljs: theirs })}\n`);
  return 0;
}

process.exitCode = main();
