import { openBrowser } from '../engines/open-browser.ts';
import type { EngineBrowser, Tab } from '../engines/tab.ts';
import { until } from '../engines/until.ts';
import { Random } from '../fuzz-ics/random.ts';
import { compareLedger } from './compare-ledger.ts';
import type { LedgerEntry } from './compare-ledger.ts';
import { FaultStage, type FaultReport, type FaultRun } from './fault-stage.ts';
import type { PageTold } from './in-page/sign-page.ts';
import type { Killer } from './killer.ts';
import { personWhoSigns, seededUuid } from './people.ts';
import { petitionSubject } from './petition-subject.ts';
import { openSignSite } from './sign-site.ts';

const VISITORS = 4;
const PATIENCE = 120_000;

interface Visited {
  readonly entries: readonly LedgerEntry[];
  readonly stuck: readonly string[];
}

interface Visiting {
  readonly killer: Killer;
  readonly address: string;
  readonly origin: string;
  readonly random: Random;
  readonly count: number;
  readonly name: string;
}

async function openTab(tab: Tab, address: string): Promise<Tab> {
  await tab.goto(address);
  await until('the page is ready', async () => (await tab.evaluate('typeof proof')) === 'object');
  return tab;
}

/** One tab signs its share; half way it is opened anew, while the other may be sending what both keep. */
async function signInTab(tab: Tab, entries: readonly LedgerEntry[], { killer, address, origin, random }: Visiting): Promise<void> {
  for (const [index, { key, email }] of entries.entries()) {
    const person = { ...personWhoSigns(random, email.replace(/@.*$/u, ''), origin) };
    await tab.evaluate(`proof.sign(${JSON.stringify(key)}, ${JSON.stringify(person)})`);
    await killer.finished();
    if (index === Math.floor(entries.length / 2)) await openTab(tab, address);
  }
}

function writeDown(entries: readonly LedgerEntry[], told: readonly PageTold[]): void {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  for (const { key, kind, reference = '', code = '' } of told) {
    const entry = byKey.get(key);
    if (!entry) continue;
    if (kind === 'sent') entry.sent.push(reference);
    else if (kind === 'refused') entry.refused = code;
    else entry.leftUnseen = true;
  }
}

/** Both tabs of one visitor, at the same time; then both send what is kept, at the same time, until nothing is. */
async function visit(browser: EngineBrowser, visiting: Visiting): Promise<Visited> {
  const { address, random, count, name, killer } = visiting;
  const entries: LedgerEntry[] = Array.from({ length: count }, (_, index) => ({ key: seededUuid(random), email: `${name}-${index}@example.org`, sent: [] }));
  const visitor = await browser.visit();
  try {
    const tabs = [await openTab(visitor.tab, address), await openTab(await visitor.tab.another(), address)] as const;
    await Promise.all(tabs.map((tab, number) => signInTab(tab, entries.filter((_, index) => index % 2 === number), visiting)));
    const isEmpty = async (): Promise<boolean> => {
      await killer.settled();
      const left = await Promise.all(tabs.map((tab) => tab.evaluate('proof.flush()')));
      return left.every((waiting) => waiting === '0');
    };
    const stuck = await until('all that was kept is sent', isEmpty, PATIENCE).then(() => [], () => [`${name} still keeps something`]);
    writeDown(entries, JSON.parse(await tabs[0].evaluate('proof.told()')) as PageTold[]);
    return { entries, stuck };
  } finally {
    await visitor.close();
  }
}

/** The same from Chromium: visitors with two tabs each, one outbox in IndexedDB, Web Locks between them. */
export async function runBrowserFaults(run: FaultRun): Promise<FaultReport> {
  const random = new Random(run.seed);
  const site = await openSignSite();
  const stage = await FaultStage.open(run, petitionSubject(run, [site.origin]));
  const browser = await openBrowser('chromium');
  try {
    const address = `${site.origin}/?src=${encodeURIComponent(stage.src)}`;
    const visitors = Array.from({ length: VISITORS }, (_, index) => ({ killer: stage.killer, address, origin: site.origin, random: new Random(random.below(1e9)), count: run.signatures / VISITORS, name: `visitor-${index}` }));
    const visited = await Promise.all(visitors.map((visiting) => visit(browser, visiting)));
    const entries = visited.flatMap((one) => one.entries);
    return stage.report(entries, [...visited.flatMap(({ stuck }) => stuck), ...compareLedger(entries, await stage.rows())]);
  } finally {
    await browser.close();
    await site.close();
    await stage.close();
  }
}
