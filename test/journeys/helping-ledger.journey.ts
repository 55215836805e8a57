/** Sign-ups, feedback and requests for help: everything that a page asks for, sends and keeps, before, while and after somebody fills them in. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { readFor } from './form-look.page.ts';
import { newPhone, says } from './volunteer.page.ts';
import { WatchedHouse, type Widget } from './watched.page.ts';

/** One form, in its widget and on its page. */
interface Ledger {
  readonly what: string;
  readonly widget: Widget;
  readonly src: string;
  readonly attributes?: string;
  /** All that is asked for to show it. */
  readonly read: readonly string[];
  readonly button: string;
  readonly answers: () => Readonly<Record<string, string>>;
  readonly thanks: string;
  readonly posted: string;
  /** What is sent, save the field that only machines fill in. */
  readonly body: (answers: Readonly<Record<string, string>>) => unknown;
  /** Names of what the page without script sends. */
  readonly fields: RegExp;
}

const WAYS = /^(?:formToken|idempotencyKey|website|language|act)$/u;

const ledgers: readonly Ledger[] = [
  {
    what: 'a sign-up', widget: 'dugnad-volunteer', src: '/embed/volunteer/gronlia', attributes: 'opportunity="sprakkafe"', read: ['GET /api/v1/opportunities?site=gronlia'],
    button: 'Sign me up', thanks: 'You are signed up', posted: '/api/v1/opportunities/sprakkafe/sign-ups',
    answers: () => ({ preferred: 'text', name: 'Ada Lovelace', phone: newPhone(), message: 'I bring cake' }),
    body: ({ phone }) => ({ shiftIds: ['?'], person: { name: 'Ada Lovelace', phone, preferred: 'text' }, message: 'I bring cake', language: 'en' }),
    fields: /^(?:shift-[\w-]+|overlap|preferred|name|phone|email|bestTime|noCalls|message|half-[\w-]+|speaks-[\w-]+|talk|talkMode|oldEnough|need-[\w-]+|needsConsent|needsNotice)$/u,
  },
  {
    what: 'feedback', widget: 'dugnad-feedback', src: '/embed/feedback/sprakkafe', read: ['GET /api/v1/feedback/sprakkafe'],
    button: 'Send', thanks: 'Thank you. Your answers count.', posted: '/api/v1/feedback/sprakkafe/answers',
    answers: () => ({ 'answer-mood': 'good', 'answer-wish': 'More chairs' }),
    body: () => ({ answers: [{ id: 'mood', value: 'good' }, { id: 'wish', value: 'More chairs' }] }),
    fields: /^answer-(?:mood|again|wish)$/u,
  },
  {
    what: 'a request for help', widget: 'dugnad-help-request', src: '/embed/help/gronlia', read: ['GET /api/v1/help/gronlia'],
    button: 'Send', thanks: 'Thank you. We have got what you wrote.', posted: '/api/v1/help/gronlia/requests',
    answers: () => ({ for: 'myself', what: 'Carry a wardrobe down', when: 'flexible', effort: 'heavy', place: 'Grønlia east', name: 'Aud Berg', phone: newPhone() }),
    body: ({ phone }) => ({ for: 'myself', what: 'Carry a wardrobe down', when: { kind: 'flexible' }, effort: 'heavy', things: [], place: 'Grønlia east', person: { name: 'Aud Berg', phone }, language: 'en' }),
    fields: /^(?:for|organisation|what|when|date|time|rhythm|effort|thing-[\w-]+|place|name|phone|email|noCalls)$/u,
  },
];

const NOTHING = { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [] };

/** What is kept longer than the tab is open. */
const keptForLonger = async (page: Page): Promise<unknown> => ({ ...(await page.storage()), sessionStorage: [] });

const elsewhere = async (page: Page, site: JourneySite): Promise<string[]> => (await page.requests()).filter((address) => new URL(address).origin !== site.origin);

const open = (page: Page, site: JourneySite, { widget, src, attributes = '' }: Ledger, more = ''): Promise<WatchedHouse> => WatchedHouse.open(page, site, widget, { src: site.origin + src, attributes: `${attributes} ${more}` });

async function answer(house: WatchedHouse, { widget }: Ledger, answers: Readonly<Record<string, string>>): Promise<void> {
  if (widget === 'dugnad-volunteer') await house.page.byRole('checkbox', { name: 'Places left', partly: true }).nth(0).click();
  await house.fillIn(answers);
}

/** What was sent, with nothing in it that only machines fill in. Which times are free changes with the day, and which English it is with the browser. */
function bodyOf(text: string): unknown {
  const { website = '', shiftIds, language, ...body } = JSON.parse(text) as { website?: string; shiftIds?: string[]; language?: string };
  assert.equal(website, '');
  return { ...(shiftIds && { shiftIds: shiftIds.map(() => '?') }), ...(language && { language: language.replace(/-.*$/u, '') }), ...body };
}

