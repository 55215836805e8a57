/** From a need to a yes: somebody asks for help on a page without script, a coordinator asks a volunteer at the desk, and whoever asked reads that somebody is found. */
import assert from 'node:assert/strict';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { brokenRules } from './axe.page.ts';
import { DeskHouse } from './desk.page.ts';
import { fillRequest, type Asker } from './help-hosted.page.ts';
import { newAddress } from './petition.page.ts';
import { newPhone, says } from './volunteer.page.ts';
import { offerMailedTo, talkedWith } from './volunteer-offer.page.ts';

/** Longer than the server takes somebody for a machine. */
const A_PERSON_MS = 3500;

const newAsker = (page: Page): Asker => ({ what: `Carry a wardrobe down for Olav ${page.engine}`, name: `Olav Lien ${page.engine}`, phone: newPhone(), email: newAddress(page) });

/** Waits until a person could have read the page that is open. */
async function asAPerson(page: Page): Promise<void> {
  await page.waitFor('a person could have read the page', () => page.evaluate<boolean>(`performance.now() > ${A_PERSON_MS}`));
}

/** @returns the address at which whoever asked follows it */
async function askForHelp(page: Page, asker: Asker): Promise<string> {
  await page.goto('/embed/help/gronlia?lang=en');
  await fillRequest(page, asker);
  await asAPerson(page);
  await page.byRole('button', { name: 'Send' }).click();
  await says(page, 'Thank you. We have got what you wrote.');
  await page.byRole('link', { name: 'See what becomes of it' }).click();
  await says(page, 'Nobody has been asked yet.');
  return page.evaluate<string>('location.href');
}

/** A coordinator opens the request at the desk, writes what may be read of it, and presses for one of those who are proposed. */
async function askAtDesk(desk: DeskHouse, { what, name }: Asker, { volunteer, words }: { volunteer: string; words: string }): Promise<void> {
  const { page } = desk;
  await desk.open('/desk/gronlia/-/requests?lang=en');
  await desk.says('Where people ask for help: Open');
  await page.byRole('link', { name: what }).click();
  await desk.says(name);
  await page.byRole('link', { name: 'Ask somebody' }).click();
  await desk.says('You choose, and nobody is asked before you do.');
  await page.byRole('textbox', { name: 'What the person reads', partly: true }).click();
  await page.evaluate('void document.activeElement.select()');
  await page.type(words);
  assert.deepEqual(await brokenRules(page), []);
  await page.byRole('button', { name: `Ask ${volunteer}` }).click();
  await desk.says('A mail is on its way.');
}

async function accept(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await says(page, 'Can you help?');
  await page.byRole('radio', { name: 'Yes, I come' }).click();
  await asAPerson(page);
  await page.byRole('button', { name: 'Send my answer' }).click();
}

export const journeys: Journey[] = [
  {
    title: 'somebody asks for help, a coordinator asks a volunteer at the desk, who says yes by the link of a mail, and whoever asked reads that somebody is found',
    async run(page, site) {
      const asker = newAsker(page);
      const [email, words] = [newAddress(page), 'Carry a wardrobe down one flight'];
      const status = await askForHelp(page, asker);
      const desk = await DeskHouse.signIn(page, site);
      const volunteer = await talkedWith(page, email, `Grace Moe ${page.engine}`);
      await askAtDesk(desk, asker, { volunteer, words });
      await page.goto(status);
      await says(page, 'We are talking with somebody');
      const link = await offerMailedTo(page, site.origin, email);
      await accept(page, link);
      await says(page, 'Thank you for saying yes.');
      await says(page, words);
      for (const secret of [asker.name, asker.phone, asker.email, asker.what]) assert.ok(!(await page.text()).includes(secret), `whoever is asked reads “${secret}”`);
      assert.deepEqual(await brokenRules(page), []);
      await page.goto(status);
      await says(page, 'We have found somebody who helps. You hear from us.');
      assert.ok(!(await page.text()).includes(volunteer), 'whoever asked is told of who comes by a person');
      await page.goto('/desk/gronlia/-/requests?lang=en');
      await page.byRole('link', { name: asker.what }).click();
      await says(page, 'Somebody helps');
    },
  },
];
