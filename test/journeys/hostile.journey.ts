/** Hostile pages: ours work, and are seen and read, on pages that were not made for them. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite } from '@dugnad/workbench/journeys';
import { content, probeHostile, serve, type Findings } from './hostile.page.ts';

function isWell(found: Findings): void {
  assert.deepEqual('error' in found ? found.error : undefined, undefined);
  const { undefinedTags, name, description, sent, opened, dialog } = found;
  assert.deepEqual(found.elements, []);
  assert.deepEqual(
    { undefinedTags, name, description, sent, opened, dialog },
    { undefinedTags: [], name: 'Name', description: 'As on your letter box', sent: 'name=Ada&cake=on&act=join', opened: true, dialog: true },
  );
  assert.equal(found.target >= 44, true, `a button ${found.target} px high`);
  assert.equal(found.text >= 16, true, `letters of ${found.text} px`);
  assert.equal(found.contrast >= 4.5, true, `words that stand out ${found.contrast} : 1`);
}

function isCalm(found: Findings): void {
  isWell(found);
  assert.deepEqual([found.warnings, found.violations], [[], []]);
}

const strictest = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const resets = `
* { all: revert; margin: 0; padding: 0; border: 0; box-sizing: content-box; font: inherit; letter-spacing: 0.2em; }
html { font-size: 62.5%; }
body { color: #333; background: #fafafa; font: 10px/1 monospace; text-transform: uppercase; }
button, input, label, p, summary, details, dialog { all: unset; }
`;

/** The file of the basics as the loader of this release names it. */
async function basicsFile(site: JourneySite): Promise<string> {
  const loader = await (await fetch(`${site.origin}/dugnad.js`)).text();
  const mark = /mark:"([^"]+)"/.exec(loader)?.[1] ?? '';
  return `/basics-${mark}.js`;
}

export const journeys: Journey[] = [
  {
    title: 'on a page with the strictest policy and Trusted Types, all is well and nothing is refused',
    run: async (page, site) => isCalm(await probeHostile(page, site, { headers: { 'content-security-policy': strictest } })),
  },
  {
    title: 'on a page that loads us twice, all is well',
    async run(page, site) {
      const basics = await basicsFile(site);
      isCalm(await probeHostile(page, site, { head: `<script type="module" src="${site.crossOrigin}/dugnad.js"></script><script type="module" src="${site.crossOrigin}${basics}"></script>` }));
    },
  },
  {
    title: 'on a page with two versions of us, all is well, and one sentence an element names both',
    async run(page, site) {
      const basics = await basicsFile(site);
      const ours = await (await fetch(`${site.origin}${basics}`)).text();
      site.answer('/theirs.js', { headers: { 'content-type': 'text/javascript' }, body: ours.replaceAll('"0.1.0"', '"0.0.9"').replaceAll('from"./', 'from"/') });
      const found = await probeHostile(page, site, { head: '<script type="module" src="/theirs.js"></script><script type="module">import "' + basics + '"</script>' });
      isWell(found);
      assert.equal(found.warnings.length > 0, true);
      for (const warning of found.warnings) assert.match(warning, /<dugnad-[a-z-]+> was registered by version 0\.\d\.\d before 0\.\d\.\d\./);
    },
  },
  {
    title: 'on a page that takes every style away, all is well and can be read',
    run: async (page, site) => {
      site.answer('/resets.css', { headers: { 'content-type': 'text/css' }, body: resets });
      isCalm(await probeHostile(page, site, { head: '<link rel="stylesheet" href="/resets.css">' }));
    },
  },
  {
    title: 'on a page with another base for its addresses, all is well',
    run: async (page, site) => isCalm(await probeHostile(page, site, { head: '<base href="https://elsewhere.example/deep/">'.replace('https://elsewhere.example', site.crossOrigin) })),
  },
  {
    title: 'inside the shadow root of somebody else’s element, all is well',
    async run(page, site) {
      const script = `
        customElements.define('their-block', class extends HTMLElement {
          constructor() { super(); window.probeRoot = this.attachShadow({ mode: 'open' }); }
          connectedCallback() { window.probeRoot.append(document.querySelector('template').content.cloneNode(true)); }
        });`;
      isCalm(await probeHostile(page, site, { script, body: `<template>${content}</template><their-block></their-block>` }));
    },
  },
  {
    title: 'inside a frame with a sandbox that allows scripts and forms, all is well',
    async run(page, site) {
      await serve(site, '/framed.html', {});
      isCalm(await probeHostile(page, site, { body: '<iframe data-watch role="document" aria-label="Framed" width="600" height="600" sandbox="allow-scripts allow-forms" src="/framed.html"></iframe>' }));
    },
  },
];
