import { matchHost } from '../match-host.ts';
import { NO_END, type Preset } from '../preset.ts';

/** Pages of theirs that stand where a room's name would. */
const OWN = /^\/(?:static|about|favicon|images|libs|css|config|external_api|robots)\b/;

/** A room, with the name of a tenant before it; nothing of what the address configures. */
function findRoom(src: URL): string | undefined {
  if (!matchHost(src, 'meet.jit.si') || OWN.test(src.pathname)) return undefined;
  return /^\/(?:[\w.%-]+\/)?[\p{L}\w.%+~!-]+$/u.test(src.pathname) ? `https://meet.jit.si${src.pathname}` : undefined;
}

/**
 * Keys of its local storage: Decidim Awesome's list (github.com/decidim-ice/decidim-module-decidim_awesome,
 * has_cookie_items_presets.rb); `disableThirdPartyRequests` leaves out pictures and statistics of others: github.com/jitsi/jitsi-meet.
 * Receiver: 8x8 runs meet.jit.si (imbizo.co/privacy-policy) and has its seat in the United States (8x8.com/terms-and-conditions/privacy-policy).
 */
export const preset: Preset = {
  id: 'jitsi',
  name: 'Jitsi Meet',
  kind: 'frame',
  receiver: '8x8, Inc.',
  country: 'US',
  privacy: 'https://www.8x8.com/terms-and-conditions/privacy-policy',
  origins: ['https://meet.jit.si'],
  cookies: [],
  storage: ['local:features/*', 'local:amp_*', 'local:amplitude_*', 'local:language', 'local:endpointID', 'local:callStatsUserName'],
  duration: NO_END,
  sends: ['address', 'viewing'],
  allow: 'camera; microphone; display-capture; fullscreen',
  embed(src) {
    const room = findRoom(src);
    return room && `${room}#config.disableThirdPartyRequests=true`;
  },
  link: findRoom,
};
