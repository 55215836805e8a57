/** The whole: opens a page in a browser, looks, judges, and reports. */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { AuditError } from './audit-error.ts';
import { openBrowser, type BrowserOptions } from './browser/open-browser.ts';
import type { RefuseAddress } from './browser/guarding-proxy.ts';
import { observeSite, type SiteOptions } from './observe/observe-site.ts';
import type { BrowserUnderAudit } from './observe/page-under-audit.ts';
import { makeReport, type Report } from './report/report.ts';

export interface AuditOptions extends BrowserOptions, Omit<SiteOptions, 'url'> {
  /** Ends it: the browser is closed at once, whatever the page does. */
  readonly signal?: AbortSignal;
}

const stopped = (url: string): AuditError => new AuditError('stopped', `The audit of ${url} was stopped before its end.`);

/** @throws {AuditError} `not-http`. */
export function readAddress(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new AuditError('not-http', `${written} is not an address of a page: write it with https:// or http:// in front.`);
  return url.href;
}

async function checkAddress(url: string, refuse: RefuseAddress): Promise<void> {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await lookup(host, { all: true }).then((found) => found.map(({ address }) => address), () => []);
  const reason = await refuse(url, addresses);
  if (reason !== undefined) throw new AuditError('refused', reason);
}

/** With a browser of the caller's: for engines that are not here, and for several pages one after another. It stays open. */
export async function auditIn(browser: BrowserUnderAudit, options: SiteOptions): Promise<Report> {
  const url = readAddress(options.url);
  try {
    return makeReport(await observeSite(browser, { ...options, url }));
  } catch (error) {
    const cause = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new AuditError('not-reachable', `${url} could not be opened in the browser to its end (${cause}): see whether it opens in a browser of yours, or give it more time.`, { cause: error });
  }
}

/** Closes the browser as soon as the signal says so. */
async function auditUntil(signal: AbortSignal, browser: BrowserUnderAudit, options: SiteOptions): Promise<Report> {
  const stop = (): void => void browser.close();
  signal.addEventListener('abort', stop);
  try {
    if (signal.aborted) throw stopped(options.url);
    return await auditIn(browser, options);
  } catch (error) {
    throw signal.aborted ? stopped(options.url) : error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/**
 * Audits one page with a browser that is on the machine, in at most about ten loads, one at a time.
 * @throws {AuditError} when no browser is found, the address is none or is refused, the page cannot be opened, or it was stopped.
 */
export async function audit(address: string, { signal = new AbortController().signal, ...options }: AuditOptions = {}): Promise<Report> {
  const url = readAddress(address);
  if (options.refuseAddress) await checkAddress(url, options.refuseAddress);
  if (signal.aborted) throw stopped(url);
  const browser = await openBrowser(options);
  try {
    return await auditUntil(signal, browser, { ...options, url });
  } finally {
    await browser.close();
  }
}
