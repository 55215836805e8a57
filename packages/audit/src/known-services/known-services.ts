/** Hosts whose purpose is known to everybody: data, and no more than can be looked up at the provider. */

export type ServiceKind = 'measuring' | 'advertising' | 'embedded content' | 'fonts' | 'delivery' | 'consent tool';

export interface KnownService {
  /** A host and everything below it. */
  readonly host: string;
  readonly provider: string;
  readonly kind: ServiceKind;
}

const known = (kind: ServiceKind, provider: string, ...hosts: string[]): KnownService[] => hosts.map((host) => ({ host, provider, kind }));

export const knownServices: readonly KnownService[] = [
  ...known('measuring', 'Google Analytics', 'google-analytics.com', 'analytics.google.com'),
  ...known('measuring', 'Google Tag Manager', 'googletagmanager.com'),
  ...known('measuring', 'Hotjar', 'hotjar.com', 'hotjar.io'),
  ...known('measuring', 'Microsoft Clarity', 'clarity.ms'),
  ...known('measuring', 'Matomo Cloud', 'matomo.cloud', 'innocraft.cloud'),
  ...known('measuring', 'Siteimprove', 'siteimproveanalytics.com', 'siteimproveanalytics.io'),
  ...known('measuring', 'Adobe', 'omtrdc.net', 'demdex.net', 'adobedtm.com'),
  ...known('measuring', 'HubSpot', 'hs-scripts.com', 'hs-analytics.net', 'hsforms.com'),
  ...known('measuring', 'New Relic', 'nr-data.net'),
  ...known('measuring', 'Sentry', 'sentry.io'),
  ...known('advertising', 'Google Ads', 'doubleclick.net', 'googleadservices.com', 'googlesyndication.com', 'adservice.google.com'),
  ...known('advertising', 'Meta', 'connect.facebook.net', 'facebook.com', 'facebook.net'),
  ...known('advertising', 'TikTok', 'analytics.tiktok.com', 'tiktok.com'),
  ...known('advertising', 'LinkedIn', 'licdn.com', 'ads.linkedin.com'),
  ...known('advertising', 'Snap', 'sc-static.net', 'snapchat.com'),
  ...known('advertising', 'Pinterest', 'pinimg.com', 'ct.pinterest.com'),
  ...known('advertising', 'Microsoft Advertising', 'bat.bing.com'),
  ...known('advertising', 'Adform', 'adform.net'),
  ...known('advertising', 'Criteo', 'criteo.com', 'criteo.net'),
  ...known('advertising', 'Xandr', 'adnxs.com'),
  ...known('embedded content', 'YouTube', 'youtube.com', 'youtube-nocookie.com', 'ytimg.com', 'youtu.be'),
  ...known('embedded content', 'Vimeo', 'vimeo.com', 'vimeocdn.com'),
  ...known('embedded content', 'Google Maps', 'maps.google.com', 'maps.googleapis.com', 'maps.gstatic.com'),
  ...known('embedded content', 'OpenStreetMap', 'openstreetmap.org'),
  ...known('embedded content', 'Instagram', 'instagram.com', 'cdninstagram.com'),
  ...known('embedded content', 'X', 'twitter.com', 'platform.x.com', 'twimg.com'),
  ...known('embedded content', 'Spotify', 'spotify.com', 'scdn.co'),
  ...known('embedded content', 'SoundCloud', 'soundcloud.com', 'sndcdn.com'),
  ...known('embedded content', 'Google Forms and Calendar', 'docs.google.com', 'calendar.google.com'),
  ...known('embedded content', 'Google reCAPTCHA', 'recaptcha.net', 'www.google.com'),
  ...known('embedded content', 'Mailchimp', 'list-manage.com', 'chimpstatic.com', 'mailchimp.com'),
  ...known('fonts', 'Google Fonts', 'fonts.googleapis.com', 'fonts.gstatic.com'),
  ...known('fonts', 'Adobe Fonts', 'use.typekit.net', 'p.typekit.net'),
  ...known('fonts', 'Font Awesome', 'fontawesome.com'),
  ...known('delivery', 'jsDelivr', 'jsdelivr.net'),
  ...known('delivery', 'unpkg', 'unpkg.com'),
  ...known('delivery', 'cdnjs', 'cdnjs.cloudflare.com'),
  ...known('consent tool', 'Cookiebot', 'cookiebot.com', 'cookiebot.eu'),
  ...known('consent tool', 'OneTrust', 'cookielaw.org', 'onetrust.com'),
  ...known('consent tool', 'Usercentrics', 'usercentrics.eu'),
  ...known('consent tool', 'Didomi', 'didomi.io', 'privacy-center.org'),
  ...known('consent tool', 'CookieYes', 'cookieyes.com'),
  ...known('consent tool', 'Cookie Information', 'cookieinformation.com'),
];

export function knownService(host: string): KnownService | undefined {
  return knownServices.find((service) => host === service.host || host.endsWith(`.${service.host}`));
}
