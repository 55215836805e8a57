/** One door to the three engines: `const browser = await openBrowser('webkit')`, then `browser.visit()` for each visitor. */
import type { EngineName } from './engines.ts';
import { openPuppeteerBrowser } from './puppeteer-browser.ts';
import type { EngineBrowser } from './tab.ts';
import { openWebKitBrowser } from './webkit-browser.ts';

export function openBrowser(engine: EngineName): Promise<EngineBrowser> {
  return engine === 'webkit' ? openWebKitBrowser() : openPuppeteerBrowser(engine);
}
