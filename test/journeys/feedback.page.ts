/** The sample association's questions on a page of one's own: the guide's snippet under the policy that we promise to work under. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { JourneySite, Page } from '@dugnad/workbench/journeys';
import { says } from './volunteer.page.ts';

const ROUND = '/embed/feedback/sprakkafe';
const PAGE = '/how-it-was.html';
export const ANSWERS = '/api/v1/feedback/sprakkafe/answers';

/** The snippet that webmasters paste, with the sample's round. */
async function snippet(origin: string): Promise<string> {
  const guide = await readFile(new URL('../../docs/feedback.md', import.meta.url), 'utf8');
  const [, pasted = ''] = /```html\n([^]*?)```/u.exec(guide) ?? [];
  assert.match(pasted, /<dugnad-feedback/u);
  return pasted.replaceAll('https://widgets.example.org/embed/feedback/cafe-autumn', origin + ROUND).replaceAll('https://widgets.example.org', origin);
}

export class FeedbackHouse {
  readonly page: Page;
  readonly site: JourneySite;

  private constructor(page: Page, site: JourneySite) {
    this.page = page;
    this.site = site;
  }

  /** The page is served, and not yet opened. @param isStrict under the policy; it allows no `style` attribute as the snippet has */
  static async serve(page: Page, site: JourneySite, { lang = 'en', isStrict = true } = {}): Promise<FeedbackHouse> {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
    const body = `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>How was it?</title><link rel="icon" href="/favicon.svg"></head><body><main><h1>Our language café</h1>${await snippet(site.origin)}<p>Open every day.</p></main></body></html>`;
    site.answer(PAGE, { headers: { 'content-type': 'text/html; charset=utf-8', ...(isStrict && { 'content-security-policy': policy }) }, body });
    return new FeedbackHouse(page, site);
  }

  static async open(page: Page, site: JourneySite): Promise<FeedbackHouse> {
    const house = await FeedbackHouse.serve(page, site);
    await page.goto(PAGE);
    await house.says('How was it for you?');
    return house;
  }

  readonly address = PAGE;

  says(words: string): Promise<void> {
    return says(this.page, words);
  }

  async press(name: string): Promise<void> {
    await this.page.byRole('button', { name }).click();
  }

  /** One of the answers, and words. */
  async answer(words = 'More chairs'): Promise<void> {
    await this.page.byRole('radio', { name: 'Good' }).click();
    await this.page.byRole('textbox', { name: 'What should be different?', partly: true }).click();
    await this.page.type(words);
  }

  /** What was sent to anybody. */
  sendings(): string[] {
    return this.site.requests().filter(({ method }) => method !== 'GET' && method !== 'HEAD').map(({ method, path }) => `${method} ${path}`);
  }
}
