/** The report as data: what `--json` writes. Fields are only ever added. */
import { judge } from '../checks/judge.ts';
import type { Finding, Verdict } from '../checks/finding.ts';
import type { HostUse } from '../known-services/group-hosts.ts';
import type { Facts, StoredItem } from '../observe/facts.ts';

export interface Left {
  readonly stored: readonly { readonly kind: StoredItem['kind']; readonly name: string; readonly domain?: string }[];
  readonly hosts: readonly HostUse[];
}

export interface Report {
  readonly format: 1;
  readonly url: string;
  readonly title: string;
  /** BCP 47, as the page says; empty where it does not. */
  readonly language: string;
  /** When it was measured, ISO 8601 in UTC. */
  readonly at: string;
  /** The browser and its version. */
  readonly engine: string;
  readonly bannerFound: boolean;
  /** True where the banner came only to a browser that did not say that a program drives it; then all of it was measured that way. */
  readonly hiddenFromAutomation: boolean;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly findings: readonly Finding[];
  /** What was there before any choice: names only, no values. */
  readonly before: Left;
  /** What came of accepting; missing where nothing could be accepted. */
  readonly accepted?: Left;
  /** Hosts of frames in sight; a banner inside of one is not looked into. */
  readonly frames: readonly string[];
  /** What was in the window before any choice: PNG in base64. */
  readonly picture?: string;
}

export function countVerdicts(findings: readonly Finding[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { pass: 0, violation: 0, 'not-seen': 0, 'not-applicable': 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}

function leftOf({ stored, hosts }: Pick<Facts, 'stored' | 'hosts'>): Left {
  return { stored: stored.map(({ kind, name, cookie }) => ({ kind, name, ...(cookie ? { domain: cookie.domain } : {}) })), hosts };
}

export function makeReport(facts: Facts): Report {
  const findings = judge(facts);
  const { url, title, language, at, engine, hiddenFromAutomation, frames, picture, accepted } = facts;
  return {
    format: 1, url, title, language, at, engine, bannerFound: facts.banner !== undefined, hiddenFromAutomation, counts: countVerdicts(findings), findings,
    before: leftOf(facts), ...(accepted ? { accepted: leftOf(accepted) } : {}), frames, ...(picture === undefined ? {} : { picture }),
  };
}
