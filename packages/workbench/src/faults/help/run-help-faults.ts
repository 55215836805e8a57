import { join } from 'node:path';
import { isDugnadError } from '@dugnad/client/errors';
import { createHttpHelpRequestBox } from '@dugnad/client/http';
import type { HelpRequestInput, HelpRequestReceipt } from '@dugnad/client/model';
import type { HelpRequestBox } from '@dugnad/client/ports';
import { Random } from '../../fuzz-ics/random.ts';
import { needOf, openHelpPoint } from '../ask-for-help.ts';
import { askRows } from '../ask-rows.ts';
import { Device, PATIENCE } from '../device.ts';
import type { Wish } from '../device.ts';
import { FaultStage, type FaultReport, type FaultRun, type Subject } from '../fault-stage.ts';
import { PETITION, seededUuid } from '../people.ts';
import { openForm, pressThrough, readThePage } from '../press-form.ts';
import type { OpenForm } from '../press-form.ts';
import { rowsOf } from '../server-process.ts';
import { DEVICES, inLanes, openDevices, sendAll } from '../through-the-line.ts';
import { tryThrough } from '../try-through.ts';
import type { Line } from '../try-through.ts';
import { compareHelp, NOTHING, toldBy, tokenOf } from './compare-help.ts';
import type { HelpEntry } from './compare-help.ts';
import type { KeptHelp } from './kept-help.ts';

function helpPoint({ place }: FaultRun): Subject<KeptHelp> {
  return {
    open: async (origin) => void (await openHelpPoint(origin)),
    path: `/embed/help/${PETITION.siteId}`,
    rows: () => askRows(new URL('read-help.ts', import.meta.url), rowsOf(place), PETITION.siteId),
  };
}

function deviceAt(src: string, place: { folder: string; name: string; random: Random }): Device<HelpRequestInput, HelpRequestReceipt> {
  const box = createHttpHelpRequestBox({ src, timeout: PATIENCE });
  return new Device<HelpRequestInput, HelpRequestReceipt>({ ...place, channel: `help ${src}`, send: (body, how) => box.send(body, how), toldBy });
}

/** Some have a number alone; of one address in twelve comes another need. */
function makeWish(random: Random, index: number): Wish<HelpRequestInput> & { entry: HelpEntry } {
  const mailbox = index > 0 && random.next() < 1 / 12 ? random.below(index) : index;
  const hasAddress = random.next() < 0.8;
  const phone = `+47 9${String(mailbox).padStart(7, '0')}`;
  return { entry: { key: seededUuid(random), sent: [], hasAddress }, body: needOf({ phone, ...(hasAddress && { email: `person-${mailbox}@example.org` }) }) };
}

interface Leaving {
  readonly entry: HelpEntry;
  /** Of the page; nothing where a program withdraws. */
  readonly form?: OpenForm;
  readonly key: string;
}

async function withdraw(box: HelpRequestBox, { entry, form, key }: Leaving, line: Line): Promise<void> {
  entry.withdrawn = 'tried';
  // The page of what is withdrawn already says that nobody has this link, which is so.
  if (form) entry.withdrawn = (await pressThrough(form, { act: 'withdraw', sure: 'on' }, line)) === undefined ? 'tried' : 'told';
  else entry.withdrawn = (await tryThrough(() => box.withdraw(tokenOf(entry), { idempotencyKey: key }).then(() => 'told' as const), { line, refused: ({ code }) => (code === 'not-found' ? ('denied' as const) : undefined) })) ?? 'tried';
}

/** One in three who were told “sent” withdraw it by their link, half of them on its page. */
async function withdrawSome({ src, killer }: FaultStage<KeptHelp>, entries: readonly HelpEntry[], { random, box }: { random: Random; box: HelpRequestBox }): Promise<void> {
  const some = entries.filter(() => random.next() < 1 / 3).map((entry) => ({ entry, key: seededUuid(random), onPage: random.next() < 0.5 }));
  const leaving = await Promise.all(some.map(async ({ entry, key, onPage }): Promise<Leaving> => ({ entry, key, ...(onPage && { form: await openForm(`${src}/request/${tokenOf(entry)}`) }) })));
  await readThePage();
  await inLanes(leaving, DEVICES, async (one) => {
    await withdraw(box, one, killer);
    await killer.finished();
  });
}

async function lookThrough(box: HelpRequestBox, entry: HelpEntry): Promise<string> {
  return box.status(tokenOf(entry)).then(({ status }) => status, (error: unknown) => (isDugnadError(error) ? error.code.replace(/^not-found$/u, NOTHING) : Promise.reject(error as Error)));
}

/** People ask for help, keep, send again, withdraw by their link and look what became of it, while the line breaks and the server is killed; then what they were told is compared with what is kept. */
export async function runHelpFaults(run: FaultRun): Promise<FaultReport> {
  const random = new Random(run.seed);
  // Those who withdraw are some more, and the server dies of them too.
  const stage = await FaultStage.open({ ...run, signatures: Math.floor(run.signatures * 1.25) }, helpPoint(run));
  const { killer, src } = stage;
  try {
    const devices = openDevices(random, (place) => deviceAt(src, { ...place, folder: join(run.folder, 'outboxes') }));
    const wishes = Array.from({ length: run.signatures }, (_, index) => makeWish(random, index));
    const entries = wishes.map(({ entry }) => entry);
    const stuck = await sendAll(devices, wishes, killer);
    const box = createHttpHelpRequestBox({ src, timeout: PATIENCE });
    const told = entries.filter(({ sent }) => sent.length > 0);
    await withdrawSome(stage, told, { random, box });
    await killer.settled();
    await inLanes(told, DEVICES, async (entry) => void (entry.looked = await lookThrough(box, entry)));
    const done = entries.map((entry) => ({ ...entry, ...(entry.withdrawn === 'told' && { confirmed: 'told' as const }) }));
    return stage.report(done, [...stuck, ...compareHelp(entries, await stage.rows())]);
  } finally {
    await stage.close();
  }
}
