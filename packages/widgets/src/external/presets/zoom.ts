import { matchHost } from '../match-host.ts';
import type { Preset } from '../preset.ts';

/**
 * Refuses frames (github.com/win11react/store/issues/106), so it is only linked to, and nothing is sent or left before that.
 * Receiver: github.com/datenanfragen/data, companies/zoom.json, by its name since 2024.
 */
export const preset: Preset = {
  id: 'zoom',
  name: 'Zoom',
  kind: 'frame',
  receiver: 'Zoom Communications, Inc.',
  country: 'US',
  privacy: 'https://www.zoom.com/en/trust/privacy/privacy-statement/',
  origins: ['https://zoom.us', 'https://*.zoom.us'],
  cookies: [],
  storage: [],
  duration: 'session',
  sends: [],
  /** The meeting, with its password. */
  link: (src) => (matchHost(src, 'zoom.us') && /^\/(?:j|w|s|my|wc|meeting|webinar)\/[\w./-]+$/.test(src.pathname) ? src.href.replace(/^http:/, 'https:') : undefined),
};
