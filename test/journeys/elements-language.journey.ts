/** Elements without a widget, by the script tag alone: in the language of the page, and in the one that a visitor chooses. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';

const body = `<dugnad-language-switcher languages="nb pl en"></dugnad-language-switcher>
<dugnad-field label="Navn" optional><input name="name"></dugnad-field>
<dugnad-date-field label="Dag"><input name="day"></dugnad-date-field>
<dugnad-menu><ul><li><a href="#a">A</a></li></ul></dugnad-menu>
<dugnad-form shared-device><form><button>Send</button></form></dugnad-form>`;

async function open(page: Page, site: JourneySite, language: string): Promise<void> {
  site.answer('/elements.html', `<!doctype html><html lang="${language}"><title>Elements</title><h1>Elements</h1>${body}<script type="module" src="/dugnad.js"></script></html>`);
  await page.goto('/elements.html');
  await page.waitFor('all elements are there', () => page.evaluate<boolean>("[...document.querySelectorAll('*')].every((element) => element.matches(':defined'))"));
}

const textFiles = (site: JourneySite): string[] => site.requests().flatMap(({ path }) => /\/([a-z]+\.[a-zA-Z-]+?)-[a-z0-9]+\.js$/.exec(path)?.[1] ?? []);

export const journeys: Journey[] = [
  {
    title: 'elements by the script tag speak the language of the page, and fetch its words once',
    async run(page, site) {
      await open(page, site, 'nb');
      await page.waitFor('all is in Norwegian', async () => /Navn \(valgfritt\)[^]*Velg en dato[^]*Fullfør og tøm/.test(await page.text()));
      await page.byRole('button', { name: 'Mer' }).appears();
      await page.byRole('combobox', { name: 'Språk' }).appears();
      assert.deepEqual(textFiles(site), ['elements.nb']);
    },
  },
  {
    title: 'elements by the script tag on an English page fetch no words',
    async run(page, site) {
      await open(page, site, 'en');
      await page.byRole('button', { name: 'Choose a date', partly: true }).appears();
      assert.deepEqual(textFiles(site), []);
    },
  },
  {
    title: 'elements by the script tag speak the language that a visitor chooses, and keep what was typed',
    async run(page, site) {
      await open(page, site, 'nb');
      await page.byRole('textbox', { name: 'Navn (valgfritt)' }).click();
      await page.type('Ada');
      await page.tabTo('combobox', { name: 'Språk' }, 'Shift+Tab');
      await page.press('ArrowDown');
      await page.waitFor('all is in Polish', async () => /\(nieobowiązkowe\)[^]*Wybierz datę/.test(await page.text()));
      assert.deepEqual([textFiles(site), await page.evaluate("document.querySelector('input').value")], [['elements.nb', 'elements.pl'], 'Ada']);
    },
  },
];
