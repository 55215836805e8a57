/** Asking for help on a page of one's own: the guide's snippet with the sample association, under the policy that we promise to work under. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { JourneySite, Page } from '@dugnad/workbench/journeys';
import { says } from './volunteer.page.ts';

const PAGE = '/ask.html';
export const POINT = /\/api\/v1\/help\/gronlia$/u;
export const HEADING = 'Do you need a hand?';

async function snippet(origin: string): Promise<string> {
  const guide = await readFile(new URL('../../docs/volunteering.md', import.meta.url), 'utf8');
  const pasted = [...guide.matchAll(/```html\n([^]*?)```/gu)].map(([, html = '']) => html).find((html) => html.includes('<dugnad-help-request')) ?? '';
  assert.match(pasted, /<dugnad-help-request[^>]*min-height/u);
  return pasted.replaceAll('https://widgets.example.org', origin);
}

export class HelpRequestHouse {
  readonly page: Page;
  readonly site: JourneySite;
  readonly address = PAGE;

  private constructor(page: Page, site: JourneySite) {
    this.page = page;
    this.site = site;
  }

  /** The page is served, and not yet opened. @param isStrict under the policy; it allows no `style` attribute as the snippet has */
  static async serve(page: Page, site: JourneySite, { lang = 'en', isStrict = true } = {}): Promise<HelpRequestHouse> {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
    const body = `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Ask</title><link rel="icon" href="/favicon.svg"></head><body><main><h1>Neighbours help</h1>${await snippet(site.origin)}<p>Open every day.</p></main></body></html>`;
    site.answer(PAGE, { headers: { 'content-type': 'text/html; charset=utf-8', ...(isStrict && { 'content-security-policy': policy }) }, body });
    return new HelpRequestHouse(page, site);
  }

  static async open(page: Page, site: JourneySite): Promise<HelpRequestHouse> {
    const house = await HelpRequestHouse.serve(page, site);
    await page.goto(PAGE);
    await house.says(HEADING);
    return house;
  }

  says(words: string): Promise<void> {
    return says(this.page, words);
  }

  async press(name: string): Promise<void> {
    await this.page.byRole('button', { name }).click();
  }

  async write(field: string, words: string): Promise<void> {
    await this.page.byRole('textbox', { name: field, partly: true }).click();
    await this.page.type(words);
  }

  /** All that is asked of a neighbour. */
  async fill(): Promise<void> {
    for (const choice of ['For me', 'Any time', 'Light']) await this.page.byRole('radio', { name: choice }).click();
    await this.write('What do you need help with?', 'Shopping');
    await this.write('In which part of the town', 'East');
    await this.page.byRole('textbox', { name: 'Name' }).click(); // and not the name of a centre
    await this.page.type('Aud Berg');
    await this.write('Telephone', '90000000');
  }
}
