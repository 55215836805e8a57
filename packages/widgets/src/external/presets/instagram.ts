import { cleanAddress } from '../clean-address.ts';
import { matchHost } from '../match-host.ts';
import type { Preset } from '../preset.ts';

const isOurs = (src: URL): boolean => matchHost(src, 'instagram.com', 'instagr.am');

/** `p/C1a2b3` or `reel/C1a2b3`: films were once at `tv` and `reels`. */
function findPost(src: URL): string | undefined {
  const [, kind, code] = (isOurs(src) && /^\/(?:[\w.]+\/)?(p|reels?|tv)\/([\w-]{5,40})(?:\/|$)/.exec(src.pathname)) || [];
  return kind && code && `${kind === 'p' ? 'p' : 'reel'}/${code}`;
}

/**
 * `ig_did` and `mid` 9 years, `sessionid` 1, `ds_user_id` 3 months: github.com/jkwakman/Open-Cookie-Database (21 January 2026);
 * `datr` 2 years: consentstack.io/vendors/instagram-feed. Receiver: law-innovation-tech.notion.site/Instagram-37ca5962dbd080dab231db4868241e7d.
 */
export const preset: Preset = {
  id: 'instagram',
  name: 'Instagram',
  kind: 'frame',
  receiver: 'Meta Platforms Ireland Limited',
  country: 'IE',
  privacy: 'https://privacycenter.instagram.com/policy/',
  origins: ['https://www.instagram.com', 'https://platform.instagram.com'],
  cookies: ['ig_did', 'ig_cb', 'mid', 'ds_user_id', 'sessionid', 'datr'],
  storage: [],
  duration: 'P9Y',
  sends: ['address', 'cookies', 'viewing'],
  embed(src) {
    const post = findPost(src);
    return post && `https://www.instagram.com/${post}/embed/`;
  },
  link(src) {
    const post = findPost(src);
    return post ? `https://www.instagram.com/${post}/` : isOurs(src) ? cleanAddress(src) : undefined;
  },
};
