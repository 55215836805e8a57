/** `npm run test:corpus`: reads real calendars and compares with known answers. Exits 1 when one is wrong, or none are there. */
import { checkFiles } from './check-files.ts';
import { checkHard } from './check-hard.ts';
import { checkJcal } from './check-jcal.ts';
import { checkRules } from './check-rules.ts';
import { corpusFolder } from './corpus-folder.ts';

async function main(): Promise<number> {
  const folder = corpusFolder();
  if (folder === undefined) {
    process.stdout.write('corpus not present: set DUGNAD_ICS_CORPUS to its folder\n');
    return 1;
  }
  const tallies = [];
  for (const check of [checkFiles, checkRules, checkJcal, checkHard]) tallies.push(await check(folder));
  for (const { wrong } of tallies) for (const sentence of wrong) process.stdout.write(`wrong: ${sentence}\n`);
  process.stdout.write(`${tallies.map(({ right, total, kind }) => `${right}/${total} ${kind}`).join(', ')}\n`);
  return tallies.some(({ wrong, total }) => wrong.length > 0 || total === 0) ? 1 : 0;
}

process.exitCode = await main();
