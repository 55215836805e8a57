/** What somebody meets who has something to put right: the same in the widget and on the petition's own page. */
import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { FormLook } from './form-look.page.ts';
import { doors, type Door } from './petition-doors.page.ts';
import { newAddress } from './petition.page.ts';

const words = { name: 'Please write your name.', email: 'Please write your e-mail address.', consent: 'Please tick this box if you agree.', wrong: 'The e-mail address is not complete. Example: kari@example.org.' };

/** The summary has as many entries, each beginning so. */
async function saysInOrder(look: FormLook, beginnings: readonly string[]): Promise<void> {
  const entries = await look.summary();
  assert.deepEqual(entries.map((entry, index) => entry.startsWith(beginnings[index] ?? '?') || entry), beginnings.map(() => true));
}

const journeysAt = ({ where, open }: Door): Journey[] => [
  {
    title: `${where} a form sent empty says all at the top, first, in the order of the fields, with the focus on it (WCAG 3.3.1)`,
    async run(page, site) {
      const house = await open(page, site);
      const look = new FormLook(page);
      await house.press('Sign');
      await look.summaryHasFocus();
      await saysInOrder(look, [words.name, words.email, words.consent]);
    },
  },
  {
    title: `${where} one mistake alone has a summary with the focus too`,
    async run(page, site) {
      const house = await open(page, site);
      const look = new FormLook(page);
      await house.fill('Name', 'Ada Lovelace');
      await house.fill('E-mail', newAddress(page));
      await house.press('Sign');
      await look.summaryHasFocus();
      await saysInOrder(look, [words.consent]);
    },
  },
  {
    title: `${where} each entry of the summary says the words of its field, and leads there by keyboard`,
    async run(page, site) {
      const house = await open(page, site);
      const look = new FormLook(page);
      for (const [entry, field] of [[words.name, 'name'], [words.email, 'email'], [words.consent, 'consent-opinion']] as const) {
        await house.press('Sign');
        await look.summaryHasFocus();
        assert.ok((await look.field(field)).described.includes(entry), (await look.field(field)).described);
        await page.tabTo('link', { name: entry, partly: true });
        await page.press('Enter');
        const role = field.startsWith('consent') ? 'checkbox' : 'textbox';
        const { label } = await look.field(field);
        await page.waitFor(`the focus is in ${field}`, async () => (await page.activeElement()).startsWith(`${role} “${label.slice(0, 6)}`));
      }
    },
  },
  {
    title: `${where} what is wrong is marked at the field for everybody: in words, for screen readers, and by more than a colour (WCAG 1.4.1)`,
    async run(page, site) {
      const house = await open(page, site);
      const look = new FormLook(page);
      await house.fill('Name', 'Ada Lovelace');
      await house.press('Sign');
      await look.summaryHasFocus();
      const fields = await look.fields();
      assert.deepEqual(fields.filter(({ invalid }) => invalid).map(({ name }) => name), ['email', 'consent-opinion']);
      const shown = await page.text();
      assert.ok(shown.split(words.email).length > 2, 'the message stands in the summary and at the field');
    },
  },
  {
    title: `${where} nothing is said to be wrong while somebody types, leaves fields, or turns back (WCAG 3.2.2)`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      await page.tabTo('textbox', { name: 'Name' });
      await page.press('Tab');
      await page.tabTo('textbox', { name: 'E-mail', partly: true });
      await page.type('ada@');
      await page.press('Tab');
      await page.press('Tab');
      const before = await look.fields();
      assert.deepEqual(before.filter(({ invalid }) => invalid), []);
      assert.deepEqual(await look.summary(), []);
      assert.doesNotMatch(await page.text(), /not complete|Please write/u);
    },
  },
  {
    title: `${where} the browser's own checks are off, so that its bubbles never stand in the way`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      assert.equal(await look.count('form:has([name=email])'), 1);
      await page.waitFor('the form checks nothing by itself', async () => (await look.count('form[novalidate]:has([name=email])')) === 1);
    },
  },
  {
    title: `${where} an address without its end is told apart from one that is missing, and everything typed is kept`,
    async run(page, site) {
      const house = await open(page, site);
      const look = new FormLook(page);
      await house.fill('Name', 'Åse Lunde-O’Brien');
      await house.fill('E-mail', 'aase@');
      await house.fill('Postcode', '1357');
      await house.fill('Why do you sign?', 'For the trees');
      await page.byRole('radio', { name: 'Yes, my initials' }).click();
      await house.tick('I explicitly consent');
      await house.press('Sign');
      await look.summaryHasFocus();
      assert.deepEqual(await look.summary(), [words.wrong]);
      assert.deepEqual(await look.typed(), { name: 'Åse Lunde-O’Brien', email: 'aase@', postcode: '1357', comment: 'For the trees', visibility: 'initials', 'consent-opinion': 'ticked' });
    },
  },
  {
    title: `${where} a name that a spreadsheet would run, or with a web address in it, is refused in words (anybody may be called the rest)`,
    async run(page, site) {
      const house = await open(page, site);
      const look = new FormLook(page);
      await house.fillIn(newAddress(page), '=HYPERLINK(1)');
      const asked = Date.now();
      await page.waitFor('a person would have read it', () => Date.now() - asked > 3200);
      await house.press('Sign');
      await look.summaryHasFocus();
      assert.deepEqual(await look.summary(), ['Please begin your name with a letter.']);
      assert.equal((await look.field('name')).value, '=HYPERLINK(1)');
    },
  },
  {
    title: `${where} the button is never disabled, before, while and after something is wrong`,
    async run(page, site) {
      const house = await open(page, site);
      const look = new FormLook(page);
      const sign = page.byRole('button', { name: 'Sign' });
      assert.equal(await sign.attribute('disabled'), undefined);
      assert.notEqual(await sign.attribute('aria-disabled'), 'true');
      await house.press('Sign');
      await look.summaryHasFocus();
      assert.equal(await sign.attribute('disabled'), undefined);
      assert.equal(house.sendings(), 0);
    },
  },
];

export const journeys: Journey[] = [
  ...doors.flatMap(journeysAt),
  {
    title: 'on the petition’s own page an error is said first in the title of the tab, in the language of the page',
    async run(page) {
      for (const [language, first] of [['en', 'Error: '], ['nb', 'Feil: ']] as const) {
        await page.goto(`/embed/petition/park-gronlia?lang=${language}`);
        const before = await page.evaluate<string>('document.title');
        await page.tabTo('button', { name: language === 'en' ? 'Sign' : 'Skriv under' });
        await page.press('Enter');
        await page.waitFor('the title says it', async () => (await page.evaluate<string>('document.title')) === `${first}${before}`);
      }
    },
  },
];
