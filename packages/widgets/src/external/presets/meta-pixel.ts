import type { Preset } from '../preset.ts';

/**
 * `_fbp`, `_fbc` and `fr` 3 months: cookiesentry.com/cookies/providers/meta; the first two on the site itself:
 * developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/fbp-and-fbc.
 * Receiver: github.com/datenanfragen/data, companies/facebook.json.
 */
export const preset: Preset = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  kind: 'script',
  receiver: 'Meta Platforms Ireland Limited',
  country: 'IE',
  privacy: 'https://www.facebook.com/privacy/policy/',
  origins: ['https://connect.facebook.net', 'https://www.facebook.com'],
  cookies: ['_fbp', '_fbc', 'fr'],
  storage: [],
  duration: 'P3M',
  sends: ['address', 'cookies', 'viewing'],
  link: () => undefined, // nothing that a visitor could open
};
