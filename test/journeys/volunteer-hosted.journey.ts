/** Finding, choosing and signing up on the pages of the server, which have no script. */
import assert from 'node:assert/strict';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { newPhone, says } from './volunteer.page.ts';

const list = '/embed/volunteer/gronlia';

async function fill(page: Page, field: string, words: string): Promise<void> {
  await page.byRole('textbox', { name: field, partly: true }).click();
  await page.type(words);
}

async function press(page: Page, name: string): Promise<void> {
  await page.byRole('button', { name }).click();
}

export const journeys: Journey[] = [
  {
    title: 'without script one finds something to help with, takes a shift with a name and a number, and has a receipt',
    async run(page) {
      await page.goto(`${list}?lang=en`);
      await page.byRole('link', { name: 'Read more and sign up', partly: true }).nth(0).click();
      await says(page, 'Free times');
      await page.byRole('checkbox', { name: 'Places left', partly: true }).nth(0).click();
      await page.byRole('radio', { name: 'Send me a text message' }).click();
      await fill(page, 'Name', 'Ada Lovelace');
      await fill(page, 'Telephone', newPhone());
      await press(page, 'Sign me up');
      await says(page, 'You are signed up');
      await says(page, 'It is yours');
      assert.match(await page.text(), /[A-Z2-9]{4}-[A-Z2-9]{4}/u);
    },
  },
  {
    title: 'without script who is to be met first is told who talks with them, and that nothing is theirs yet',
    async run(page) {
      await page.goto(`${list}/besoksvenn?lang=en`);
      await page.byRole('radio', { name: 'Call me' }).click();
      await fill(page, 'Name', 'Ada Lovelace');
      await fill(page, 'Telephone', newPhone());
      await page.byRole('checkbox', { name: 'I am 18 years or older.' }).click();
      await page.byRole('checkbox', { name: 'Places left', partly: true }).nth(0).click();
      await page.byRole('radio', { name: 'I have read it and I agree' }).click();
      await press(page, 'Send');
      await says(page, 'Kari Nordby will talk with you before it is yours.');
      await says(page, 'Held for you');
      assert.doesNotMatch(await page.text(), /You are signed up|It is yours\b(?!\.)/u);
    },
  },
  {
    title: 'without script everything typed is kept when something is missing; the summary leads to the field (WCAG 3.3.1)',
    async run(page) {
      await page.goto(`${list}/sprakkafe?lang=en`);
      await fill(page, 'Name', 'Ada Lovelace');
      await press(page, 'Sign me up');
      await says(page, 'Please choose a time.');
      assert.match(await page.evaluate<string>('document.title'), /^Error: /u);
      assert.equal(await page.evaluate<string>('document.querySelector("#name").value'), 'Ada Lovelace');
      await page.byRole('link', { name: 'Please write your telephone number.' }).click();
      await page.waitFor('the field has the focus', async () => (await page.activeElement()).startsWith('textbox “Telephone'));
    },
  },
  {
    title: 'the list shows only what fits, by its address alone, and all of it again',
    async run(page) {
      await page.goto(`${list}?lang=en&age=12`);
      await says(page, '1 of 2 fit');
      await page.goto(`${list}?lang=en&online=on`);
      await says(page, 'Nothing fits all of this.');
      await page.byRole('link', { name: 'Show all' }).click();
      await page.waitFor('both are there', async () => (await page.text()).split('Read more and sign up').length === 3);
    },
  },
  {
    title: 'the pages of volunteering run no script, set no cookie, and look after themselves at 320 px',
    async run(page, site) {
      for (const path of [list, `${list}/sprakkafe`]) {
        await page.frame320(`${path}?lang=ar`);
        assert.deepEqual((await page.storage()).cookies, []);
        const answer = await fetch(site.origin + path);
        assert.doesNotMatch(answer.headers.get('content-security-policy') ?? 'script-src', /script-src|unsafe/u);
        assert.doesNotMatch(await answer.text(), /<script|\son\w+=/u);
        const wide = page.engine === 'webkit' ? "(() => { const { documentElement } = document.querySelector('iframe').contentDocument; return documentElement.scrollWidth - documentElement.clientWidth; })()" : 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        assert.ok((await page.evaluate<number>(wide)) <= 0, path);
      }
    },
  },
];
