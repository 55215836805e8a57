/** Which requests of a page go to others, grouped by host. */
import { knownService, type KnownService } from './known-services.ts';

export interface HostUse {
  readonly host: string;
  readonly requests: number;
  readonly service?: KnownService;
  /** Whether asking it without consent is a violation as far as can be told from outside. */
  readonly forbidden: boolean;
}

/** Names under which others register: a host with one of these has three labels of its own. */
const PUBLIC = /^(co|com|org|net|gov|ac|edu|or|ne|kommune)$/;
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[.*\]|localhost)$/;

/** `www.example.org` → `example.org`; addresses and `localhost` are sites of their own. Names below a public suffix that is not here are told apart too little. */
export function siteOf(host: string): string {
  if (ADDRESS.test(host)) return host;
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  const size = labels.length > 2 && PUBLIC.test(second) && (labels.at(-1) ?? '').length <= 2 ? 3 : 2;
  return labels.slice(-size).join('.');
}

function hostOf(address: string): string | undefined {
  if (!/^(https?|wss?):/i.test(address)) return undefined;
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}

/**
 * @param ownHosts hosts that the site says are its own. Where it says so, every other one is forbidden; where it does not, only those are of which it is known what they are for.
 */
export function groupHosts(page: string, requests: readonly string[], ownHosts?: readonly string[]): HostUse[] {
  const own = new Set([new URL(page).hostname, ...(ownHosts ?? [])].map(siteOf));
  const counts = new Map<string, number>();
  for (const host of requests.map(hostOf)) if (host && !own.has(siteOf(host))) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].map(([host, number]) => {
    const service = knownService(host);
    const forbidden = ownHosts !== undefined || (service !== undefined && service.kind !== 'delivery' && service.kind !== 'consent tool');
    return { host, requests: number, ...(service ? { service } : {}), forbidden };
  });
}
