/** `bench:consent -- --audit`: the auditor on the pages of the bench. */
import { auditIn, openBrowser, type BrowserUnderAudit, type Report } from '@dugnad/audit';
import { pathOf, serveSide } from './serve-pages.ts';
import type { Side } from './sides.ts';

/** The bench serves on this machine; whatever else a page asks for is written down, and reaches nobody. */
function refuseOthers(_url: string, addresses: readonly string[]): string | undefined {
  return addresses.every((address) => address === '127.0.0.1') ? undefined : 'Nobody outside is asked by a bench.';
}

async function auditSide(browser: BrowserUnderAudit, side: Side): Promise<Report> {
  const { origin, server } = await serveSide(side);
  try {
    return await auditIn(browser, { url: origin + pathOf(side), ownHosts: [] });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** One after another, so that none waits for another's turn at the processor. */
export async function auditSides(sides: readonly Side[], tell: (words: string) => void): Promise<Map<string, Report>> {
  const browser = await openBrowser({ refuseAddress: refuseOthers });
  const reports = new Map<string, Report>();
  try {
    for (const side of sides) {
      tell(`… ${side.name}`);
      reports.set(side.name, await auditSide(browser, side));
    }
  } finally {
    await browser.close();
  }
  return reports;
}
