import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testAddresses } from '../preset.page.ts';
import type { Preset } from '../preset.ts';
import { preset as googleAnalytics } from './google-analytics.ts';
import { preset as mailchimp } from './mailchimp.ts';
import { preset as matomo } from './matomo.ts';
import { preset as metaPixel } from './meta-pixel.ts';

/** Would a site that lists these origins hold this address back? As the rule for origins says it: `*.` is every subdomain. */
function isHeld({ origins }: Preset, address: string): boolean {
  const { origin, protocol, host } = new URL(address);
  return origins.some((written) => origin === written || (written.includes('*.') && host.endsWith(written.slice(written.indexOf('*.') + 1)) && written.startsWith(protocol)));
}

const scripts: readonly [Preset, address: string, held: boolean][] = [
  [matomo, 'https://cdn.matomo.cloud/forening.matomo.cloud/matomo.js', true],
  [matomo, 'https://forening.matomo.cloud/matomo.php?idsite=1', true],
  [matomo, 'https://forening.matomo.cloud/matomo.js', true],
  [matomo, 'https://cdn.matomo.cloud/forening.matomo.cloud/container_AbC.js', true],
  [matomo, 'http://forening.matomo.cloud/matomo.js', false],
  [matomo, 'https://matomo.cloud.evil.example/matomo.js', false],
  [googleAnalytics, 'https://www.googletagmanager.com/gtag/js?id=G-ABC123', true],
  [googleAnalytics, 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC', true],
  [googleAnalytics, 'https://www.google-analytics.com/analytics.js', true],
  [googleAnalytics, 'https://www.google-analytics.com/g/collect?v=2', true],
  [googleAnalytics, 'https://region1.google-analytics.com/g/collect?v=2', true],
  [googleAnalytics, 'https://fonts.googleapis.com/css', false],
  [metaPixel, 'https://connect.facebook.net/en_US/fbevents.js', true],
  [metaPixel, 'https://connect.facebook.net/nb_NO/fbevents.js', true],
  [metaPixel, 'https://connect.facebook.net/signals/config/123', true],
  [metaPixel, 'https://www.facebook.com/tr?id=123&ev=PageView&noscript=1', true],
  [metaPixel, 'https://www.facebook.com/tr/', true],
  [metaPixel, 'https://connect.facebook.net.evil.example/fbevents.js', false],
  [mailchimp, 'https://chimpstatic.com/mcjs-connected/js/users/abc/def.js', true],
  [mailchimp, 'https://downloads.mailchimp.com/js/signup-forms/popup/unique-methods/embed.js', true],
  [mailchimp, 'https://mc.us20.list-manage.com/signup-form/settings', true],
  [mailchimp, 'https://forening.us1.list-manage.com/subscribe/post-json?u=a&id=b', true],
  [mailchimp, 'https://mailchimp.com/', false],
  [mailchimp, 'https://list-manage.com.evil.example/a.js', false],
];

describe('a script', () => {
  for (const [preset, address, held] of scripts) it(`${address} is ${held ? 'held back' : 'none of'} ${preset.name}`, () => equal(isHeld(preset, address), held));
});

for (const preset of [matomo, googleAnalytics, metaPixel]) {
  testAddresses(preset, scripts.filter(([one]) => one === preset).map(([, address]) => [address, undefined, undefined]));
}

testAddresses(mailchimp, [
  ['https://forening.us1.list-manage.com/subscribe?u=abc&id=def', undefined, 'https://forening.us1.list-manage.com/subscribe?u=abc&id=def'],
  ['http://forening.us1.list-manage.com/subscribe?u=abc&id=def', undefined, 'https://forening.us1.list-manage.com/subscribe?u=abc&id=def'],
  ['https://forening.us1.list-manage.com/subscribe/post?u=abc&id=def', undefined, 'https://forening.us1.list-manage.com/subscribe?u=abc&id=def'],
  ['https://us1.list-manage.com/profile?u=abc&id=def&e=ghi', undefined, 'https://us1.list-manage.com/profile?u=abc&id=def&e=ghi'],
  ['https://eepurl.com/abcDEF', undefined, 'https://eepurl.com/abcDEF'],
  ['https://mailchi.mp/abc123/nyhetsbrev', undefined, 'https://mailchi.mp/abc123/nyhetsbrev'],
  ['https://eepurl.com/', undefined, undefined],
  ['https://forening.us1.list-manage.com/track/click?u=abc', undefined, undefined],
  ['https://mailchimp.com/pricing/', undefined, undefined],
]);
