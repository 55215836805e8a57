/** What the form asks, and how: the same questions in the widget and on the petition's own page. */
import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { FormLook, readFor } from './form-look.page.ts';
import { doors, type Door } from './petition-doors.page.ts';
import { newAddress } from './petition.page.ts';

const tokens = ['name', 'email', 'postal-code', 'off'];

/** As people are called: one word, letters of other alphabets, signs within, and long. */
const names = ['Ólöf O’Brien-Ærøskøbing', 'Олександра', 'ليلى', `Maria ${'de la Concepción '.repeat(7)}Lund`];

/** Does a page let somebody paste into a field? */
const takesPaste = (name: string): string => `(() => {
  const rootsOf = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? rootsOf(each.shadowRoot) : []))];
  const field = rootsOf(document).flatMap((root) => [...root.querySelectorAll('form [name="${name}"]')])[0];
  return field.dispatchEvent(new Event('paste', { bubbles: true, composed: true, cancelable: true }));
})()`;

/** Letters of middling width that fit into a field at once. */
const lettersSeen = `(() => {
  const rootsOf = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? rootsOf(each.shadowRoot) : []))];
  const field = rootsOf(document).flatMap((root) => [...root.querySelectorAll('form [name=email]')])[0];
  const style = getComputedStyle(field);
  const canvas = document.createElement('canvas').getContext('2d');
  canvas.font = style.fontWeight + ' ' + style.fontSize + ' ' + style.fontFamily;
  return (field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)) / (canvas.measureText('kari.nordmann@grendehuset.org').width / 29);
})()`;

