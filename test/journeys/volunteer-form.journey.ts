/** What somebody meets who fills in the form of an opportunity: the same in the widget and on its own page. */
import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { FormLook, readFor } from './form-look.page.ts';
import { chooseTime, fillIn, helpDoors, newPhone, says, type HelpDoor } from './volunteer.page.ts';

const words = { time: 'Please choose a time.', way: 'Please choose one.', name: 'Please write your name.', phone: 'Please write your telephone number.', wrong: 'Please check the telephone number.' };

/** As people are called: one word, letters of other alphabets, signs within, and long. */
const names = ['Ólöf O’Brien-Ærøskøbing', 'Олександра', 'ليلى', `Maria ${'de la Concepción '.repeat(7)}Lund`];

/** Where the marks of a page stand in its text, in order. */
const inOrder = (text: string, marks: readonly string[]): number[] => marks.map((mark) => text.indexOf(mark));

const journeysAt = ({ where, open }: HelpDoor): Journey[] => [
  {
    title: `${where} a form sent empty says all at the top, in the order of the fields, with the focus on it (WCAG 3.3.1)`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      await page.byRole('button', { name: 'Sign me up' }).click();
      await look.summaryHasFocus();
      assert.deepEqual(await look.summary(), [words.time, words.way, words.name, words.phone]);
    },
  },
  {
    title: `${where} one mistake alone has a summary with the focus too, and everything typed is kept`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      await chooseTime(page);
      await fillIn(page, { phone: '12' });
      const asked = Date.now();
      const before = await look.typed();
      await readFor(page, asked);
      await page.byRole('button', { name: 'Sign me up' }).click();
      await look.summaryHasFocus();
      assert.deepEqual(await look.summary(), [words.wrong]);
      assert.deepEqual(await look.typed(), before);
    },
  },
  {
    title: `${where} each entry of the summary says the words of its field, and leads there by keyboard`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      for (const [entry, role] of [[words.time, 'checkbox'], [words.way, 'radio'], [words.name, 'textbox “Name'], [words.phone, 'textbox “Telephone']] as const) {
        await page.byRole('button', { name: 'Sign me up' }).click();
        await look.summaryHasFocus();
        assert.ok((await page.text()).split(entry).length > 2, `“${entry}” stands in the summary and at the field`);
        await page.tabTo('link', { name: entry });
        await page.press('Enter');
        await page.waitFor(`the focus is in a ${role}`, async () => (await page.activeElement()).startsWith(role));
      }
    },
  },
  {
    title: `${where} what is wrong is marked for screen readers as well, and by more than a colour (WCAG 1.4.1)`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      await page.byRole('button', { name: 'Sign me up' }).click();
      await look.summaryHasFocus();
      for (const [name, entry] of [['name', words.name], ['phone', words.phone]] as const) {
        const { invalid, described } = await look.field(name);
        assert.deepEqual([invalid, described.includes(entry)], [true, true], name);
      }
    },
  },
  {
    title: `${where} nothing is said to be wrong while somebody types, leaves fields, or turns back (WCAG 3.2.2)`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      await page.tabTo('textbox', { name: 'Telephone', partly: true });
      await page.type('12');
      await page.press('Tab');
      await page.press('Tab');
      assert.deepEqual((await look.fields()).filter(({ invalid }) => invalid), []);
      assert.deepEqual(await look.summary(), []);
      assert.equal(await look.count('form[novalidate]:has([name=phone])'), 1);
    },
  },
  {
    title: `${where} a browser may fill in the name and the number, and nothing else pretends to be one (WCAG 1.3.5)`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      const said = (await look.fields()).flatMap(({ name, attributes }) => (attributes['autocomplete'] === undefined ? [] : [[name, attributes['autocomplete']]]));
      const known: Readonly<Record<string, string>> = { name: 'name', phone: 'tel', email: 'email' };
      assert.deepEqual(said.filter(([name = '', token]) => known[name] !== token && token !== 'off'), []);
      assert.deepEqual((await look.field('phone')).type, 'tel');
    },
  },
  {
    title: `${where} nothing is ticked beforehand, each group has a heading, and what may be left empty is said in words`,
    async run(page, site) {
      await open(page, site, 'besoksvenn');
      const look = new FormLook(page);
      assert.deepEqual(await look.typed(), {});
      const boxes = (await look.fields()).filter(({ name, type }) => type === 'radio' || name.startsWith('shift'));
      assert.ok(boxes.length > 4);
      for (const { name } of boxes) assert.ok((await look.count(`fieldset:has(> legend) [name="${name}"]`)) > 0, name);
      assert.match((await look.field('message')).label, /\(optional\)/u);
      for (const { label } of await look.fields()) assert.doesNotMatch(label, /\*/u);
    },
  },
  {
    title: `${where} all ways to meet have the same size and the same words before them, and writing is one of them`,
    async run(page, site) {
      await open(page, site, 'besoksvenn');
      const look = new FormLook(page);
      const ways = (await look.fields()).filter(({ name }) => name === 'preferred').map(({ label }) => label);
      for (const way of ['Call me', 'Write me an e-mail', 'I come by', 'I call you']) assert.ok(ways.includes(way), ways.join(', '));
      const sizes = await look.sizes('label:has([name=preferred])');
      assert.equal(new Set(sizes.map(({ height }) => Math.round(height))).size, 1, JSON.stringify(sizes));
      assert.equal(new Set(sizes.map(({ width }) => Math.round(width))).size, 1, JSON.stringify(sizes));
    },
  },
  {
    title: `${where} who is to be called and does not want to be called is asked which of the two holds`,
    async run(page, site) {
      await open(page, site, 'besoksvenn');
      const look = new FormLook(page);
      const box = page.byRole('checkbox', { name: 'Please do not call me' });
      await box.appears();
      if (where === 'in the widget') {
        await page.byRole('radio', { name: 'Call me' }).click();
        await page.waitFor('there is nothing to contradict', async () => !(await box.exists()));
        return;
      }
      await fillIn(page, { way: 'Call me' });
      await box.click();
      await page.byRole('button', { name: 'Send' }).click();
      await look.summaryHasFocus();
      assert.match((await look.summary()).join(' '), /call/u);
    },
  },
  {
    title: `${where} before the button stands who reads it and when it is deleted, and whom one can ask`,
    async run(page, site) {
      await open(page, site);
      const marks = inOrder(await page.text(), ['Kari Nordby', 'Only Grønlia grendehus sees what you write', 'All of it is deleted 30 days after your last time']);
      assert.ok(marks.every((mark, index) => mark > (marks[index - 1] ?? -1)), marks.join(', '));
      assert.equal(await page.byRole('link', { name: '12 34 56 78', partly: true }).exists(), true);
    },
  },
  {
    title: `${where} the button is never disabled, before and after something is wrong`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      const button = page.byRole('button', { name: 'Sign me up' });
      assert.equal(await button.attribute('disabled'), undefined);
      await button.click();
      await look.summaryHasFocus();
      assert.deepEqual([await button.attribute('disabled'), await button.attribute('aria-disabled')], [undefined, undefined]);
      assert.equal(site.requests().filter(({ method, path }) => method === 'POST' && path.endsWith('/sign-ups')).length, 0);
    },
  },
  {
    title: `${where} everything that has the focus is seen and wears a ring of two pixels or more (WCAG 2.4.11, 2.4.13)`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      await page.tabTo('checkbox', { name: 'Places left', partly: true });
      for (let presses = 0; presses < 12; presses += 1) {
        await page.waitFor(`the ${await page.activeElement()} is seen`, () => look.isFocusSeen());
        assert.ok((await look.focusRing()) >= 2, `${await page.activeElement()} wears a ring of ${await look.focusRing()} px`);
        await page.press('Tab');
      }
    },
  },
  {
    title: `${where} somebody without a mouse chooses a time, writes a name and a number, and signs up (WCAG 2.1.1)`,
    async run(page, site) {
      const asked = Date.now();
      await open(page, site);
      await page.tabTo('checkbox', { name: 'Places left', partly: true });
      await page.press('Space');
      await page.tabTo('radio', { name: 'Call me' });
      await page.press('ArrowDown');
      await page.tabTo('textbox', { name: 'Name' });
      await page.type('Ada Lovelace');
      await page.tabTo('textbox', { name: 'Telephone', partly: true });
      await page.type(newPhone());
      await page.tabTo('button', { name: 'Sign me up' });
      await readFor(page, asked);
      await page.press('Enter');
      await says(page, 'You are signed up');
    },
  },
  ...names.map((name): Journey => ({
    title: `${where} somebody who is called ${name.slice(0, 24).trim()} signs up by that name`,
    async run(page, site) {
      const asked = Date.now();
      await open(page, site, 'besoksvenn');
      await fillIn(page, { name });
      await page.byRole('checkbox', { name: 'I am 18 years or older.' }).click();
      await page.byRole('radio', { name: 'I have read it and I agree' }).click();
      await readFor(page, asked);
      await page.byRole('button', { name: 'Send' }).click();
      await says(page, 'Thank you. We have got what you wrote.');
    },
  })),
];

export const journeys: Journey[] = helpDoors.flatMap(journeysAt);
