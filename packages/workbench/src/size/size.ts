// npm run size: what a visitor's phone downloads. The last line is one JSON object (figures.md); `-- --update` writes docs/size.md.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { servedFolder } from '../build/build.ts';
import { startSite } from '../start/start.ts';
import type { Sizes } from './budgets.ts';
import { checkBudgets } from './budgets.ts';
import { sizeDocument, sizeTable } from './report.ts';
import { weighConsentPage, weighExternalPage } from './weigh-consent.ts';
import { weighElements } from './weigh-elements.ts';
import { weighFeedbackPage } from './weigh-feedback.ts';
import { weighHelpRequestPage } from './weigh-help-request.ts';
import { weighBasicsPage, weighCalendarPage } from './weigh-page.ts';
import { weighPetitionPage } from './weigh-petition.ts';
import { weighVolunteerPage } from './weigh-volunteer.ts';
import type { Weight } from './weigh.ts';
import { weigh } from './weigh.ts';

export { checkBudgets } from './budgets.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

async function weighPages(): Promise<Pick<Sizes, 'basicsPage' | 'calendarFirst' | 'calendar' | 'petitionFirst' | 'petition' | 'volunteerFirst' | 'volunteer' | 'feedback' | 'helpRequest' | 'consentFirst' | 'consent' | 'external'>> {
  const site = await startSite({ port: 0 });
  try {
    return { basicsPage: await weighBasicsPage(site.origin), ...(await weighCalendarPage(site.origin)), ...(await weighPetitionPage(site.origin)), ...(await weighVolunteerPage(site.origin)), feedback: await weighFeedbackPage(site.origin), helpRequest: await weighHelpRequestPage(site.origin), ...(await weighConsentPage(site.origin)), external: await weighExternalPage(site.origin) };
  } finally {
    await site.close();
  }
}

/** Weighs what has been built; what does not exist is absent. */
export async function measureSizes(): Promise<Sizes> {
  const button = await weighElements(root, ['button']);
  const basics = await weighElements(root, ['button', 'field', 'dialog']);
  const sizes: Record<string, Weight | undefined> = {
    loader: weigh([await readFile(join(servedFolder, 'dugnad.js'))]),
    consentHead: weigh([await readFile(join(servedFolder, 'consent-head.js'))]),
    button,
    basics,
    consentGuard: weigh([await readFile(join(servedFolder, 'consent-guard.js'))]),
    prose: weigh([await readFile(join(servedFolder, 'prose.css'))]),
    ...(await weighPages()),
  };
  return Object.fromEntries(Object.entries(sizes).filter(([, weight]) => weight !== undefined));
}

if (import.meta.main) {
  const sizes = await measureSizes();
  const broken = checkBudgets(sizes);
  if (process.argv.includes('--update')) await writeFile(join(root, 'docs/size.md'), sizeDocument(sizes));
  process.stdout.write(`${sizeTable(sizes)}\n${broken.map((sentence) => `${sentence}\n`).join('')}${JSON.stringify(sizes)}\n`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
