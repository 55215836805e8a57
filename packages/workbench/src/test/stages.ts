/** What `npm test` runs, in this order. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Stage } from './stage.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The corpus of real feeds does not lie in this repository. */
function corpusAbsent(): string | undefined {
  const folder = process.env['DUGNAD_ICS_CORPUS'] ?? `${root}../shared/data/ics`;
  return existsSync(folder) ? undefined : 'corpus not present';
}

export const stages: readonly Stage[] = [
  { name: 'Browsers', run: ['engines/install.ts'], quick: ['chromium'], minutes: 10 },
  { name: 'Build', run: ['build/build.ts'], quick: true, minutes: 5 },
  { name: 'Guards', run: ['guards/guards.ts'], quick: ['--quick'], minutes: 8 },
  { name: 'Tests without a browser', run: ['test/node-tests.ts'], quick: true, minutes: 25 },
  { name: 'Elements and widgets in the browsers, and on what is left of Lit by the script tag', run: ['test/element-tests.ts'], quick: ['chromium'], minutes: 55 },
  { name: 'Journeys', run: ['test/journeys.ts'], quick: false, minutes: 50 },
  { name: 'Corpus of real feeds', run: ['corpus/corpus.ts'], quick: false, absent: corpusAbsent, minutes: 3 },
  { name: 'Mutated feeds', run: ['fuzz-ics/long.ts', '5000'], quick: false, minutes: 3 },
  { name: 'Signatures and sign-ups through a bad line and a dying server', run: ['faults/faults.ts', '--small'], quick: false, minutes: 6 },
  { name: 'Stories', run: ['stories/sweep.ts'], quick: false, minutes: 15 },
  { name: 'Sizes', run: ['size/size.ts'], quick: false, minutes: 3 },
];
