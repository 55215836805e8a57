/** The consent auditor: `audit(address)` gives a report; the parts below serve tests and other engines. */
export { audit, auditIn, type AuditOptions } from './audit.ts';
export { AuditError, isAuditError } from './audit-error.ts';
export { openBrowser, type BrowserOptions } from './browser/open-browser.ts';
export { findBrowser, type EngineName } from './browser/find-browser.ts';
export type { RefuseAddress } from './browser/guarding-proxy.ts';
export { catalogue, type Check, type CheckNumber } from './checks/catalogue.ts';
export type { Finding, Verdict } from './checks/finding.ts';
export { judge, judges } from './checks/judge.ts';
export { knownServices, type KnownService } from './known-services/known-services.ts';
export type { Facts } from './observe/facts.ts';
export { observeSite, type SiteOptions } from './observe/observe-site.ts';
export type { BrowserUnderAudit, PageUnderAudit, Visitor, VisitOptions } from './observe/page-under-audit.ts';
export { drawFindings, drawReport } from './report/draw-report.ts';
export { styles as reportStyles } from './report/report.styles.ts';
export { makeReport, type Left, type Report } from './report/report.ts';
export { tellReport } from './report/tell-report.ts';
