import type { Preset } from '../preset.ts';

/**
 * Matomo's cloud. An association that runs its own writes itself as the receiver and its own address as the origin; the cookies are
 * the same: `_pk_id` 13 months, `_pk_ref` 6, the others half an hour (matomo.org/faq/general/faq_146). `mtm_*`, 30 years, are left
 * only where Matomo itself asks for consent.
 * Receiver: InnoCraft Ltd, by the copyright of its plugins; that it is in New Zealand stands in none of the sources read.
 */
export const preset: Preset = {
  id: 'matomo',
  name: 'Matomo',
  kind: 'script',
  receiver: 'InnoCraft Ltd',
  country: 'NZ',
  privacy: 'https://matomo.org/privacy-policy/',
  origins: ['https://*.matomo.cloud'],
  cookies: ['_pk_id*', '_pk_ref*', '_pk_ses*', '_pk_cvar*', '_pk_hsr*', '_pk_testcookie*'],
  storage: [],
  duration: 'P13M',
  sends: ['address', 'cookies', 'viewing'],
  link: () => undefined, // nothing that a visitor could open
};
