import { matchHost } from '../match-host.ts';
import type { Preset } from '../preset.ts';

/**
 * The window for signing up, and the script of a connected site. A plain form that is only posted there leaves nothing
 * (flexyconsent.com/blog/mailchimp-cookie-consent-integration-guide) and needs no preset. `MCPopupClosed`, `MCPopupSubscribed`:
 * gist.github.com/CatChen/06063464c7c205fe477243f18b439f27; a year, by a user's word alone:
 * gist.github.com/miguelmota/8bba8d30a148ce0f4f001752a107237a. Mailchimp itself publishes no names.
 * Receiver: github.com/datenanfragen/data, companies/mailchimp.json.
 */
export const preset: Preset = {
  id: 'mailchimp',
  name: 'Mailchimp',
  kind: 'script',
  receiver: 'The Rocket Science Group LLC',
  country: 'US',
  privacy: 'https://mailchimp.com/legal/privacy/',
  origins: ['https://chimpstatic.com', 'https://downloads.mailchimp.com', 'https://*.list-manage.com'],
  cookies: ['MCPopupClosed', 'MCPopupSubscribed', 'MCEvilPopupClosed'],
  storage: [],
  duration: 'P1Y',
  sends: ['address', 'cookies', 'viewing'],
  /** The form on a page of its own; its query says whose list it is. */
  link(src) {
    const isForm = matchHost(src, 'list-manage.com') && /^\/(?:subscribe|profile|unsubscribe)(?:\/|$)/.test(src.pathname);
    const isShared = matchHost(src, 'eepurl.com', 'mailchi.mp') && src.pathname.length > 1;
    return isForm || isShared ? src.href.replace(/^http:/, 'https:').replace('/subscribe/post', '/subscribe') : undefined;
  },
};
