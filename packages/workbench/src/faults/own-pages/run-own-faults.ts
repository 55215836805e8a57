import { Random } from '../../fuzz-ics/random.ts';
import { askRows } from '../ask-rows.ts';
import { FaultStage, type FaultReport, type FaultRun, type Subject } from '../fault-stage.ts';
import { PETITION } from '../people.ts';
import { NOBODY, openForm, pressThrough, readThePage } from '../press-form.ts';
import type { OpenForm } from '../press-form.ts';
import { rowsOf } from '../server-process.ts';
import { DEVICES, inLanes } from '../through-the-line.ts';
import type { Line } from '../try-through.ts';
import { fieldsOf } from './acts.ts';
import { compareOwn } from './compare-own.ts';
import type { OwnEntry, Press } from './compare-own.ts';
import type { KeptOwn } from './kept-own.ts';
import { openOwnPages, personAt, WAITED_FOR } from './open-own-pages.ts';
import type { Person } from './open-own-pages.ts';

function ownPages({ place }: FaultRun, people: readonly Person[]): Subject<KeptOwn> {
  return {
    open: (origin) => openOwnPages(origin, place, people),
    path: `/embed/volunteer/${PETITION.siteId}`,
    rows: () => askRows(new URL('read-own.ts', import.meta.url), rowsOf(place), ''),
  };
}

interface Visit {
  readonly entry: OwnEntry;
  readonly form: OpenForm;
}

/** By which mail each act has its link, and to which page it leads. */
function linkOf({ opportunity, acts: [act] }: Person): { kind: string; page: string } {
  if (act === 'yes' || act === 'no') return { kind: 'guardian-asked', page: 'guardian' };
  return { kind: opportunity === WAITED_FOR ? 'offer' : 'signed-up', page: 'sign-up' };
}

/** Whoever waits and is offered nothing has nothing to answer. */
async function openPages(src: string, people: readonly Person[], { people: kept, mails }: KeptOwn): Promise<Visit[]> {
  const visits: Visit[] = [];
  await inLanes(people, DEVICES, async (person) => {
    const { email, opportunity, acts } = person;
    const { kind, page } = linkOf(person);
    const row = kept.find((one) => one.email === email);
    const token = mails.find((mail) => mail.kind === kind && mail.signUpId === row?.id)?.token;
    if (row === undefined || token === undefined) return;
    const entry = { email, id: row.id, reference: row.reference, presses: acts.map((act): Press => ({ act })) };
    visits.push({ entry, form: await openForm(`${src}/${opportunity}/${page}/${token}`) });
  });
  return visits;
}

/** What the server says of it: the word with which its page comes, or the page of what is gone. */
function saidBy(led: string): string {
  if (led === NOBODY) return led;
  const { pathname, searchParams } = new URL(led, 'http://localhost/');
  return searchParams.get('done') ?? pathname.split('/').at(-1) ?? '';
}

async function act({ entry, form }: Visit, press: Press, line: Line): Promise<void> {
  const led = await pressThrough(form, fieldsOf(press.act, entry), line);
  if (led !== undefined) press.told = saidBy(led);
}

/** People answer for a place that came free, change, withdraw, come or cannot, and guardians say yes or no, each by their link, while the line breaks and the server is killed; then what they were told is compared with what is kept. */
export async function runOwnFaults(run: FaultRun): Promise<FaultReport> {
  const random = new Random(run.seed);
  const people = Array.from({ length: run.signatures }, (_, index) => personAt(random, index));
  const stage = await FaultStage.open({ ...run, signatures: Math.floor(run.signatures * 0.7) }, ownPages(run, people));
  const { killer, src } = stage;
  try {
    const visits = await openPages(src, people, await stage.rows());
    if (visits.length < run.signatures * 0.7) throw new Error(`${visits.length} of ${run.signatures} have a link`);
    await readThePage();
    await inLanes(visits, DEVICES, async (visit) => {
      await Promise.all(visit.entry.presses.map((press) => act(visit, press, killer)));
      await killer.finished();
    });
    const entries = visits.map(({ entry }) => entry);
    const done = entries.map(({ email, presses }) => ({ key: email, sent: presses.flatMap(({ told }) => told ?? []), ...(presses.every(({ told }) => told !== undefined) && { confirmed: 'told' as const }) }));
    return stage.report(done, compareOwn(entries, await stage.rows()));
  } finally {
    await stage.close();
  }
}
