/** `npm run test:long [count] [seed]`: what takes longer than `npm test` may. The numbers go to the mutated feeds. */
import { fileURLToPath } from 'node:url';
import { runStage, type Stage } from './stage.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

const stages: readonly Stage[] = [
  { name: 'Mutated feeds', run: ['fuzz-ics/long.ts', ...process.argv.slice(2)], quick: false, minutes: 60 },
  { name: 'Signatures and sign-ups through a bad line and a dying server', run: ['faults/faults.ts'], quick: false, minutes: 30 },
  { name: 'Elements and widgets in Chromium, on the whole of Lit', run: ['test/element-tests.ts', 'chromium'], quick: false, minutes: 30 },
  { name: 'Journeys', run: ['test/journeys.ts'], quick: false, minutes: 60 },
  { name: 'New, repeated and blocked signatures look alike', run: ['faults/enumeration.ts'], quick: false, minutes: 10 },
  { name: 'Stories against the previous commit', run: ['screenshots/screenshots.ts', '--against', 'previous'], quick: false, minutes: 10 },
  { name: 'Pages that break a check of consent', run: ['test/mutants.ts'], quick: false, environment: { BROWSERS: process.env['BROWSERS'] ?? 'chromium' }, minutes: 30 },
];

let [passed, failed] = [0, 0];
for (const stage of stages) {
  const result = await runStage(stage, { folder, quick: false });
  passed += result.passed;
  failed += result.failed;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
