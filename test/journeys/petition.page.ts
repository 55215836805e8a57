/** The petition of the sample association, in a page of its own and as its own page without script; and the mails that come of it. */
import assert from 'node:assert/strict';
import type { JourneySite, Page } from '@dugnad/workbench/journeys';

export const petitionPath = '/embed/petition/park-gronlia';

/** A page as an association would have it, under the policy that we promise to work under. */
export interface Opening {
  readonly lang?: string;
  /** Attributes of the one petition. */
  readonly petition?: string;
  readonly src?: string;
  /** More of the head. */
  readonly head?: string;
}

export interface Counts {
  readonly confirmed: number;
  readonly waiting: number;
}

/** What somebody who signs reads in their mail. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly code: string;
  /** The one link, as a path of the site. */
  readonly path: string;
}

const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

let signers = 0;

/** An address that nobody has signed with, in any engine: the server is the same for all of them. */
export function newAddress(page: Page): string {
  signers += 1;
  return `ada.${page.engine}.${signers}@example.org`;
}

function pageHtml({ lang = 'en', petition = '', src = petitionPath, head = '' }: Opening): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Our park</title><link rel="icon" href="/favicon.svg">${head}</head>
<body><main><h1>Our park</h1><dugnad-petition src="${src}" ${petition}><p>Let the park stay. <a href="${petitionPath}">Sign on its own page</a>, or call <a href="tel:12345678">12 34 56 78</a>.</p></dugnad-petition></main>
<script type="module" src="/dugnad.js"></script></body></html>`;
}

export class PetitionHouse {
  readonly page: Page;
  readonly #site: JourneySite;

  constructor(page: Page, site: JourneySite) {
    this.page = page;
    this.#site = site;
  }

  /** The widget on somebody's page, ready to be typed into. */
  static async open(page: Page, site: JourneySite, opening: Opening = {}): Promise<PetitionHouse> {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${new URL(opening.src ?? '/', site.origin).origin}; require-trusted-types-for 'script'` };
    site.answer('/our-park.html', { headers, body: pageHtml(opening) });
    await page.goto('/our-park.html');
    const house = new PetitionHouse(page, site);
    await house.isReady();
    return house;
  }

  /** The petition's own page, with `script-src 'none'` as always. */
  static async openHosted(page: Page, site: JourneySite, language = 'en'): Promise<PetitionHouse> {
    await page.goto(`${petitionPath}?lang=${language}`);
    return new PetitionHouse(page, site);
  }

  async isReady(): Promise<void> {
    await this.page.byRole('textbox', { name: 'Name', partly: true }).appears();
  }

  async fill(field: string, text: string): Promise<void> {
    await this.page.byRole('textbox', { name: field, partly: true }).click();
    await this.page.type(text);
  }

  async tick(words: string): Promise<void> {
    await this.page.byRole('checkbox', { name: words, partly: true }).click();
  }

  /** Everything that must be there, and no more. */
  async fillIn(email: string, name = 'Ada Lovelace'): Promise<void> {
    await this.fill('Name', name);
    await this.fill('E-mail', email);
    await this.tick('I explicitly consent');
  }

  async press(name: string): Promise<void> {
    await this.page.byRole('button', { name }).click();
  }

  async says(words: string): Promise<void> {
    await this.page.waitFor(`the page says “${words}”`, async () => {
      const text = await this.page.text();
      if (!text.includes(words)) throw new Error(`It says: ${text}`);
      return true;
    });
  }

  async valueOf(field: string): Promise<string> {
    const handle = this.page.byRole('textbox', { name: field, partly: true });
    await handle.focus();
    return this.page.evaluate<string>('(() => { let focused = document.activeElement; while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement; return focused.value; })()');
  }

  async typeCode(code: string): Promise<void> {
    await this.fill('Code from the mail', code);
    await this.press('Confirm');
  }

  /** What the server says, unless it is said from memory. */
  async counts(): Promise<Counts> {
    const answer = await fetch(`${this.#site.origin}/api/v1/petitions/park-gronlia/count?at=${Date.now()}`);
    return (await answer.json()) as Counts;
  }

  async countsBecome(expected: Counts): Promise<void> {
    await this.page.waitFor(`the counts are ${JSON.stringify(expected)}`, async () => {
      const { confirmed, waiting } = await this.counts();
      return confirmed === expected.confirmed && waiting === expected.waiting;
    });
  }

  /** How often somebody sent a signature to the server. */
  sendings(): number {
    return this.#site.requests().filter(({ method, path }) => method === 'POST' && /\/signatures$/u.test(path)).length;
  }

  /** The newest mail to an address with these words in its subject, once it is there. */
  async mailTo(address: string, subject: string): Promise<Mail> {
    let found: Mail | undefined;
    await this.page.waitFor(`${address} has a mail “${subject}”`, async () => {
      found = await this.#findMail(address, subject);
      return found !== undefined;
    });
    return found ?? assert.fail('no mail');
  }

  async #findMail(address: string, subject: string): Promise<Mail | undefined> {
    const list = await (await fetch(`${this.#site.origin}/dev/mail`)).text();
    const items = list.split('<li>').filter((item) => item.includes(address) && item.includes(subject));
    const [, path] = /href="(\/dev\/mail\/[^"]+)"/u.exec(items[0] ?? '') ?? [];
    if (path === undefined) return undefined;
    const body = await (await fetch(this.#site.origin + path)).text();
    const text = /<pre[^>]*>([^]*)<\/pre>/u.exec(body)?.[1] ?? '';
    const link = /href="([^"]*\/embed\/petition\/[^"]+)"/u.exec(text)?.[1] ?? '';
    return { subject, text, code: /^\s*(\d{3} ?\d{3})\s*$/mu.exec(text)?.[1] ?? '', path: link && pathOf(link.replaceAll('&amp;', '&')) };
  }
}
