// What the server asks of the auditor and of what writes configurations: both are loaded by name at the start, where they are installed.
import type { RefuseAddress } from './audit-address.ts';

/** What was left in a browser, and who was asked. */
export interface Left {
  stored: readonly { kind: string; name: string }[];
  hosts: readonly { host: string; service?: { provider: string; kind: string } }[];
}

/** As much of a report as the server reads. */
export interface AuditReport {
  title: string;
  url: string;
  /** BCP 47, as the page says; empty where it does not. */
  language: string;
  /** ISO 8601. */
  at: string;
  before: Left;
  accepted?: Left;
  /** Hosts of frames in sight. */
  frames: readonly string[];
}

export interface AuditRun {
  refuseAddress: RefuseAddress;
  mostBytes: number;
  signal: AbortSignal;
  /** Where the browser is; without it, the usual places are tried. */
  browser?: string;
}

/** `@dugnad/audit`. */
export interface Auditor {
  audit(address: string, run: AuditRun): Promise<AuditReport>;
  /** HTML from second-level headings down; everything in it is escaped. */
  drawFindings(report: AuditReport): string;
  reportStyles: string;
}

/** `@dugnad/embed/consent-config`. */
export interface ConfigWriter {
  configOfFound(found: { hosts: readonly { host: string; provider?: string; kind?: string }[]; cookies: readonly string[]; language: string; noticeVersion: string }): Promise<WrittenConfig | undefined>;
  configLanguages: readonly string[];
}

export interface WrittenConfig {
  config: Readonly<Record<string, unknown>>;
  language: string;
  missing: readonly string[];
  known: readonly string[];
  others: readonly string[];
}

/** Both, and the browser where one was named. */
export interface AuditTools {
  auditor: Auditor;
  writer: ConfigWriter;
  browser?: string;
}
