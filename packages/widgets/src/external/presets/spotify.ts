import { matchHost } from '../match-host.ts';
import type { Preset } from '../preset.ts';

/** `track/4uLU6hMCjMI75M1A2tKUQC`; a language may stand before it. */
function findPiece(src: URL): string | undefined {
  const [, kind, id] = (matchHost(src, 'open.spotify.com') && /^\/(?:intl-[a-z-]{2,8}\/)?(?:embed(?:-podcast)?\/)?(track|album|playlist|episode|show|artist)\/([A-Za-z0-9]{22})\/?$/.exec(src.pathname)) || [];
  return kind && id && `${kind}/${id}`;
}

/**
 * `sp_t` and `sp_ab` 1 year, `sp_landing` a day: consentstack.io/vendors/spotify.
 * Receiver: github.com/datenanfragen/data, companies/spotify.json.
 */
export const preset: Preset = {
  id: 'spotify',
  name: 'Spotify',
  kind: 'frame',
  receiver: 'Spotify AB',
  country: 'SE',
  privacy: 'https://www.spotify.com/legal/privacy-policy/',
  origins: ['https://open.spotify.com'],
  cookies: ['sp_t', 'sp_ab', 'sp_landing'],
  storage: [],
  duration: 'P1Y',
  sends: ['address', 'cookies', 'viewing'],
  embed(src) {
    const piece = findPiece(src);
    return piece && `https://open.spotify.com/embed/${piece}`;
  },
  link(src) {
    const piece = findPiece(src);
    return piece && `https://open.spotify.com/${piece}`;
  },
};
