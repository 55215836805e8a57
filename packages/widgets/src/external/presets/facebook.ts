import { cleanAddress } from '../clean-address.ts';
import { matchHost } from '../match-host.ts';
import type { Preset } from '../preset.ts';

const VIDEO = /^\/(?:watch\/?$|reel\/\d+|video\.php$|[\w.-]+\/videos\/(?:[\w.%-]+\/)?\d+)/;
const POST = /^\/(?:permalink\.php$|photo(?:\.php|\/)?$|[\w.-]+\/(?:posts|photos|permalink)\/|groups\/[\w.-]+\/(?:posts|permalink)\/)/;
const NAMED = ['v', 'story_fbid', 'fbid'];

/** The pages of one's own that stand where the name of a page would. */
const OWN = /^\/(?:events|groups|marketplace|login|share|help|privacy|policies|watch|reel|photo|gaming|ads|business|settings|sharer|plugins|tr|dialog)(?:\/|\.php|$)/;

function chooseKind({ pathname, searchParams }: URL): 'video' | 'post' | 'page' | undefined {
  const isNamed = !/(\.php|\/watch\/?|\/photo\/?)$/.test(pathname) || NAMED.some((name) => searchParams.has(name));
  if (VIDEO.test(pathname)) return isNamed ? 'video' : undefined;
  if (POST.test(pathname)) return isNamed ? 'post' : undefined;
  return /^\/[\w.-]{2,}\/?$/.test(pathname) && !OWN.test(pathname) ? 'page' : undefined;
}

const isOurs = (src: URL): boolean => matchHost(src, 'facebook.com');

/** What a plugin of theirs shows, or what is shown without one. */
function unwrap(src: URL): URL | undefined {
  const inner = /^\/plugins\/(?:post|video|page)\.php$/.test(src.pathname) ? src.searchParams.get('href') : src.href;
  return inner && URL.canParse(inner) && isOurs(new URL(inner)) ? new URL(inner) : undefined;
}

/** For phones and for the desk alike: plugins know the address at `www` alone. */
function writeShared(src: URL): string {
  const shared = new URL(cleanAddress(src));
  shared.hostname = 'www.facebook.com';
  return shared.href;
}

/**
 * `datr` and `sb` 2 years, `c_user` and `xs` 1, `fr` 3 months, for those who have no account too: cookiesentry.com/cookies/providers/meta.
 * Receiver: github.com/datenanfragen/data, companies/facebook.json.
 */
export const preset: Preset = {
  id: 'facebook',
  name: 'Facebook',
  kind: 'frame',
  receiver: 'Meta Platforms Ireland Limited',
  country: 'IE',
  privacy: 'https://www.facebook.com/privacy/policy/',
  origins: ['https://www.facebook.com', 'https://connect.facebook.net'],
  cookies: ['datr', 'sb', 'fr', 'c_user', 'xs', 'wd', 'presence', 'locale'],
  storage: [],
  duration: 'P2Y',
  sends: ['address', 'cookies', 'viewing'],
  embed(src) {
    const shown = isOurs(src) ? unwrap(src) : undefined;
    const kind = shown && chooseKind(shown);
    return shown && kind && `https://www.facebook.com/plugins/${kind}.php?${new URLSearchParams({ href: writeShared(shown) })}`;
  },
  link(src) {
    if (matchHost(src, 'fb.watch', 'fb.me')) return cleanAddress(src);
    const shown = isOurs(src) ? unwrap(src) : undefined;
    return shown && writeShared(shown);
  },
};
