import { join } from 'node:path';
import { Random } from '../fuzz-ics/random.ts';
import { compareLedger } from './compare-ledger.ts';
import type { LedgerEntry } from './compare-ledger.ts';
import { FaultStage, type FaultReport, type FaultRun } from './fault-stage.ts';
import type { KeptRows } from './kept-rows.ts';
import type { Killer } from './killer.ts';
import { personWhoSigns, seededUuid } from './people.ts';
import { petitionSubject } from './petition-subject.ts';
import { confirmThrough, signingDevice } from './sign-through.ts';
import { DEVICES, inLanes, openDevices, sendAll } from './through-the-line.ts';

/** One address in twelve signs again. */
function makeWishes({ signatures }: FaultRun, random: Random): { entry: LedgerEntry; body: ReturnType<typeof personWhoSigns> }[] {
  return Array.from({ length: signatures }, (_, index) => {
    const mailbox = `person-${index > 0 && random.next() < 1 / 12 ? random.below(index) : index}`;
    const person = personWhoSigns(random, mailbox);
    return { entry: { key: seededUuid(random), email: person.email, sent: [] }, body: person };
  });
}

/** One in four that were told "sent" types the code of the mail. */
async function confirmSome(src: string, { entries, rows, random, killer }: { entries: readonly LedgerEntry[]; rows: KeptRows; random: Random; killer: Killer }): Promise<void> {
  const wanted = entries.filter(({ sent: [reference] }) => reference !== undefined && rows.codes[reference] !== undefined && random.next() < 0.25).map((entry) => ({ entry, key: seededUuid(random) }));
  await inLanes(wanted, DEVICES, async ({ entry, key }) => {
    const [reference = ''] = entry.sent;
    await confirmThrough(src, entry, { reference, code: rows.codes[reference]?.code ?? '', key });
    await killer.settled();
  });
}

/** People sign, keep, send again and confirm, while the line breaks and the server is killed; then what they were told is compared with what is kept. */
export async function runFaults(run: FaultRun): Promise<FaultReport> {
  const random = new Random(run.seed);
  const stage = await FaultStage.open(run, petitionSubject(run));
  const { killer, src } = stage;
  try {
    const devices = openDevices(random, (place) => signingDevice({ ...place, src, folder: join(run.folder, 'outboxes') }));
    const wishes = makeWishes(run, random);
    const entries = wishes.map(({ entry }) => entry);
    const stuck = await sendAll(devices, wishes, killer);
    await confirmSome(src, { entries, rows: await stage.rows(), random, killer });
    return stage.report(entries, [...stuck, ...compareLedger(entries, await stage.rows())]);
  } finally {
    await stage.close();
  }
}
