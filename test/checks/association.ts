/** The site of an association that asks for consent: its configuration, and pages that hold back what needs it. */

export interface Purpose {
  readonly id: string;
  readonly text: string | Readonly<Record<string, string>>;
  readonly kind?: string;
  readonly necessary?: string;
}

export interface Service {
  readonly id: string;
  readonly purpose: string;
  readonly name?: string;
  readonly receiver: string;
  readonly country: string;
  readonly duration: string;
  readonly origins: readonly string[];
  readonly cookies?: readonly string[];
  readonly storage?: readonly string[];
}

export interface SiteConfig {
  readonly controller: { readonly name: string; readonly privacy?: string };
  readonly noticeVersion: string;
  readonly records?: string;
  readonly purposes: readonly Purpose[];
  readonly services: readonly Service[];
}

export const configOf = (elsewhere: string): SiteConfig => ({
  controller: { name: 'Grønlia grendehus', privacy: '/personvern' },
  noticeVersion: '2026-11.1',
  purposes: [
    { id: 'login', text: 'Staying signed in', necessary: 'asked-for' },
    { id: 'statistics', text: 'Counting visits', kind: 'statistics' },
    { id: 'video', text: 'Films', kind: 'external' },
    { id: 'map', text: 'Maps', kind: 'external' },
  ],
  services: [
    { id: 'counter', purpose: 'statistics', name: 'Telleren', receiver: 'Teller AS', country: 'NO', duration: 'P13M', origins: [], cookies: ['_teller*'], storage: ['local:teller-*', 'session:teller-*', 'indexeddb:teller-*'] },
    { id: 'films', purpose: 'video', name: 'Filmhuset', receiver: 'Film Ltd', country: 'IE', duration: 'P6M', origins: [elsewhere] },
    { id: 'maps', purpose: 'map', name: 'Kartet', receiver: 'Kart AS', country: 'GB', duration: 'session', origins: [] },
  ],
});

/** The same words in another language, or in several. */
export function inLanguages(config: SiteConfig, words: Readonly<Record<string, readonly [string, string, string, string]>>): SiteConfig {
  const purposes = config.purposes.map((purpose, index) => ({ ...purpose, text: Object.fromEntries(Object.entries(words).map(([language, texts]) => [language, texts[index] ?? ''])) }));
  return { ...config, purposes };
}

const lines = Array.from({ length: 40 }, (_, line) => `<p>Neighbours met, line ${line + 1}. <a href="#line-${line + 1}">Read on ${line + 1}</a></p>`).join('\n');

/** What is held back, and what a visitor does on the page beside it. */
export const heldBody = (elsewhere: string): string => `<p><a href="/next.html">Next page</a> <button type="button">Sing along</button></p><p><label>Your name <input name="name"></label></p>
<script type="text/plain" data-consent="statistics" src="${elsewhere}/count.js"></script>
<script type="text/plain" data-consent="statistics" nonce="bg">ran.push('line')</script>
<script type="text/plain" data-consent="statistics" src="${elsewhere}/after.js"></script>
<script type="text/plain" data-consent="statistics" src="${elsewhere}/async.js" async></script>
<script type="text/plain" data-consent="video" data-type="module" src="${elsewhere}/module.js"></script>
<iframe data-src="${elsewhere}/film.html" data-consent="films" title="Film" width="320" height="180"></iframe>
<img data-src="${elsewhere}/pixel.gif" data-consent="statistics" alt="">
<template data-consent="map"><iframe src="${elsewhere}/map.html" title="Map" width="320" height="180"></iframe><video src="${elsewhere}/tour.webm"></video><img data-src="${elsewhere}/tile.png" data-consent="map" alt=""><script type="text/plain" data-consent="map" src="${elsewhere}/near.js"></script></template>
${lines}`;


/** What others made, behind placeholders. */
export const placeholderBody = (elsewhere: string): string => `<h1>Films</h1>
<dugnad-external service="films" src="${elsewhere}/june.html" label="June"><a href="${elsewhere}/june.html">June</a></dugnad-external>
<p>After the film</p><p><a href="/next.html">Next page</a></p>
${lines}`;

const html = (text: string) => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body: text });
const script = (text: string) => ({ headers: { 'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*' }, body: text });

/** What those others answer, who are not the association. */
export const others = {
  '/count.js': script("ran.push('count');"),
  '/after.js': script("ran.push('after');"),
  '/async.js': script("ran.push('async');"),
  '/module.js': script("ran.push('module');"),
  '/near.js': script("ran.push('near');"),
  '/late.js': script("ran.push('late');"),
  '/film.html': html('<!doctype html><title>Film</title><p>The film'),
  '/map.html': html('<!doctype html><title>Map</title><p>The map'),
  '/june.html': html('<!doctype html><title>June</title><p>June <button>Play</button>'),
  '/pixel.gif': { headers: { 'content-type': 'image/gif' }, body: 'GIF89a' },
  '/tour.webm': { headers: { 'content-type': 'video/webm' }, body: '' },
  '/tile.png': { headers: { 'content-type': 'image/png' }, body: '' },
  '/control.txt': { headers: { 'access-control-allow-origin': '*' }, body: 'here' },
} as const;
