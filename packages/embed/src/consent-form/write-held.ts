import type { DraftService, Way } from './draft.ts';
import { quoted } from './write-head.ts';

/** What the webmaster still has to put in, where it was left empty. */
const orElse = (typed: string, instead: string): string => typed.trim() || instead;

/** A line within a script: words in it can end neither their quotation marks nor the script. */
const word = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replaceAll('<', '\\u003c').replace(/[\r\n]/g, ' ')}'`;

const script = (id: string, lines: readonly string[]): string => `<script type="text/plain" data-consent="${quoted(id)}">\n${lines.map((line) => `  ${line}`).join('\n')}\n</script>`;

const scriptFrom = (id: string, src: string): string => `<script type="text/plain" data-consent="${quoted(id)}" src="${quoted(src)}" async></script>`;

const folder = (address: string): string => `${address.replace(/matomo\.(js|php)$/, '').replace(/\/+$/, '')}/`;

function writeMatomo({ id, address, account }: DraftService): string {
  const home = folder(orElse(address, 'https://statistics.example.org'));
  const own = script(id, [
    'var _paq = window._paq = window._paq || [];',
    '_paq.push([\'trackPageView\']);',
    '_paq.push([\'enableLinkTracking\']);',
    `_paq.push(['setTrackerUrl', ${word(`${home}matomo.php`)}]);`,
    `_paq.push(['setSiteId', ${word(orElse(account, '1'))}]);`,
  ]);
  return `${own}\n${scriptFrom(id, `${home}matomo.js`)}`;
}

function writeGoogle({ id, account, origins }: DraftService): string {
  const number = orElse(account, 'G-XXXXXXXXXX');
  const [from = ''] = origins.split('\n');
  const own = script(id, ['window.dataLayer = window.dataLayer || [];', 'function gtag() { dataLayer.push(arguments); }', 'gtag(\'js\', new Date());', `gtag('config', ${word(number)});`]);
  return `${own}\n${scriptFrom(id, `${from}/gtag/js?id=${encodeURIComponent(number)}`)}`;
}

/** Calls that come before their file are kept, as the file expects them. */
function writeMeta({ id, account, origins }: DraftService): string {
  const [from = ''] = origins.split('\n');
  const own = script(id, [
    'var fbq = window.fbq = window._fbq = function () { fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments); };',
    'fbq.push = fbq; fbq.loaded = true; fbq.version = \'2.0\'; fbq.queue = [];',
    `fbq('init', ${word(orElse(account, '0000000000'))});`,
    'fbq(\'track\', \'PageView\');',
  ]);
  return `${own}\n${scriptFrom(id, `${from}/en_US/fbevents.js`)}`;
}

/** What is known of how a provider's script is started. */
const known: Readonly<Record<string, (service: DraftService) => string>> = { matomo: writeMatomo, 'google-analytics': writeGoogle, 'meta-pixel': writeMeta };

const named = ({ label, name, receiver, id }: DraftService): string => [label, name, receiver, id].find((words) => words.trim() !== '') ?? '';

const somewhere = (service: DraftService): string => orElse(service.address, 'https://example.org/put-the-address-here');

const ways: Readonly<Record<Way, (service: DraftService) => string>> = {
  box: (service) => `<dugnad-external service="${quoted(service.id)}" src="${quoted(somewhere(service))}" label="${quoted(named(service))}">
  <a href="${quoted(somewhere(service))}">${quoted(named(service))}</a>
</dugnad-external>`,
  frame: (service) => `<iframe data-src="${quoted(somewhere(service))}" data-consent="${quoted(service.id)}" title="${quoted(named(service))}"></iframe>`,
  script: (service) => (known[service.id] ?? (() => scriptFrom(service.id, somewhere(service))))(service),
  picture: (service) => `<img data-src="${quoted(somewhere(service))}" data-consent="${quoted(service.id)}" alt="">`,
  template: (service) => `<template data-consent="${quoted(service.id)}">\n  <!-- What the provider told you to paste stands here, unchanged. -->\n</template>`,
};

/** The lines that stand in the page where the service does: nothing of it comes before consent. */
export const writeHeld = (service: DraftService): string => ways[service.way](service);
