import { catalogue } from '@dugnad/audit';
import { answerFor, type Answer, type Compared, type Judged } from './expected-violations.ts';

type Reports = ReadonlyMap<string, Judged>;

const isNamed = (compared: readonly Compared[], peer: string, check: number): boolean => compared.some((one) => one.peer === peer && one.checks.includes(check));

/** Capitals where it was expected; a fault that nobody expected is told as well. */
function cell(compared: readonly Compared[], peer: string, { check, seen }: Answer): string {
  if (!isNamed(compared, peer, check)) return seen === 'found' ? 'found too' : `(${seen})`;
  const other = compared.some((one) => one.peer === peer && one.checks.includes(check) && one.holds);
  return seen === 'found' ? 'FOUND' : `${other ? '' : 'NOT FOUND: '}${seen}`;
}

const titleOf = (check: number): string => Object.entries(catalogue).find(([number]) => number === String(check))?.[1].title ?? 'not among the checks of the auditor';

/** A line for each check that is expected anywhere, a column for each peer, as Markdown. */
export function auditTable(reports: Reports, compared: readonly Compared[]): string {
  const peers = [...reports.keys()];
  const checks = [...new Set(compared.flatMap((one) => one.checks))].sort((a, b) => a - b);
  const lines = checks.map((check) => `| ${check} ${titleOf(check)} | ${peers.map((peer) => cell(compared, peer, answerFor(check, reports.get(peer)))).join(' | ')} |`);
  return [`| check | ${peers.join(' | ')} |`, `| --- |${' --- |'.repeat(peers.length)}`, ...lines].join('\n');
}

/** What stands behind each cell that was expected. */
export function auditReasons(compared: readonly Compared[]): string {
  return compared.flatMap(({ peer, answers }) => answers.map(({ check, seen, sentence }) => `${peer}, ${check}, ${seen}: ${sentence}`)).join('\n');
}

/** Faults by number that nobody expected. */
export function otherFaults(peer: string, report: Judged, compared: readonly Compared[]): number[] {
  return report.findings.filter(({ check, verdict }) => verdict === 'violation' && !isNamed(compared, peer, check)).map(({ check }) => check);
}

export function othersTable(reports: Reports, compared: readonly Compared[]): string {
  return [...reports]
    .map(([peer, report]) => {
      const numbers = otherFaults(peer, report, compared);
      return `${peer} also: ${numbers.length > 0 ? numbers.map((check) => `${check} (${titleOf(check)})`).join(', ') : 'nothing'}`;
    })
    .join('\n');
}

/** The last line of the bench. */
export function auditLine(reports: Reports, compared: readonly Compared[]): Record<string, unknown> {
  const one = ([peer, report]: [string, Judged]): [string, unknown] => {
    const own = compared.filter((item) => item.peer === peer);
    return [peer, { found: own.filter(({ holds }) => holds).map(({ checks }) => checks.join('/')), missed: own.filter(({ holds }) => !holds).map(({ checks }) => checks.join('/')), also: otherFaults(peer, report, compared) }];
  };
  return { expected: compared.length, found: compared.filter(({ holds }) => holds).length, peers: Object.fromEntries([...reports].map(one)) };
}
