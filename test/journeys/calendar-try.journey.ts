/** The page on which one tries a calendar: an address, a file, and what is neither. */
import assert from 'node:assert/strict';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { CalendarPage, feedOf } from './calendar.page.ts';

const file = JSON.stringify(feedOf({ title: 'Choir practice', day: 1 }, { title: 'Chess', day: 2 }).body);

/** As if it came from the visitor's disk: no engine lets a test use the dialog for files. */
const chosen = `(() => { const data = new DataTransfer(); data.items.add(new File([${file}], 'choir.ics', { type: 'text/calendar' })); return data; })()`;

async function paste(page: Page, address: string): Promise<void> {
  await page.tabTo('textbox', { name: 'Adressen til kalenderen' });
  await page.type(address);
  await page.press('Enter');
}

async function showsFile(page: Page): Promise<void> {
  await page.byRole('heading', { name: 'Kalenderen i filen choir.ics' }).appears();
  await new CalendarPage(page).shows(2);
  await page.byRole('link', { name: 'Choir practice', partly: true }).appears();
}

export const journeys: Journey[] = [
  {
    title: 'whoever pastes the address of a calendar sees it at once, and the focus is on its heading',
    async run(page, site) {
      await page.goto('/try.html');
      await paste(page, ` ${site.crossOrigin}/feeds/neighbours.ics `);
      await page.byRole('link', { name: 'Rydding ved elven', partly: true }).appears();
      assert.equal(await page.activeElement(), 'heading “Kalenderen fra localhost”');
      assert.deepEqual(await page.storage(), { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [] });
    },
  },
  {
    title: 'whoever chooses a calendar file sees it at once',
    async run(page) {
      await page.goto('/try.html');
      await page.evaluate(`(() => { const input = document.querySelector('#file'); input.files = ${chosen}.files; input.dispatchEvent(new Event('change', { bubbles: true })); })()`);
      await showsFile(page);
    },
  },
  {
    title: 'whoever drops a calendar file anywhere on the page sees it at once, and it goes to no server',
    async run(page, site) {
      await page.goto('/try.html');
      await page.evaluate(`document.querySelector('h1').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: ${chosen} })) || null`);
      await showsFile(page);
      assert.deepEqual(site.requests().filter(({ method, path }) => method !== 'GET' || path.startsWith('/api/')), []);
    },
  },
  {
    title: 'what is no address is said in plain words beside the field, and what was typed is kept',
    async run(page, site) {
      await page.goto('/try.html');
      await paste(page, 'vet ikke helt');
      await page.byRole('alert', { name: 'Lim inn hele adressen, for eksempel https://www.example.org/kalender.ics' }).appears();
      const field = page.byRole('textbox', { name: 'Adressen til kalenderen' });
      assert.equal(await field.focused(), true);
      assert.equal(await field.attribute('aria-invalid'), 'true');
      assert.equal(await page.evaluate("document.querySelector('#src').value"), 'vet ikke helt');
      assert.deepEqual(site.requests().filter(({ path }) => path.startsWith('/api/')), []);
    },
  },
  {
    title: 'the address of a page instead of its calendar: it is said that it cannot be shown, with another way',
    async run(page) {
      await page.goto('/try.html');
      await paste(page, '/calendar.html');
      await new CalendarPage(page).says('Kalenderen kan ikke vises her akkurat nå.');
      assert.equal(await page.byRole('link', { name: 'Åpne kalenderfilen' }).exists(), true);
      assert.match(await page.text(), /ring Kari på 12 34 56 78/u);
    },
  },
];
