/** The coordinator's desk of the sample association: the way in, a signature, a caller, a file. */
import assert from 'node:assert/strict';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { DeskHouse } from './desk.page.ts';
import { newAddress, PetitionHouse } from './petition.page.ts';

async function says(page: Page, words: string): Promise<void> {
  await page.waitFor(`the page says “${words}”`, async () => (await page.text().catch(() => '')).includes(words));
}

export const journeys: Journey[] = [
  {
    title: 'a coordinator signs in by a code, finds a signature, adds somebody who called by keys alone, and saves everything to a file',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      const email = newAddress(page);
      await house.fillIn(email, 'Grace Hopper');
      await house.press('Sign');
      await house.says('One step is left');
      await DeskHouse.signIn(page, site);
      await page.goto(`/desk/gronlia/park-gronlia/signers?q=${encodeURIComponent(email)}`);
      await says(page, 'Grace Hopper');
      await page.goto('/desk/gronlia/park-gronlia/add?lang=en');
      await page.waitFor('the name has the focus', async () => (await page.activeElement()).startsWith('textbox “Name'));
      await page.type(`Olga ${page.engine}`);
      await page.press('Tab');
      await page.type('12345678');
      await page.tabTo('checkbox', { name: 'I explicitly consent', partly: true });
      await page.press('Space');
      await page.press('Enter');
      await says(page, 'This is the receipt');
      await page.byRole('link', { name: 'Export and hand over' }).click();
      await says(page, 'For yourselves');
      await page.byRole('button', { name: 'Save the file' }).click();
      await page.waitFor('the file was asked for', () => site.requests().some(({ method, path }) => method === 'POST' && path.endsWith('/exports')));
      assert.deepEqual((await page.storage()).localStorage, []);
    },
  },
  {
    title: 'the desk asks everybody who is not signed in for an address, and its policy lets nothing run but its own file',
    async run(page, site) {
      await page.goto('/desk/gronlia/park-gronlia/export');
      await page.byRole('textbox', { name: 'Your e-mail address', partly: true }).appears();
      const policy = (await fetch(`${site.origin}/desk/`)).headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'; script-src 'self';/u);
      assert.doesNotMatch(policy, /unsafe/u);
      assert.match(policy, /require-trusted-types-for 'script'/u);
      assert.equal((await fetch(`${site.origin}/desk/api/sites/gronlia/petitions`)).status, 401);
    },
  },
  {
    title: 'the desk is loaded again in the language that was chosen; opened anew it has forgotten it, with nothing stored and no cookie',
    async run(page) {
      const heading = (): Promise<string> => page.evaluate("document.querySelector('h1')?.textContent ?? ''");
      await page.goto('/desk/');
      await page.byRole('textbox', { name: 'Your e-mail address', partly: true }).appears();
      await page.evaluate(`(() => {
        const select = document.querySelector('dugnad-language-switcher').shadowRoot.querySelector('select');
        select.value = 'ar';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await page.waitFor('the door is in Arabic', async () => /^[\p{Script=Arabic}\s]+$/u.test(await heading()));
      const chosen = await heading();
      await page.reload();
      await page.waitFor('the door is in Arabic again', async () => (await heading()) === chosen);
      assert.deepEqual(await page.evaluate('[document.documentElement.lang, document.documentElement.dir, document.title]'), ['ar', 'rtl', chosen]);
      const { localStorage, sessionStorage, cookies } = await page.storage();
      assert.deepEqual([localStorage, sessionStorage, cookies], [[], [], []]);
      await page.goto('about:blank');
      await page.goto('/desk/');
      await page.byRole('textbox', { name: 'Your e-mail address', partly: true }).appears();
    },
  },
];
