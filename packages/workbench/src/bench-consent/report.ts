import { percentile } from '../figures/percentile.ts';
import type { Comparison } from './judge.ts';
import { middle } from './judge.ts';
import type { Visit } from './measure-visit.ts';

interface Column {
  readonly title: string;
  readonly cell: (visits: readonly Visit[]) => string;
}

const whole = (value: number): string => (Number.isNaN(value) ? 'none' : value.toFixed(0));

/** The median, with the quarters that it lies between. */
function spread(visits: readonly Visit[], what: keyof Visit): string {
  const values = visits.map((visit) => visit[what]);
  return `${whole(middle(visits, what))} (${whole(percentile(values, 0.25))}–${whole(percentile(values, 0.75))})`;
}

const columns: readonly Column[] = [
  { title: 'painted', cell: (visits) => spread(visits, 'painted') },
  { title: 'processor', cell: (visits) => spread(visits, 'cpu') },
  { title: 'longest task', cell: (visits) => spread(visits, 'longest') },
  { title: 'refusal to next frame', cell: (visits) => spread(visits, 'refused') },
  { title: 'banner gone', cell: (visits) => spread(visits, 'gone') },
  { title: 'shift', cell: (visits) => String(Number(Math.max(...visits.map(({ shift }) => shift)).toFixed(4))) },
  { title: 'requests (notice)', cell: (visits) => `${middle(visits, 'requests')} (${middle(visits, 'notices')})` },
  { title: 'kB', cell: (visits) => (middle(visits, 'bytes') / 1000).toFixed(2) },
  { title: 'writes', cell: (visits) => String(middle(visits, 'writes')) },
];

/** What every side did, a line each, as Markdown that can be pasted where it is kept. */
export function visitTable(rounds: ReadonlyMap<string, readonly Visit[]>): string {
  const head = `| page | ${columns.map(({ title }) => title).join(' | ')} |\n| --- |${' ---: |'.repeat(columns.length)}`;
  const lines = [...rounds].map(([name, visits]) => `| ${name} | ${columns.map(({ cell }) => cell(visits)).join(' | ')} |`);
  return [head, ...lines].join('\n');
}

/** How each compares with the floors. */
export function ratioTable(comparisons: ReadonlyMap<string, Comparison>): string {
  const line = ([name, { paintedToLitFloor, refuseToBare, longestTaskOverBareMs }]: [string, Comparison]): string =>
    `| ${name} | ${paintedToLitFloor.toFixed(2)} | ${refuseToBare.toFixed(2)} | ${longestTaskOverBareMs.toFixed(0)} |`;
  return ['| beside the floors | painted ÷ Lit | refusal ÷ bare | longest task − bare, ms |', '| --- | ---: | ---: | ---: |', ...[...comparisons].map(line)].join('\n');
}
