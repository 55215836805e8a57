/** The whole auditor on small pages of our own, in Chromium: each fault is found, and nothing but that fault. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { auditIn } from './audit.ts';
import { isBrowserHere } from './browser/is-browser-here.page.ts';
import { openBrowser } from './browser/open-browser.ts';
import { faultyPages, serveFaultyPages, type FaultyPage, type FaultySite } from './faulty-pages.page.ts';
import type { BrowserUnderAudit } from './observe/page-under-audit.ts';
import type { Report } from './report/report.ts';

/** Most of an audit is waiting, so several browsers work beside each other. */
const BROWSERS = 4;

const violations = ({ findings }: Report): string => findings.filter(({ verdict }) => verdict === 'violation').map(({ check, seen }) => `${check}: ${seen}`).join('\n');

describe('The auditor, on a page of our own', () => {
  let site: FaultySite | undefined;
  const browsers: BrowserUnderAudit[] = [];
  const reports = new Map<FaultyPage, Promise<Report>>();
  const present = isBrowserHere();

  async function work(browser: BrowserUnderAudit, queue: FaultyPage[], hand: Map<FaultyPage, (report: Promise<Report>) => void>): Promise<void> {
    for (let page = queue.shift(); page; page = queue.shift()) {
      const report = auditIn(browser, { url: site?.address(page) ?? '', ownHosts: [], patience: 600 });
      hand.get(page)?.(report);
      await report.catch(() => undefined);
    }
  }

  before(async () => {
    if (!present) return;
    site = await serveFaultyPages();
    const hand = new Map<FaultyPage, (report: Promise<Report>) => void>();
    for (const page of faultyPages) reports.set(page, new Promise((resolve) => hand.set(page, resolve)));
    const queue = [...faultyPages];
    for (let index = 0; index < BROWSERS; index += 1) browsers.push(await openBrowser({ quiet: 150 }));
    for (const browser of browsers) void work(browser, queue, hand);
  });

  after(async () => {
    await Promise.allSettled(reports.values());
    await Promise.all(browsers.map((browser) => browser.close()));
    await site?.close();
  });

  for (const page of faultyPages) {
    const title = page.found.length > 0 ? `finds ${page.name}, and nothing else` : `finds nothing on the page with ${page.name}`;
    it(title, async (context) => {
      if (!present) return context.diagnostic('not run: Chromium is not installed here');
      const report = await reports.get(page);
      assert.ok(report);
      const found = report.findings.filter(({ verdict }) => verdict === 'violation').map(({ check }) => check);
      assert.deepEqual(found, page.found, violations(report));
      assert.equal(report.hiddenFromAutomation, page.found.includes(0));
    });
  }
});
