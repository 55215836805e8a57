import type { SiteConfig } from '../consent-api.ts';

/** Something of a page that is held back, or should be. */
export interface Found {
  /** `script`, `iframe`, `img`, `template`, `link`. */
  readonly tag: string;
  readonly consent?: string | undefined;
  readonly type?: string | undefined;
  /** Complete addresses. */
  readonly src?: string | undefined;
  /** What the template holds back that it stands in: Firefox reads ahead, and does not know templates. */
  readonly within?: string | undefined;
}

function serves(origin: string, address: string): boolean {
  const { protocol, host, origin: own } = new URL(address);
  const [, wanted = ''] = origin.split('://*.');
  return wanted === '' ? origin === own : origin.startsWith(protocol) && host.endsWith(`.${wanted}`);
}

const serviceFor = ({ services }: SiteConfig, address: string): string | undefined =>
  services.find(({ origins }) => origins.some((origin) => serves(origin, address)))?.id;

const open = ({ tag, consent }: Found): string => `<${tag} data-consent="${consent}">`;

/** Cures for what is held back wrongly: where the name is unknown, or where it comes all the same. */
function faultOfHeld(found: Found, ids: readonly string[]): string | undefined {
  const { tag, consent = '', type, src } = found;
  if (!ids.includes(consent)) return `${open(found)} names no purpose and no service of the configuration, so that it is held back for good. It has ${ids.join(', ')}.`;
  if (tag === 'script' && type !== 'text/plain') return `${open(found)} runs at once: write type="text/plain"${type ? ` data-type="${type}"` : ''}.`;
  if (tag !== 'script' && src !== undefined) return `${open(found)} is fetched at once: write data-src="${src}" instead of src.`;
  return undefined;
}

/** Frames wait there, and what is held back by itself as well. */
function faultInTemplate({ tag, consent, src, within }: Found): string | undefined {
  if (src === undefined || tag === 'iframe') return undefined;
  if (tag === 'script' || tag === 'img') {
    if (consent !== undefined && tag === 'script') return undefined;
    return `<${tag} src="${src}"> in <template data-consent="${within}"> is fetched at once by Firefox: write data-consent="${within}" and ${tag === 'script' ? 'type="text/plain"' : 'data-src instead of src'} there too.`;
  }
  return `<${tag}> with ${src} in <template data-consent="${within}"> is fetched at once by Firefox, and nothing holds it back there: take it away.`;
}

function faultOfFree({ tag, src }: Found, config: SiteConfig): string | undefined {
  const service = src === undefined ? undefined : serviceFor(config, src);
  if (service === undefined) return undefined;
  if (tag === 'link') return `<link href="${src}"> tells "${service}" of every visitor before they have chosen: take it away.`;
  return `<${tag} src="${src}"> is of "${service}" and is not held back: write data-consent="${service}" and ${tag === 'script' ? 'type="text/plain"' : 'data-src instead of src'}.`;
}

/** What of a page comes before a choice although it should not, or never comes: one sentence each, with its cure. */
export function findHeldFaults(all: readonly Found[], config: SiteConfig): string[] {
  const ids = [...config.purposes, ...config.services].map(({ id }) => id);
  return all.flatMap((found) => {
    const inTemplate = found.within === undefined ? undefined : faultInTemplate(found);
    if (inTemplate !== undefined) return inTemplate;
    if (found.consent !== undefined) return faultOfHeld(found, ids) ?? [];
    return found.within === undefined ? (faultOfFree(found, config) ?? []) : [];
  });
}
