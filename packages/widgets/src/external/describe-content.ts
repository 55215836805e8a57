import type { ConsentService } from '@dugnad/client/model';
import type { Preset, Sent } from './preset.ts';

/** What an element on the page says. */
export interface Place {
  readonly service: string;
  readonly src: string;
  /** Address of the page. */
  readonly page: string;
}

/** What is somebody else's, as the visitor is told of it before it is shown. */
export interface Content {
  readonly name: string;
  readonly receiver: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly sends: readonly Sent[];
  /** The address for the frame; none where it can only be opened at the provider. */
  readonly frame: string | undefined;
  readonly link: string;
  /** What the frame may use beside the network. */
  readonly allow: string;
}

/** Why nothing can be shown. */
export type Fault = 'no-address' | 'unknown-service' | 'script' | 'not-theirs' | 'other-origin';

/** A listed origin as browsers write it; `https://*.tile.example` lists the subdomains. */
function isListed(origin: string, listed: string): boolean {
  const [start, end] = listed.replace(/\/$/, '').split('*');
  return end === undefined ? origin === start : origin.startsWith(start ?? '') && origin.endsWith(end);
}

/** Of the site itself, or of an origin that its consent names; unencrypted only where the page is. */
function isOfService(src: URL, { origins }: ConsentService, page: URL): boolean {
  if (src.origin === page.origin) return true;
  return /^https?:$/.test(src.protocol) && (src.protocol === 'https:' || src.protocol === page.protocol) && origins.some((listed) => isListed(src.origin, listed));
}

function describeOwn(src: URL, service: ConsentService, page: URL): Content | Fault {
  if (!isOfService(src, service, page)) return 'other-origin';
  const { name, receiver, country, cookies = [] } = service;
  return { name: name ?? receiver, receiver, country, sends: cookies.length > 0 ? ['address', 'cookies'] : ['address'], frame: src.href, link: src.href, allow: 'fullscreen' };
}

/** The site's own words on it go before the preset's: they are what its consent says. */
function describePreset(src: URL, preset: Preset, service: ConsentService | undefined): Content | Fault {
  if (preset.kind === 'script') return 'script';
  const link = preset.link(src);
  if (!link) return 'not-theirs';
  const { name = preset.name, receiver, country } = service ?? preset;
  return { name, receiver, country, sends: preset.sends, frame: preset.embed?.(src), link, allow: preset.allow ?? 'fullscreen' };
}

/**
 * What is shown at a place, or why nothing is.
 *
 * @param preset of the service, if we have one
 * @param service as the site's consent names it, if it does
 */
export function describeContent(place: Place, preset: Preset | undefined, service: ConsentService | undefined): Content | Fault {
  if (!place.src || !URL.canParse(place.src, place.page)) return 'no-address';
  const src = new URL(place.src, place.page);
  if (preset) return describePreset(src, preset, service);
  return service ? describeOwn(src, service, new URL(place.page)) : 'unknown-service';
}
