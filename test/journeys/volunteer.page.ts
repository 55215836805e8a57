/** What the sample association needs people for, in a page under the policy that we promise to work under. */
import type { JourneySite, Page } from '@dugnad/workbench/journeys';

const html = (src: string, lang: string, attributes: string): string => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Help with us</title><link rel="icon" href="/favicon.svg"></head>
<body><main><h1>Help with us</h1><dugnad-volunteer src="${src}" ${attributes}><p>Call <a href="tel:12345678">12 34 56 78</a>.</p></dugnad-volunteer></main>
<script type="module" src="/dugnad.js"></script></body></html>`;

let people = 0;

/** A number that nobody has signed up with. */
export function newPhone(): string {
  people += 1;
  return `9000${String(1000 + people)}`;
}

/** Whatever page it is. */
export async function says(page: Page, words: string): Promise<void> {
  await page.waitFor(`the page says “${words}”`, async () => {
    const text = await page.text();
    if (!text.includes(words)) throw new Error(`It says: ${text}`);
    return true;
  });
}

export class VolunteerHouse {
  readonly page: Page;
  readonly site: JourneySite;

  private constructor(page: Page, site: JourneySite) {
    this.page = page;
    this.site = site;
  }

  static async open(page: Page, site: JourneySite, { lang = 'en', attributes = '', src = '/embed/volunteer/gronlia' } = {}): Promise<VolunteerHouse> {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${new URL(src, site.origin).origin}; require-trusted-types-for 'script'`;
    site.answer('/help-with-us.html', { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }, body: html(src, lang, attributes) });
    await page.goto('/help-with-us.html');
    return new VolunteerHouse(page, site);
  }

  says(words: string): Promise<void> {
    return says(this.page, words);
  }

  async press(name: string): Promise<void> {
    await this.page.byRole('button', { name }).click();
  }

  /** The first of the list is the one with the earliest shift: the language café. */
  async openFirst(): Promise<void> {
    await this.page.byRole('button', { name: 'Read more and sign up' }).nth(0).click();
    await this.says('Sign me up');
  }

  sendings(): number {
    return this.site.requests().filter(({ method, path }) => method === 'POST' && path.endsWith('/sign-ups')).length;
  }
}

/** The two doors that an opportunity has: what holds for one holds for the other. */
export interface HelpDoor {
  /** "in the widget" */
  readonly where: string;
  /** Opens one opportunity in English, with its form empty. */
  open(page: Page, site: JourneySite, id?: string): Promise<void>;
}

export const helpDoors: readonly HelpDoor[] = [
  {
    where: 'in the widget',
    async open(page, site, id = 'sprakkafe') {
      const house = await VolunteerHouse.open(page, site, { attributes: `opportunity="${id}"` });
      await house.says('Is there anything we should know?');
    },
  },
  { where: 'on the page of the opportunity', open: (page, _site, id = 'sprakkafe') => page.goto(`/embed/volunteer/gronlia/${id}?lang=en`) },
];

/** Ticks the first time that has a place. */
export async function chooseTime(page: Page, at = 0): Promise<void> {
  await page.byRole('checkbox', { name: 'Places left', partly: true }).nth(at).click();
}

/** How one is reached, a name and a number, all by pressing and typing. */
export async function fillIn(page: Page, { way = 'Send me a text message', name = 'Ada Lovelace', phone = newPhone() } = {}): Promise<void> {
  await page.byRole('radio', { name: way }).click();
  await page.byRole('textbox', { name: 'Name' }).click();
  await page.type(name);
  await page.byRole('textbox', { name: 'Telephone', partly: true }).click();
  await page.type(phone);
}
