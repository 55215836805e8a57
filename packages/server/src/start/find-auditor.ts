import type { Auditor, AuditTools, ConfigWriter } from '../auditing/auditor.ts';
import { moduleOf } from './load-pages.ts';

/** The packages that the pages of the auditor are made of; the server knows them by their names only. */
export interface AuditPackages {
  auditor: string;
  writer: string;
}

const INSTALLED: AuditPackages = { auditor: '@dugnad/audit', writer: '@dugnad/embed/consent-config' };

async function load(name: string): Promise<unknown> {
  return import(moduleOf(name)).catch((cause: unknown) => {
    throw new Error(`DUGNAD_AUDIT is set, and ${name} cannot be loaded: install it beside this server, or leave DUGNAD_AUDIT out.`, { cause });
  });
}

function checkBrowser({ findBrowser }: { findBrowser(engine: 'chromium', given?: string): string }, browser: string | undefined): void {
  try {
    findBrowser('chromium', browser);
  } catch (cause) {
    throw new Error(`DUGNAD_AUDIT is set, and there is no browser: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/**
 * What audits pages: nothing unless it is asked for, by `yes` or by the path of a browser.
 *
 * @throws Error with one sentence that says what to change, where a package or a browser is missing
 */
export async function findAuditor(wanted: string | undefined, { auditor, writer }: AuditPackages = INSTALLED): Promise<AuditTools | undefined> {
  if (wanted === undefined || wanted === 'no') return undefined;
  const browser = wanted === 'yes' ? undefined : wanted;
  const loaded = (await load(auditor)) as Auditor & Parameters<typeof checkBrowser>[0];
  const tools = { auditor: loaded, writer: (await load(writer)) as ConfigWriter };
  checkBrowser(loaded, browser);
  return { ...tools, ...(browser !== undefined && { browser }) };
}

/** What the log says at a start as root. */
export const auditAsRoot = 'The auditor at /audit opens pages of strangers, and as root its browser runs without a sandbox of its own: start the server as another user.';