const journeysAt = ({ where, open }: Door): Journey[] => [
  {
    title: `${where} a browser may fill in every field that it knows, and nothing else pretends to be one (WCAG 1.3.5)`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      const said = (await look.fields()).flatMap(({ attributes }) => attributes['autocomplete'] ?? []);
      assert.deepEqual(said.filter((token) => !tokens.includes(token)), []);
      for (const [name, token] of [['name', 'name'], ['email', 'email'], ['postcode', 'postal-code']] as const) assert.equal((await look.field(name)).attributes['autocomplete'], token);
    },
  },
  {
    title: `${where} nothing is asked twice: one name, one address, and after sending only the code (WCAG 3.3.7)`,
    async run(page, site) {
      const house = await open(page, site);
      const look = new FormLook(page);
      const asked = Date.now();
      const before = (await look.fields()).filter(({ type }) => type !== 'radio').map(({ name }) => name);
      assert.deepEqual(before, [...new Set(before)]);
      assert.deepEqual((await look.fields()).filter(({ type }) => type === 'email').map(({ name }) => name), ['email']);
      await house.fillIn(newAddress(page));
      await readFor(page, asked);
      await house.press('Sign');
      await house.says('One step is left');
      assert.deepEqual((await look.fields()).map(({ name }) => name), ['code']);
    },
  },
  {
    title: `${where} the address has room for thirty letters, may be pasted, and nobody corrects its spelling`,
    async run(page, site) {
      await page.viewport(1280, 900);
      await open(page, site);
      const look = new FormLook(page);
      const { type, attributes } = await look.field('email');
      assert.deepEqual([type, attributes['spellcheck'], attributes['maxlength']], ['email', 'false', '254']);
      assert.match(attributes['autocapitalize'] ?? '', /^(?:off|none)$/u);
      assert.ok((await page.evaluate<number>(lettersSeen)) >= 30);
      assert.equal(await page.evaluate<boolean>(takesPaste('email')), true);
    },
  },
  {
    title: `${where} the code goes into one field that takes digits, from the telephone's own suggestion or pasted (WCAG 3.3.8)`,
    async run(page, site) {
      const house = await open(page, site);
      const look = new FormLook(page);
      const asked = Date.now();
      await house.fillIn(newAddress(page));
      await readFor(page, asked);
      await house.press('Sign');
      await house.says('One step is left');
      const { attributes, type } = await look.field('code');
      assert.deepEqual([attributes['autocomplete'], attributes['inputmode'], type], ['one-time-code', 'numeric', 'text']);
      assert.equal(await page.evaluate<boolean>(takesPaste('code')), true);
    },
  },
  {
    title: `${where} what may be left empty is said in words, what must be there is told to screen readers, and there is no asterisk`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      for (const name of ['postcode', 'comment']) assert.match((await look.field(name)).label, /\(optional\)/u);
      for (const name of ['name', 'email', 'consent-opinion']) {
        const { label, required } = await look.field(name);
        assert.equal(required, true, name);
        assert.doesNotMatch(label, /optional|\*/u);
      }
      assert.equal((await look.field('consent-news')).required, false);
    },
  },
  {
    title: `${where} nothing is ticked beforehand, each purpose has a box in a group with a heading, and nobody is shown by default`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      assert.deepEqual(await look.typed(), { visibility: 'hidden' });
      const boxes = (await look.fields()).filter(({ type }) => type === 'checkbox');
      assert.deepEqual(boxes.map(({ name }) => name), ['consent-opinion', 'consent-news']);
      for (const { name, label } of boxes) {
        assert.ok(label.length > 20, label);
        assert.equal(await look.count(`fieldset:has(legend) [name="${name}"]`), 1, name);
      }
      assert.notDeepEqual(await look.wordsOf('fieldset:has([name=consent-opinion]) > legend'), await look.wordsOf('fieldset:has([name=consent-news]) > legend'));
    },
  },
  {
    title: `${where} signing works with every box that is not needed left open`,
    async run(page, site) {
      const house = await open(page, site);
      const look = new FormLook(page);
      const asked = Date.now();
      const email = newAddress(page);
      await house.fillIn(email);
      assert.deepEqual(await look.typed(), { name: 'Ada Lovelace', email, visibility: 'hidden', 'consent-opinion': 'ticked' });
      await readFor(page, asked);
      await house.press('Sign');
      await house.says('One step is left');
      assert.match((await house.mailTo(email, 'Please confirm')).code, /^\d{3} ?\d{3}$/u);
    },
  },
  {
    title: `${where} why the postcode is asked for stands with it, and it is taken with a space or without`,
    async run(page, site) {
      for (const postcode of ['1357', '1234 AB']) {
        const house = await open(page, site);
        const look = new FormLook(page);
        assert.match((await look.field('postcode')).described, /how many live near the park/u);
        const asked = Date.now();
        await house.fill('Postcode', postcode);
        await house.fillIn(newAddress(page));
        await readFor(page, asked);
        await house.press('Sign');
        await house.says('One step is left');
        if (await page.byRole('button', { name: 'Wrong address? Change it' }).exists()) await page.evaluate('sessionStorage.clear()');
      }
    },
  },
  {
    title: `${where} before the button stands what the addressee receives and when, and when all is deleted; the rest is one press away`,
    async run(page, site) {
      await open(page, site);
      const text = await page.text();
      const [handed, deleted, button] = [text.indexOf('The names of all who signed are handed over.'), text.indexOf('All about you is deleted after'), await page.byRole('button', { name: 'Sign' }).box()];
      assert.ok(handed > 0 && deleted > handed && button.height > 0);
      await page.byRole('button', { name: 'What happens with what I write?' }).click();
      await page.waitFor('Article 13 is answered', async () => /Who is responsible.*What for.*On what ground.*Who receives it.*How long.*Your rights/u.test(await page.text()));
    },
  },
  {
    title: `${where} one can sign by calling, on paper or at the desk, and that is said above the e-mail address`,
    async run(page, site) {
      await open(page, site);
      const text = await page.text();
      const ways = text.search(/You can also sign .*12 34 56 78.*on paper.*at the desk \(Grønlia grendehus\)/u);
      assert.ok(ways > 0, text);
      assert.ok(ways < text.indexOf('You get a mail to confirm your signature.'));
      assert.equal(await page.byRole('link', { name: '12 34 56 78', partly: true }).exists(), true);
    },
  },
  ...names.map((name): Journey => ({
    title: `${where} somebody who is called ${name.slice(0, 24).trim()} signs by that name, and it comes back as it was written`,
    async run(page, site) {
      const house = await open(page, site);
      const asked = Date.now();
      const email = newAddress(page);
      await house.fillIn(email, name);
      assert.equal(await house.valueOf('Name'), name);
      await readFor(page, asked);
      await house.press('Sign');
      await house.says('One step is left');
      const { path } = await house.mailTo(email, 'Please confirm');
      await page.goto(path);
      await page.waitFor('the name stands there', async () => (await page.text()).includes(`You signed as ${name}.`));
    },
  })),
];

export const journeys: Journey[] = doors.flatMap(journeysAt);
