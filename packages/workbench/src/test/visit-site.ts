import { type EngineBrowser, EngineLacks } from '../engines/tab.ts';
import type { Journey } from './journey.ts';
import { JourneySite, type Upstream } from './journey-site.ts';
import { Page } from './page.ts';

/** A visitor who has never been here, at an origin of the site that nobody has been at. */
export async function visitSite(browser: EngineBrowser, upstream: Upstream | undefined, run: Journey['run']): Promise<void> {
  const site = await new JourneySite(upstream).open();
  const visitor = await browser.visit();
  let isSpoilt = true;
  try {
    await run(new Page(visitor.tab, site, visitor.downloads), site);
    isSpoilt = false;
  } catch (error) {
    // Nothing went wrong where an engine cannot be asked.
    isSpoilt = !(error instanceof EngineLacks);
    throw error;
  } finally {
    await visitor.close(isSpoilt);
    await site.close();
  }
}
