/** `<dugnad-feedback>` on somebody's page: what is sent, when, and by whom; without a mouse, without a network, in little room. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { brokenRules } from './axe.page.ts';
import { ANSWERS, FeedbackHouse } from './feedback.page.ts';
import { FormLook } from './form-look.page.ts';
import { roomyWidget, settled, shifted } from './room.page.ts';

const NOTHING = 'Please answer one question at least.';
const THANKS = 'Thank you. Your answers count.';

/** Takes the place of what the page sends, so that one sees what it is. */
const RECORD = `void (() => {
  const sent = (globalThis.sentByUs = []);
  const before = globalThis.fetch;
  globalThis.fetch = async (asked, options = {}) => {
    const request = new Request(asked, options);
    if (request.method !== 'GET') sent.push({ body: await request.clone().text(), credentials: request.credentials, headers: [...request.headers.keys()].sort() });
    return before(asked, options);
  };
})()`;

interface Sent {
  readonly body: string;
  readonly credentials: string;
  readonly headers: readonly string[];
}

async function staysStill(page: Page, site: JourneySite, [width, height]: readonly [number, number]): Promise<void> {
  if (page.engine !== 'chromium') page.lacks('a measure of layout shifts');
  await page.viewport(width, height);
  const house = await FeedbackHouse.serve(page, site, { isStrict: false });
  const [script, round] = [site.hold('/dugnad.js'), site.hold(/\/api\/v1\/feedback\/sprakkafe/u)];
  const opened = page.goto(house.address);
  await page.waitFor('the page’s own words are shown', async () => (await page.text()).includes('or call Kari'));
  script();
  await opened;
  round();
  await house.says('How was it for you?');
  await page.evaluate(settled);
  const sum = await page.evaluate<number>(shifted);
  assert.ok(sum <= 0.001, `${sum} at ${width}×${height}`);
}

const still = ([[360, 800], [1280, 800]] as const).map((size): Journey => ({
  title: `nothing on the page jumps while the questions load into the guide’s snippet at ${size[0]} px`,
  run: (page, site) => staysStill(page, site, size),
}));

const ledger: Journey[] = [
  {
    title: 'feedback sends nothing before the press, then the answers alone, once, and to nobody else',
    async run(page, site) {
      const house = await FeedbackHouse.open(page, site);
      await page.evaluate(RECORD);
      await house.answer();
      await page.press('Tab');
      await page.drawn();
      assert.deepEqual(house.sendings(), []);
      await house.press('Send');
      await house.says(THANKS);
      assert.deepEqual(house.sendings(), [`POST ${ANSWERS}`]);
      const sent = await page.evaluate<Sent[]>('globalThis.sentByUs');
      const bodies = sent.map(({ body }) => JSON.parse(body) as { answers: unknown });
      assert.deepEqual(bodies.map(({ answers }) => answers), [[{ id: 'mood', value: 'good' }, { id: 'wish', value: 'More chairs' }]]);
      assert.deepEqual(bodies.map((body) => Object.keys(body).filter((name) => !['answers', 'website'].includes(name))), [[]]);
      assert.deepEqual(sent.map(({ credentials, headers }) => [credentials, headers.filter((name) => !['content-type', 'idempotency-key', 'accept'].includes(name))]), [['omit', []]]);
      assert.deepEqual((await page.requests()).filter((address) => new URL(address).origin !== site.origin), []);
    },
  },
  {
    title: 'feedback keeps no cookie, and after sending nothing of the answers is left in the browser',
    async run(page, site) {
      const house = await FeedbackHouse.open(page, site);
      await house.answer('More of these chairs');
      await house.press('Send');
      await house.says(THANKS);
      assert.deepEqual((await page.storage()).cookies, []);
      const kept = await page.evaluate<string>('JSON.stringify([...Object.values(localStorage), ...Object.values(sessionStorage)])');
      assert.doesNotMatch(kept, /chairs|mood|good/u);
    },
  },
  {
    title: 'the questions can be answered after three requests for scripts',
    async run(page, site) {
      const house = await FeedbackHouse.open(page, site);
      await house.answer();
      const scripts = site.requests().filter(({ path }) => /\.js(?:\?|$)/u.test(path)).map(({ path }) => path);
      assert.ok(scripts.length <= 3, scripts.join(', '));
    },
  },
];

