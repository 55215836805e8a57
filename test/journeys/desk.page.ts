/** The coordinator's desk of the sample association, after the way in by a code that is mailed. */
import type { JourneySite, Page } from '@dugnad/workbench/journeys';

export const coordinator = 'kari@gronlia.example';

/** The codes of all mails to the coordinator: what is new is what was not there before. */
async function codes(site: JourneySite): Promise<string[]> {
  const list = await (await fetch(`${site.origin}/dev/mail`)).text();
  const items = list.split('<li>').filter((item) => item.includes(coordinator));
  const links = items.flatMap((item) => /href="(\/dev\/mail\/[^"]+)"/u.exec(item)?.[1] ?? []);
  const mails = await Promise.all(links.map(async (link) => (await fetch(site.origin + link)).text()));
  return mails.flatMap((mail) => /^\s*(\d{3} ?\d{3})\s*$/mu.exec(/<pre[^>]*>([^]*)<\/pre>/u.exec(mail)?.[1] ?? '')?.[1]?.replace(' ', '') ?? []);
}

export class DeskHouse {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** By the code that is mailed, as anybody has to, by keys alone. */
  static async signIn(page: Page, site: JourneySite): Promise<DeskHouse> {
    const desk = new DeskHouse(page);
    const before = await codes(site);
    await page.goto('/desk/');
    await page.tabTo('textbox', { name: 'Your e-mail address', partly: true });
    await page.type(coordinator);
    await page.press('Enter');
    await page.byRole('textbox', { name: 'The six digits of the mail', partly: true }).appears();
    let code = '';
    await page.waitFor('the code is mailed', async () => {
      const after = await codes(site);
      code = after.find((one) => !before.includes(one)) ?? '';
      return code !== '';
    });
    await page.tabTo('textbox', { name: 'The six digits of the mail', partly: true });
    await page.type(code);
    await page.press('Enter');
    await page.byRole('button', { name: 'Sign out' }).appears();
    return desk;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  async says(words: string): Promise<void> {
    await this.page.waitFor(`the page says “${words}”`, async () => (await this.page.text().catch(() => '')).includes(words));
  }
}
