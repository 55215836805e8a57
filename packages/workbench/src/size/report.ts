import { budgets, unitOf } from './budgets.ts';
import type { Sizes } from './budgets.ts';
import type { PageWeight } from './weigh.ts';

const meanings: Readonly<Record<keyof Sizes, string>> = {
  loader: 'The script tag’s own file',
  button: 'A button, with everything it needs',
  basics: 'Button, field, checkbox and dialog, with everything they need',
  basicsPage: 'A page with these four by the script tag',
  prose: 'The style sheet for a whole theme',
  calendarFirst: 'A page with the calendar, until its list shows',
  calendar: 'The same after the month and one activity were opened',
  petitionFirst: 'A page with the petition, until its form can be used',
  petition: 'The same after a signature was sent and its receipt is shown',
  volunteerFirst: 'A page with what there is to help with, until it is shown',
  volunteer: 'The same after somebody signed up and the receipt is shown',
  feedback: 'A page with questions without a name, until somebody has answered and is thanked',
  helpRequest: 'A page that asks for help, until somebody has sent it and the receipt is shown',
  consentHead: 'The script that holds things back until somebody has chosen',
  consentFirst: 'A page that asks for consent, until its question shows',
  consent: 'The same after the second layer was opened',
  external: 'A page that asks for consent, with one film of others behind its placeholder',
  consentGuard: 'The script that holds what other scripts add before consent',
};

function budgetOf(key: string): string {
  return budgets
    .filter((budget) => budget.key === key)
    .map((budget) => `${budget.most} ${unitOf(budget)}`)
    .join(', ');
}

function rowOf(key: keyof Sizes, sizes: Sizes): string[] {
  const weight: Partial<PageWeight> | undefined = sizes[key];
  const figure = (value?: number): string => value?.toFixed(2) ?? '';
  if (!weight) return [meanings[key], 'not yet measured', '', '', budgetOf(key)];
  return [meanings[key], figure(weight.gz), figure(weight.br), String(weight.requests ?? ''), budgetOf(key)];
}

/** What people like to read: a Markdown table, kilobytes of 1,000 bytes. */
export function sizeTable(sizes: Sizes): string {
  const keys = Object.keys(meanings) as (keyof Sizes)[];
  const rows = [
    ['what', 'gzip, kB', 'Brotli, kB', 'script requests', 'budget'],
    ['---', '---:', '---:', '---:', '---'],
    ...keys.map((key) => rowOf(key, sizes)),
  ];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** docs/size.md, written to be reviewed. */
export function sizeDocument(sizes: Sizes): string {
  return `# What a page pays

Written by \`npm run size -- --update\`: what a cold Chromium downloads from us, compressed anew with gzip -9 and Brotli 11
(1 kB = 1,000 bytes), in English; another language adds one small file. The budgets are kept by \`npm test\`.

${sizeTable(sizes)}
`;
}