const keys: Journey[] = [
  {
    title: 'somebody without a mouse answers, is told what is missing with the focus on it, goes there, and sends (WCAG 2.1.1, 3.3.1)',
    async run(page, site) {
      const house = await FeedbackHouse.open(page, site);
      const look = new FormLook(page);
      await page.tabTo('button', { name: 'Send' });
      await page.press('Enter');
      await look.summaryHasFocus();
      assert.deepEqual(await look.summary(), [NOTHING]);
      assert.deepEqual(await brokenRules(page), []);
      assert.deepEqual(house.sendings(), []);
      await page.tabTo('link', { name: NOTHING });
      await page.press('Enter');
      await page.waitFor('the focus is in the first question', async () => (await page.activeElement()).startsWith('radio'));
      await page.press('Space');
      await page.tabTo('button', { name: 'Send' });
      await page.press('Enter');
      await house.says(THANKS);
      assert.deepEqual(await brokenRules(page), []);
    },
  },
  {
    title: 'in feedback nothing is said to be wrong while somebody types and leaves fields, and all that has the focus is seen and wears a ring (WCAG 2.4.11)',
    async run(page, site) {
      await FeedbackHouse.open(page, site);
      const look = new FormLook(page);
      await page.tabTo('radio');
      for (let presses = 0; presses < 5; presses += 1) {
        await page.waitFor(`the ${await page.activeElement()} is seen`, () => look.isFocusSeen());
        assert.ok((await look.focusRing()) >= 2, `${await page.activeElement()} wears a ring of ${await look.focusRing()} px`);
        await page.press('Tab');
      }
      assert.deepEqual(await look.summary(), []);
      assert.equal(await look.count('form[novalidate]'), 1);
    },
  },
];

const network: Journey[] = [
  {
    title: 'without a network the answers stay, one is told that they were not sent, and sends them again once',
    async run(page, site) {
      const house = await FeedbackHouse.open(page, site);
      const look = new FormLook(page);
      await house.answer();
      const before = await look.typed();
      await page.offline(true);
      await house.press('Send');
      await house.says('It was not sent');
      assert.deepEqual(await look.typed(), before);
      assert.deepEqual(await brokenRules(page), []);
      await page.offline(false);
      await house.press('Send');
      await house.says(THANKS);
    },
  },
  {
    title: 'where the questions do not come, the page’s own words stay, and one can try again',
    async run(page, site) {
      const house = await FeedbackHouse.serve(page, site);
      site.refuse(/\/api\/v1\/feedback\/sprakkafe/u);
      await page.goto(house.address);
      await house.says('The questions could not be fetched.');
      await house.says('or call Kari');
      assert.deepEqual(await brokenRules(page), []);
      assert.equal(await page.byRole('button', { name: 'Try again' }).exists(), true);
    },
  },
  {
    title: 'where our script is refused, the page’s own words lead to the form without script',
    async run(page, site) {
      const house = await FeedbackHouse.serve(page, site);
      site.refuse('/dugnad.js');
      await page.goto(house.address);
      await page.byRole('link', { name: 'Tell us how it was' }).click();
      // In the language that this browser asks for.
      await page.waitFor('the form without script', () => page.evaluate<boolean>(`document.querySelector('form[method=post] [name="answer-mood"]') !== null`));
      assert.equal(await page.evaluate<number>('document.scripts.length'), 0);
    },
  },
];

const openEnglish = (page: Page, site: JourneySite): Promise<unknown> => FeedbackHouse.open(page, site);

const room: Journey[] = [
  ...roomyWidget('in the widget of feedback', openEnglish, (page, site) => FeedbackHouse.serve(page, site, { lang: 'ar' })),
  {
    title: 'in the widget of feedback one can answer at 400 % of 1280 × 1024, which is a window of 320 × 256 (WCAG 1.4.4)',
    async run(page, site) {
      const house = await FeedbackHouse.serve(page, site);
      await page.frame320(house.address, 256);
      const look = new FormLook(page);
      await page.tabTo('textbox', { name: 'What should be different?', partly: true });
      await page.type('Chairs');
      await page.tabTo('button', { name: 'Send' });
      assert.ok((await look.overflow()) <= 0);
      await page.press('Enter');
      await house.says(THANKS);
    },
  },
  {
    title: 'in the widget of feedback no rule of axe is broken when it is empty, and nothing is chosen but that nothing is answered',
    async run(page, site) {
      await FeedbackHouse.open(page, site);
      const look = new FormLook(page);
      assert.deepEqual(await brokenRules(page), []);
      assert.deepEqual((await look.fields()).filter(({ checked, value, type }) => type === 'radio' && checked && value !== ''), []);
      for (const { label } of await look.fields()) assert.doesNotMatch(label, /\*/u);
    },
  },
];

export const journeys: Journey[] = [...still, ...ledger, ...keys, ...network, ...room];
