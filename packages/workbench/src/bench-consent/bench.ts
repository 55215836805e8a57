/** `npm run bench:consent`: the question of ours, of four peers, of Lit alone and of bare HTML; with `--audit`, what the auditor finds in the peers. Figures as figures.md wants them. */
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, programOf } from '../engines/engines.ts';
import { rounded } from '../figures/median.ts';
import { installPeers } from '../peers/install-peers.ts';
import { auditSides } from './audit-peers.ts';
import { auditLine, auditReasons, auditTable, othersTable } from './audit-table.ts';
import { bundleLitBanner, bundleProbe } from './bundle-scripts.ts';
import { compareExpected } from './expected-violations.ts';
import { compare, judge, type Comparison } from './judge.ts';
import { measureVisit, THROTTLE, type Visit } from './measure-visit.ts';
import { peerPackages, peers } from './peer-sides.ts';
import { ratioTable, visitTable } from './report.ts';
import { serveSide, type Served } from './serve-pages.ts';
import { compared, floors, type Side } from './sides.ts';
import { turnOrder } from './turn-order.ts';

type Rounds = Map<string, Visit[]>;
const say = (words: string): void => void process.stdout.write(`${words}\n`);

/** Nobody outside is asked, whatever a page wants to load: a name that is looked up in vain would be a time too. */
const LOCAL_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

function readWishes(): { rounds: number; sides: Side[]; audit: boolean } {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' }, only: { type: 'string' }, audit: { type: 'boolean', default: false } } });
  const names = values.only?.split(',') ?? compared.map(({ name }) => name);
  const unknown = names.filter((name) => !compared.some((side) => side.name === name));
  const rounds = Number(values.rounds);
  if (unknown.length > 0) throw new Error(`--only knows ${compared.map(({ name }) => name).join(', ')}, not ${unknown.join(', ')}`);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a whole number from 1');
  return { rounds, audit: values.audit, sides: [...floors, ...compared.filter(({ name }) => names.includes(name))] };
}

/** One visit to each that does not count, so that no side pays for the first use of the browser; then the rounds. */
async function measureRounds(browser: Browser, { rounds, sides }: { rounds: number; sides: readonly Side[] }, served: ReadonlyMap<Side, Served>): Promise<Rounds> {
  const measured: Rounds = new Map(sides.map(({ name }) => [name, []]));
  const probe = await bundleProbe();
  for (let round = -1; round < rounds; round += 1) {
    for (const side of turnOrder(sides, Math.max(0, round))) {
      const visit = await measureVisit(browser, side, { origin: served.get(side)?.origin ?? '', probe }).catch((cause: unknown) => {
        throw new Error(`The page of ${side.name} could not be measured`, { cause });
      });
      if (round >= 0) measured.get(side.name)?.push(visit);
    }
  }
  return measured;
}

async function measure(wishes: { rounds: number; sides: readonly Side[] }): Promise<Rounds> {
  const served = new Map(await Promise.all(wishes.sides.map(async (side) => [side, await serveSide(side)] as const)));
  const browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: [...chromiumArguments, LOCAL_ONLY] });
  try {
    return await measureRounds(browser, wishes, served);
  } finally {
    await browser.close();
    for (const { server } of served.values()) server.closeAllConnections();
    for (const { server } of served.values()) server.close();
  }
}

function compareAll(rounds: Rounds, sides: readonly Side[]): Map<string, Comparison> {
  const visitsOf = (name: string): Visit[] => rounds.get(name) ?? [];
  const beside = { bare: visitsOf('bare'), lit: visitsOf('lit') };
  return new Map(sides.filter((side) => !floors.includes(side)).map(({ name }) => [name, compare(visitsOf(name), beside)]));
}

const inShort = (comparison: Comparison): Record<string, number> => Object.fromEntries(Object.entries(comparison).map(([key, value]: [string, number]) => [key, key === 'layoutShift' ? value : rounded(value)]));

/** Only the peers that are wished for; what is expected of another is then not asked. */
async function auditPeers({ sides }: { sides: readonly Side[] }, releases: string): Promise<number> {
  say(`${releases}; looked at by the auditor, one after another\n`);
  const reports = await auditSides(peers.filter((peer) => sides.includes(peer)), (words) => void process.stderr.write(`${words}\n`));
  const expectations = compareExpected(reports).filter(({ peer }) => reports.has(peer));
  say(`${auditTable(reports, expectations)}\n\n${auditReasons(expectations)}\n\n${othersTable(reports, expectations)}\n`);
  say(JSON.stringify(auditLine(reports, expectations)));
  return expectations.length > 0 && expectations.every(({ holds }) => holds) ? 0 : 1;
}

async function main(): Promise<number> {
  const wishes = readWishes();
  const releases = Object.entries(await installPeers(peerPackages)).map(([name, release]) => `${name} ${release}`).join(', ');
  if (wishes.audit) return auditPeers(wishes, releases);
  await bundleLitBanner();
  say(`${releases}; processor slowed ${THROTTLE} times; ms, medians of ${wishes.rounds} interleaved rounds (quarters)\n`);
  const rounds = await measure(wishes);
  const comparisons = compareAll(rounds, wishes.sides);
  say(`${visitTable(rounds)}\n\n${ratioTable(comparisons)}\n`);
  const { ours, ...others } = Object.fromEntries(comparisons);
  const verdicts = ours ? judge(ours) : [];
  for (const { sentence } of verdicts) say(sentence);
  say(JSON.stringify({ ...(ours && inShort(ours)), peers: Object.fromEntries(Object.entries(others).map(([name, peer]) => [name, inShort(peer)])) }));
  return verdicts.every(({ holds }) => holds) ? 0 : 1;
}

process.exitCode = await main();
