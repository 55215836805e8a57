import type { Preset } from '../preset.ts';

/**
 * `_ga` and `_ga_<container>` 2 years: support.google.com/analytics/answer/11397207; `_gid` a day, `_gat` a minute, `_gac_` 90 days,
 * from older tags: developers.google.com/analytics/resources/concepts/gaConceptsCookies.
 * Receiver: businessandfinance.com/fdi-december-2018-google.
 */
export const preset: Preset = {
  id: 'google-analytics',
  name: 'Google Analytics',
  kind: 'script',
  receiver: 'Google Ireland Limited',
  country: 'IE',
  privacy: 'https://policies.google.com/privacy',
  origins: ['https://www.googletagmanager.com', 'https://www.google-analytics.com', 'https://*.google-analytics.com'],
  cookies: ['_ga', '_ga_*', '_gid', '_gat*', '_gac_*'],
  storage: [],
  duration: 'P2Y',
  sends: ['address', 'cookies', 'viewing'],
  link: () => undefined, // nothing that a visitor could open
};
