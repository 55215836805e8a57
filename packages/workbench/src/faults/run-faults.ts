import { join } from 'node:path';
import { until } from '../engines/until.ts';
import { Random } from '../fuzz-ics/random.ts';
import type { LedgerEntry } from './compare-ledger.ts';
import { FaultStage, type FaultReport, type FaultRun } from './fault-stage.ts';
import type { KeptRows } from './kept-rows.ts';
import type { Killer } from './killer.ts';
import { personWhoSigns, seededUuid } from './people.ts';
import { Device } from './sign-through.ts';

const DEVICES = 16;
const LANES = 2;
/** Milliseconds that all devices together take at most until nothing waits. */
const PATIENCE = 120_000;

/** One address in twelve signs again. */
function makeWishes({ signatures }: FaultRun, random: Random): { entry: LedgerEntry; person: ReturnType<typeof personWhoSigns> }[] {
  return Array.from({ length: signatures }, (_, index) => {
    const mailbox = `person-${index > 0 && random.next() < 1 / 12 ? random.below(index) : index}`;
    const person = personWhoSigns(random, mailbox);
    return { entry: { key: seededUuid(random), email: person.email, sent: [] }, person };
  });
}

/** All of `work` with so many at once. */
async function inLanes<Item>(items: readonly Item[], lanes: number, work: (item: Item, lane: number) => Promise<void>): Promise<void> {
  const rest = items.values();
  const lane = async (_: unknown, number: number): Promise<void> => {
    for (const item of rest) await work(item, number);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Tries again as soon as it is allowed to: whoever was asked to wait is not asked before. */
async function drain(devices: readonly Device[], killer: Killer): Promise<string[]> {
  const isEmpty = async (): Promise<boolean> => {
    await killer.settled();
    const left = await Promise.all(devices.map((device) => device.flush()));
    return left.every((count) => count === 0);
  };
  return until('all that was kept is sent', isEmpty, PATIENCE).then(() => [], () => ['some of what was kept on devices was never sent']);
}

/** One in four that were told "sent" types the code of the mail. */
async function confirmSome(devices: readonly Device[], { entries, rows, random, killer }: { entries: readonly LedgerEntry[]; rows: KeptRows; random: Random; killer: Killer }): Promise<void> {
  const wanted = entries.filter(({ sent: [reference] }) => reference !== undefined && rows.codes[reference] !== undefined && random.next() < 0.25).map((entry) => ({ entry, key: seededUuid(random) }));
  await inLanes(wanted, DEVICES, async ({ entry, key }, lane) => {
    const [reference = ''] = entry.sent;
    await devices[lane]?.confirm(entry, { reference, code: rows.codes[reference]?.code ?? '', key });
    await killer.settled();
  });
}

/** People sign, keep, send again and confirm, while the line breaks and the server is killed; then what they were told is compared with what is kept. */
export async function runFaults(run: FaultRun): Promise<FaultReport> {
  const random = new Random(run.seed);
  const stage = await FaultStage.open(run);
  const { killer, src } = stage;
  try {
    const devices = Array.from({ length: DEVICES }, (_, index) => new Device({ src, folder: join(run.folder, 'outboxes'), name: `device-${index}`, random: new Random(random.below(1e9)) }));
    const wishes = makeWishes(run, random);
    await inLanes(wishes, DEVICES * LANES, async (wish, lane) => {
      await devices[lane % DEVICES]?.sign(wish);
      await killer.finished();
    });
    const entries = wishes.map(({ entry }) => entry);
    const stuck = await drain(devices, killer);
    await confirmSome(devices, { entries, rows: await stage.rows(), random, killer });
    return await stage.report(entries, stuck);
  } finally {
    await stage.close();
  }
}