const inWidget = (ledger: Ledger): Journey[] => [
  {
    title: `the widget of ${ledger.what} asks for what it shows, sends what was filled in by one press, and nothing else ever`,
    async run(page, site) {
      const house = await open(page, site, ledger);
      assert.deepEqual(house.reached(), ledger.read);
      const answers = ledger.answers();
      await answer(house, ledger, answers);
      await page.press('Tab', 3);
      await page.drawn();
      assert.deepEqual(house.reached(), ledger.read, 'nothing more while it is filled in');
      await house.press(ledger.button);
      await says(page, ledger.thanks);
      await page.drawn();
      const reached = house.reached().slice(ledger.read.length);
      assert.deepEqual(reached, [`POST ${ledger.posted}`]);
      const { sent, wrong, ran } = await house.noted();
      assert.deepEqual(sent.map(({ url, body }) => [new URL(url).pathname, bodyOf(body)]), [[ledger.posted, ledger.body(answers)]]);
      assert.deepEqual(sent.map(({ credentials, headers }) => [credentials, headers.filter((name) => !['accept', 'content-type', 'idempotency-key'].includes(name))]), [['omit', []]]);
      assert.deepEqual([wrong, ran, await elsewhere(page, site)], [[], [], []]);
    },
  },
  {
    title: `the widget of ${ledger.what} keeps what is typed in the tab alone, sets no cookie, and has forgotten the person after sending`,
    async run(page, site) {
      const house = await open(page, site, ledger);
      const answers = ledger.answers();
      await answer(house, ledger, answers);
      assert.deepEqual(await keptForLonger(page), NOTHING);
      await house.press(ledger.button);
      await says(page, ledger.thanks);
      assert.deepEqual(await keptForLonger(page), NOTHING);
      const tab = await page.evaluate<string>('JSON.stringify(Object.entries(sessionStorage))');
      for (const typed of Object.values(answers).filter((each) => /[\s\d]/u.test(each))) assert.ok(!tab.includes(typed), `${typed} in ${tab}`);
    },
  },
  {
    title: `on a machine that others use the widget of ${ledger.what} keeps nothing, before and after sending, and puts nothing away in between`,
    async run(page, site) {
      const house = await open(page, site, ledger, 'shared-device');
      await answer(house, ledger, ledger.answers());
      assert.deepEqual(await page.storage(), NOTHING);
      await house.press(ledger.button);
      await says(page, ledger.thanks);
      assert.deepEqual(await page.storage(), NOTHING);
      assert.deepEqual((await house.noted()).kept, []);
    },
  },
];

const onPage = (ledger: Ledger): Journey => ({
  title: `the page of ${ledger.what} asks for itself alone, sends the fields of its form and no others, and keeps nothing`,
  async run(page, site) {
    const asked = Date.now();
    const path = ledger.src + (ledger.widget === 'dugnad-volunteer' ? '/sprakkafe' : '');
    await page.goto(`${path}?lang=en`);
    const isOpen = (): string[] => site.requests().map(({ method, path: where }) => `${method} ${where.replace(/\?.*$/u, '')}`).filter((each) => !each.endsWith('/favicon.ico'));
    assert.deepEqual(isOpen(), [`GET ${path}`]);
    if (ledger.widget === 'dugnad-volunteer') await page.byRole('checkbox', { name: 'Places left', partly: true }).nth(0).click();
    const names = await page.evaluate<string[]>(`(() => {
      const answers = ${JSON.stringify(ledger.answers())};
      const form = document.querySelector('main form[method=post]');
      for (const field of form.elements) {
        const answer = answers[field.name];
        if (answer === undefined) continue;
        if (field.type === 'radio') field.checked = field.value === answer;
        else field.value = answer;
      }
      return [...form.elements].map(({ name }) => name).filter(Boolean);
    })()`);
    assert.deepEqual(names.filter((name) => !ledger.fields.test(name) && !WAYS.test(name)), []);
    await readFor(page, asked);
    await page.byRole('button', { name: ledger.button }).click();
    await says(page, ledger.thanks);
    const [first, second, ...more] = isOpen();
    assert.deepEqual([first, second], [`GET ${path}`, `POST ${path}`]);
    assert.deepEqual(more.filter((each) => each !== `GET ${path}/thanks`), []);
    assert.deepEqual([await page.storage(), await elsewhere(page, site)], [NOTHING, []]);
  },
});

const finding: Journey[] = [
  {
    title: 'what fits somebody, and how far it may be, is answered on the device: nothing is asked of anybody, and nothing of it is kept',
    async run(page, site) {
      const house = await WatchedHouse.open(page, site, 'dugnad-volunteer', { src: `${site.origin}/embed/volunteer/gronlia` });
      const before = ['GET /api/v1/opportunities?site=gronlia'];
      assert.deepEqual(house.reached(), before);
      await house.unfold();
      await page.waitFor('the choices are there', () => house.within('root.querySelector(".filter-form input") !== null'));
      const boxes = await house.within<number>('root.querySelectorAll(".filter-form input[type=checkbox]").length');
      assert.ok(boxes > 2, `${boxes} choices`);
      // Ticked, and not any more.
      for (let at = 0; at < boxes * 2; at += 1) {
        await house.within(`root.querySelectorAll(".filter-form input[type=checkbox]")[${Math.floor(at / 2)}].click()`);
        await page.drawn();
      }
      await house.fillIn({ age: '12' });
      await page.waitFor('fewer are shown', async () => (await page.text()).includes('1 of'));
      await house.fillIn({ age: '' });
      await house.within('root.querySelector("#near").click()');
      await page.waitFor('how far is asked', () => house.within('root.querySelector("[name=km]:checked") !== null'));
      for (const km of ['2', '25', '']) await house.fillIn({ km });
      await page.drawn();
      assert.deepEqual(house.reached(), before);
      const { ran, asked, kept, wrong } = await house.noted();
      assert.deepEqual([ran, asked.map((each) => each.replace(site.origin, '')), wrong], [['where it is'], before, []]);
      assert.deepEqual(kept.filter((each) => /59\.9|10\.7|km|age/u.test(each)), []);
      assert.doesNotMatch(JSON.stringify([await page.storage(), await page.evaluate('[Object.entries(sessionStorage), Object.entries(localStorage), location.href]')]), /59\.9|10\.7/u);
      assert.deepEqual(await elsewhere(page, site), []);
    },
  },
];

export const journeys: Journey[] = [...ledgers.flatMap((ledger) => [...inWidget(ledger), onPage(ledger)]), ...finding];
