/** Words that want to run, in the widgets for volunteering, feedback and help, on a page that takes no script but files of its own: from associations, and from whoever fills them in. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { saveAll } from './helping-payloads.page.ts';
import { withHostedServer, type HostedServer } from './hosted-server.page.ts';
import { inParts, naughty, payloads, pieces, readable } from './payloads.page.ts';
import { openHouse, ROUND } from './people-payloads.page.ts';
import { says } from './volunteer.page.ts';
import { WatchedHouse, type Widget } from './watched.page.ts';

/** One form, and what it takes. */
interface Form {
  readonly what: string;
  readonly widget: Widget;
  readonly path: string;
  readonly attributes?: string;
  /** Opens everything that comes with an answer. */
  readonly choices: Readonly<Record<string, string>>;
  readonly button: string;
  /** Each field of words. */
  readonly fields: readonly string[];
  /** Words for those that take not just any. */
  readonly decent: Readonly<Record<string, string>>;
  /** How long the others may be. */
  readonly length: number;
  readonly thanks: string;
}

const forms: readonly Form[] = [
  {
    what: 'a sign-up', widget: 'dugnad-volunteer', path: 'volunteer/gronlia', attributes: 'opportunity="cafe-host"', button: 'Sign me up',
    choices: { shift: 'morning', preferred: 'call' }, fields: ['name', 'phone', 'bestTime', 'message'], decent: { name: 'Anne Hansen', phone: '91000001' }, length: 190, thanks: 'You are signed up',
  },
  {
    what: 'feedback', widget: 'dugnad-feedback', path: `feedback/${ROUND}`, button: 'Send', choices: { 'answer-mood': 'good' }, fields: ['answer-wish'], decent: {}, length: 490, thanks: 'Thank you. Your answers count.',
  },
  {
    what: 'a request for help', widget: 'dugnad-help-request', path: 'help/gronlia', button: 'Send',
    choices: { for: 'organisation', when: 'recurring', effort: 'light' }, fields: ['organisation', 'what', 'rhythm', 'place', 'name', 'phone', 'email'], decent: { name: 'Anne Hansen', phone: '91000001', email: 'anne@example.org' }, length: 90, thanks: 'Thank you. We have got what you wrote.',
  },
];

const everything = async (): Promise<string[]> => [...(await payloads('script.txt')), ...(await payloads('table.txt')), ...naughty];

const openForm = (page: Page, site: JourneySite, server: HostedServer, { widget, path, attributes = '' }: Form): Promise<WatchedHouse> => WatchedHouse.open(page, site, widget, { src: `${server.url}/embed/${path}`, attributes });

/** The site may send from the page of the journey. */
const admit = (server: HostedServer, site: JourneySite): Promise<void> => server.store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: [site.origin] });

const PARTS = [0, 1, 2, 3];

/** A quarter of all that is known: what was read once is not asked for again in a while. */
const told = (form: Form, part: number): Journey => ({
  title: `whatever an association writes stays words in the widget of ${form.what}, and its page has nothing to refuse (${part + 1} of ${PARTS.length})`,
  async run(page, site) {
    await withHostedServer(page, async (server) => {
      await openHouse(server);
      const text = inParts(await everything(), PARTS.length)[part] ?? '';
      await saveAll(server, text);
      for (const attributes of form.attributes === undefined ? [''] : [form.attributes, 'opportunity="young-host"', '']) {
        const house = await openForm(page, site, server, { ...form, attributes });
        await house.unfold();
        await house.fillIn({ ...form.choices, age: 'younger' });
        await page.waitFor('it says so', async () => readable(await page.text()).includes(readable(text).slice(0, 200)));
        await house.isCalm(text.slice(0, 200));
      }
    });
  },
});

/** For each field the next. */
const next = (fields: readonly string[], texts: readonly string[], from: number): Record<string, string> => Object.fromEntries(fields.map((name, index) => [name, texts[(from + index) % texts.length] ?? '']));

const written = (form: Form): Journey => ({
  title: `whatever somebody writes into the widget of ${form.what} is kept as words: what is refused is said and still there, what is taken is thanked for`,
  async run(page, site) {
    await withHostedServer(page, async (server) => {
      await openHouse(server);
      await admit(server, site);
      const texts = pieces([...(await payloads('table.txt')), ...(await payloads('script.txt')), ...naughty.filter((text) => text.includes('<'))], 2000);
      let refused = 0;
      for (let from = 0; from < texts.length; from += form.fields.length) {
        const house = await openForm(page, site, server, form);
        await house.fillIn({ ...form.choices, ...next(form.fields, texts, from) });
        const typed = await house.typed();
        await house.press(form.button);
        await page.waitFor('it is answered', async () => (await house.complaints()).length > 0 || (await page.text()).includes(form.thanks));
        await house.isCalm(JSON.stringify(typed).slice(0, 300));
        const complaints = await house.complaints();
        for (const words of complaints) assert.match(words, /^[A-Z][^<>={}]+$/u);
        if (complaints.length > 0) {
          refused += 1;
          assert.deepEqual(await house.typed(), typed);
          const [short = ''] = pieces([texts[from] ?? ''], form.length);
          await house.fillIn({ ...Object.fromEntries(form.fields.map((name) => [name, short])), ...form.decent });
          await house.press(form.button);
          await says(page, form.thanks);
          await house.isCalm(short);
        }
        // Somebody else comes, who has signed up for nothing.
        await page.evaluate('void sessionStorage.clear()');
      }
      assert.ok(refused > 0, 'something is refused');
    });
  },
});

export const journeys: Journey[] = forms.flatMap((form) => [...PARTS.map((part) => told(form, part)), written(form)]);
