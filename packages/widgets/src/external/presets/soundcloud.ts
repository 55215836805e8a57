import { cleanAddress } from '../clean-address.ts';
import { matchHost } from '../match-host.ts';
import type { Preset } from '../preset.ts';

/** Pages of theirs that stand where an artist's name would. */
const OWN = /^\/(?:discover|search|upload|you|stream|pages|charts|settings|signin|terms-of-use|imprint|player|people|popular|feed)(?:\/|$)/;
/** An artist, a piece or a set, and the secret of one that is not listed. */
const PIECE = /^\/[\w-]{2,}(?:\/sets)?(?:\/[\w-]+){0,2}\/?$/;

/** What is played within their player, or is the address itself. */
function unwrap(src: URL): URL | undefined {
  const inner = src.hostname === 'w.soundcloud.com' ? (src.searchParams.get('url') ?? '') : src.href;
  const piece = URL.canParse(inner) ? new URL(inner) : undefined;
  return piece && matchHost(piece, 'soundcloud.com') ? piece : undefined;
}

function findPiece(src: URL): string | undefined {
  const piece = unwrap(src);
  if (!piece || piece.hostname === 'api.soundcloud.com') return piece && cleanAddress(piece);
  const isPiece = /^(?:www\.|m\.)?soundcloud\.com$/.test(piece.hostname) && PIECE.test(piece.pathname) && !OWN.test(piece.pathname);
  return isPiece ? `https://soundcloud.com${piece.pathname.replace(/\/$/, '')}` : undefined;
}

const isOurs = (src: URL): boolean => matchHost(src, 'soundcloud.com');

/**
 * `sc_anonymous_id` 10 years, `sclocale` 1: plasterbrain.com/cookies (consentstack.io/vendors/soundcloud says 1 year, with
 * `_soundcloud_session`; flowconsent.com/en/services/video/soundcloud adds `datadome`). The longer is told.
 * Receiver: pages.soundcloud.com/geo/de/legal/privacy-policy; in Berlin: github.com/datenanfragen/data, companies/soundcloud.json.
 */
export const preset: Preset = {
  id: 'soundcloud',
  name: 'SoundCloud',
  kind: 'frame',
  receiver: 'SoundCloud Global Limited & Co. KG',
  country: 'DE',
  privacy: 'https://soundcloud.com/pages/privacy',
  origins: ['https://w.soundcloud.com'],
  cookies: ['sc_anonymous_id', 'sclocale', '_soundcloud_session', 'datadome'],
  storage: [],
  duration: 'P10Y',
  sends: ['address', 'cookies', 'viewing'],
  embed(src) {
    const piece = isOurs(src) ? findPiece(src) : undefined;
    return piece && `https://w.soundcloud.com/player/?${new URLSearchParams({ url: piece, auto_play: 'false' })}`;
  },
  link: (src) => (isOurs(src) ? (findPiece(src) ?? cleanAddress(src)) : undefined),
};
