/** Words for what was stored and who was asked. */
import type { HostUse } from '../known-services/group-hosts.ts';
import type { StoredItem } from '../observe/facts.ts';

const KINDS: Readonly<Record<StoredItem['kind'], string>> = {
  cookie: 'cookie', local: 'local storage', session: 'session storage', database: 'database', cache: 'cache', worker: 'service worker',
};

export function tellStored(items: readonly StoredItem[]): string {
  const named = items.slice(0, 12).map(({ kind, name, cookie }) => `${KINDS[kind]} ${name}${cookie ? ` (${cookie.domain})` : ''}`);
  return [...named, ...(items.length > 12 ? [`${items.length - 12} more`] : [])].join(', ');
}

export function tellHosts(hosts: readonly HostUse[]): string {
  const named = hosts.slice(0, 12).map(({ host, requests, service }) => `${host} (${service ? `${service.provider}, ${service.kind}, ` : ''}${requests} ${requests === 1 ? 'request' : 'requests'})`);
  return [...named, ...(hosts.length > 12 ? [`${hosts.length - 12} more`] : [])].join(', ');
}

export const isForbidden = ({ forbidden }: HostUse): boolean => forbidden;

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const quote = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');
