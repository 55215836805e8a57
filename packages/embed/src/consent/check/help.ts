import { explainConsentConfig } from '@dugnad/client/consent';
import type { SiteConfig } from '../consent-api.ts';
import { showPreview } from '../preview/show-preview.ts';
import { whenRead } from '../when-read.ts';
import { checkPage } from './check-page.ts';

/** The same page as a visitor gets it: without what stands behind its address, it is loaded anew. */
const leave = (): void => location.assign(`${location.pathname}${location.search}`);

const acts: Readonly<Record<string, (config: SiteConfig) => void>> = {
  '#dugnad-check': checkPage,
  '#dugnad-preview'(written) {
    const { config } = explainConsentConfig(written);
    if (config) showPreview(config, leave);
    else checkPage(written);
  },
};

/** What a webmaster asks of a page by what stands behind its address: once all of the page is there. */
export function help(config: SiteConfig): void {
  whenRead(() => acts[location.hash]?.(config));
}
