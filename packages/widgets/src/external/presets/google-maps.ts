import { cleanAddress } from '../clean-address.ts';
import { matchHost } from '../match-host.ts';
import type { Preset } from '../preset.ts';

const HOST = /^(?:(?:www|maps)\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/;
/** `@59.91,10.75,15z`, within the path. */
const VIEW = /\/@(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?),(\d{1,2})(?:\.\d+)?z/;

const isMaps = (src: URL): boolean => HOST.test(src.hostname) && matchHost(src, src.hostname) && (/^\/maps(\/|$)/.test(src.pathname) || src.hostname.startsWith('maps.'));
const isShort = (src: URL): boolean => matchHost(src, 'maps.app.goo.gl') || (src.hostname === 'goo.gl' && matchHost(src, 'goo.gl') && src.pathname.startsWith('/maps/'));

/** An address that Google gave for a frame, or of a map that somebody made. */
function findReady({ pathname, search, searchParams }: URL): string | undefined {
  if (/^\/maps\/embed(\/v1\/\w+)?$/.test(pathname) && search) return `https://www.google.com${pathname}${search}`;
  const made = /^\/maps\/d\/(?:u\/\d+\/)?(?:embed|viewer|edit)$/.test(pathname) && searchParams.get('mid');
  return made ? `https://www.google.com/maps/d/embed?${new URLSearchParams({ mid: made })}` : undefined;
}

/** What was looked for, and the part of the map that was seen. */
function findView({ pathname, searchParams }: URL): URLSearchParams {
  const written = /^\/maps\/(?:place|search)\/([^/@]+)/.exec(pathname)?.[1] ?? '';
  const words = [decodeWords(written), searchParams.get('q'), searchParams.get('query')].find(Boolean);
  const [, latitude, longitude, zoom] = VIEW.exec(pathname) ?? [];
  const seen = latitude ? `${latitude},${longitude}` : searchParams.get('ll');
  const view = [['q', words], ['ll', seen], ['z', zoom ?? searchParams.get('z')]] as const;
  return new URLSearchParams(view.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function decodeWords(written: string): string | undefined {
  try {
    return decodeURIComponent(written.replaceAll('+', ' '));
  } catch {
    return undefined; // half a character
  }
}

/**
 * No mode is more private than another (law-innovation-tech.notion.site/Google-Maps-Embedding-35fa5962dbd08001a88ededdadae00ea).
 * `NID` 6 months, `SOCS` 13, `CONSENT` 2 years: flowconsent.com/en/services/other/google-maps; `__Secure-ENID` 13 months, `AEC` 6:
 * policies.google.com/technologies/cookies. Receiver: digi.no/artikler/…/453490 (Google Ireland, for Maps too).
 */
export const preset: Preset = {
  id: 'google-maps',
  name: 'Google Maps',
  kind: 'frame',
  receiver: 'Google Ireland Limited',
  country: 'IE',
  privacy: 'https://policies.google.com/privacy',
  origins: ['https://www.google.com', 'https://maps.google.com', 'https://maps.googleapis.com'],
  cookies: ['NID', '__Secure-ENID', 'AEC', 'SOCS', 'CONSENT', '1P_JAR'],
  storage: [],
  duration: 'P2Y',
  sends: ['address', 'cookies', 'viewing'],
  embed(src) {
    if (!isMaps(src)) return undefined;
    const view = findView(src).toString();
    return findReady(src) ?? (view ? `https://www.google.com/maps?${view}&output=embed` : undefined);
  },
  link: (src) => (isMaps(src) || isShort(src) ? cleanAddress(src) : undefined),
};
