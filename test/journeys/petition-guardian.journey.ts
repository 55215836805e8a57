/** A twelve-year-old signs, and a parent decides: in a widget by keys alone on a small screen, and without script. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { withHostedServer, type HostedServer } from './hosted-server.page.ts';

const YOUNG = 'I am younger than 15 years.';
const HOW = 'Your parent or guardian gets a mail and decides.';
const OPINION = 'I agree that my signature, which shows my opinion, is kept.';

/** As a small telephone is; WebKit's windows stop a little above it. */
const isNarrow = (page: Page): Promise<void> => page.viewport(page.engine === 'webkit' ? 450 : 320, 640);

const says = (page: Page, words: string): Promise<void> => page.waitFor(`the page says “${words}”`, async () => (await page.text()).includes(words));
const statesOf = (server: HostedServer): unknown[] => (server.dump()['signatures'] ?? []).map((row) => (row as { state: string }).state);
const controlsOf = (server: HostedServer): unknown[] => (server.dump()['consent_records'] ?? []).map((row) => (JSON.parse((row as { data: string }).data) as { method: { control: string } }).method.control).toSorted();

/** The one mail is to the parent, without a code, and its link leads to a page that does nothing by itself. */
async function openMail(page: Page, server: HostedServer): Promise<void> {
  const [mail] = await server.mails(1);
  assert.equal(mail?.to, 'kari@example.org');
  assert.match(mail?.subject ?? '', /^May your child sign\?/u);
  assert.doesNotMatch(mail?.text ?? '', /^\s*\d{3} ?\d{3}\s*$/mu);
  const [link = ''] = /https?:\/\/\S+\/confirm\/\S+/u.exec(mail?.text ?? '') ?? [];
  await page.goto(link);
  await says(page, 'Ada Nordmann wants to sign this petition. Kari Nordmann is named as parent or guardian.');
  await says(page, OPINION);
  assert.deepEqual(statesOf(server), ['waiting']);
}

const PRESS = 'I am the parent or guardian of Ada Nordmann, and Ada Nordmann may sign';

async function decide(page: Page, server: HostedServer): Promise<void> {
  await openMail(page, server);
  await page.tabTo('button', { name: PRESS });
  await page.press('Enter');
  await says(page, 'Thank you. The signature counts.');
  assert.deepEqual([statesOf(server), controlsOf(server)], [['confirmed'], ['checkbox', 'guardian']]);
}

async function write(page: Page, name: string, text: string): Promise<void> {
  await page.tabTo('textbox', { name });
  await page.type(text);
}

function widgetPage(server: HostedServer): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Our park</title><link rel="icon" href="/favicon.svg"></head>
<body><main><h1>Our park</h1><dugnad-petition src="${server.url}/embed/petition/skatepark"></dugnad-petition></main><script type="module" src="/dugnad.js"></script></body></html>`;
}

async function openWidget(page: Page, site: JourneySite, server: HostedServer): Promise<void> {
  await server.savePetition({ eligibility: { guardianBelow: 15 } }, [site.origin]);
  site.answer('/our-park.html', { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${server.url}; require-trusted-types-for 'script'` }, body: widgetPage(server) });
  await page.goto('/our-park.html');
}

export const journeys: Journey[] = [
  {
    title: 'where the file that asks for a parent does not come, no form asks a child for its own address: the petition says that it could not be fetched',
    async run(page, site) {
      await withHostedServer(page, async (server) => {
        site.refuse(/petition-guardian/u);
        await openWidget(page, site, server);
        await says(page, 'The petition could not be fetched.');
        assert.equal(await page.byRole('textbox').exists(), false);
        assert.equal(await page.byRole('button', { name: 'Try again' }).exists(), true);
      });
    },
  },
  {
    title: 'a child signs with a parent in a widget, by keys alone, on a narrow screen; the parent decides by the mail (WCAG 2.1.1, 1.4.10)',
    async run(page, site) {
      await withHostedServer(page, async (server) => {
        await isNarrow(page);
        await openWidget(page, site, server);
        await page.byRole('radio', { name: YOUNG }).appears();
        await write(page, 'Name', 'Ada Nordmann');
        await page.tabTo('radio');
        await page.press('ArrowDown');
        await page.byRole('textbox', { name: 'Name of your parent or guardian' }).appears();
        await says(page, HOW);
        await write(page, 'Name of your parent or guardian', 'Kari Nordmann');
        await write(page, 'E-mail of your parent or guardian', 'kari@example.org');
        await page.tabTo('checkbox', { name: OPINION, partly: true });
        await page.press('Space');
        assert.equal(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth'), true);
        await page.tabTo('button', { name: 'Sign' });
        await page.press('Enter');
        await says(page, 'One step is left');
        await says(page, HOW);
        assert.equal(await page.byRole('textbox', { name: 'Code from the mail', partly: true }).exists(), false);
        await decide(page, server);
      });
    },
  },
  {
    title: 'a child signs with a parent without script, and the parent withdraws it again by the link of the next mail',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await server.savePetition({ eligibility: { guardianBelow: 15 } });
        await isNarrow(page);
        await page.goto(`${server.url}/embed/petition/skatepark?lang=en`);
        const opened = Date.now();
        await write(page, 'Name', 'Ada Nordmann');
        await page.byRole('radio', { name: YOUNG }).click();
        await write(page, 'Name of your parent or guardian', 'Kari Nordmann');
        await write(page, 'E-mail of your parent or guardian', 'kari@example.org');
        await page.byRole('checkbox', { name: OPINION, partly: true }).click();
        assert.equal(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth'), true);
        await page.waitFor('a person would have read it', () => Date.now() - opened > 3200);
        await page.byRole('button', { name: 'Sign' }).click();
        await says(page, 'Your parent or guardian decides');
        await decide(page, server);
        const second = (await server.mails(2)).find(({ subject }) => subject.startsWith('Your child has signed'));
        await page.goto(/https?:\/\/\S+\/signature\/\S+/u.exec(second?.text ?? '')?.[0] ?? '');
        await says(page, 'Kari Nordmann');
        await page.byRole('button', { name: 'Withdraw my signature' }).click();
        await says(page, 'It does not count.');
        assert.doesNotMatch(JSON.stringify(server.dump()['signatures']), /Ada|Kari|kari/u);
      });
    },
  },
];
