import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { explainConsentConfig } from '@dugnad/client/consent';
import { loadPreset } from '@dugnad/widgets/external/services';
import type { SiteConfig } from '../consent-api.ts';
import { findHeldFaults } from './find-held-faults.ts';
import { findTags } from './find-tags.page.ts';

const CONFIG = /<script type="application\/json" id="dugnad-consent-config">([\s\S]*?)<\/script>/;

interface Recipe {
  readonly title: string;
  readonly html: string;
  readonly config: unknown;
}

/** The recipes of a document: what stands below each heading of the second level, with the configuration that is in it. */
function recipesOf(name: string): Recipe[] {
  const text = readFileSync(new URL(`../../../../../docs/${name}`, import.meta.url), 'utf8');
  return text.split(/^## /m).slice(1).flatMap((part) => {
    const fences = Array.from(part.matchAll(/^```(html|json)\n([\s\S]*?)^```/gm), ([, language, code = '']) => ({ language, code }));
    const html = fences.filter(({ language }) => language === 'html').map(({ code }) => code).join('\n');
    const json = CONFIG.exec(html)?.[1] ?? fences.find(({ language, code }) => language === 'json' && code.startsWith('{\n'))?.code;
    return json === undefined ? [] : [{ title: part.split('\n')[0] ?? '', html, config: JSON.parse(json) as unknown }];
  });
}

const recipes = recipesOf('consent-recipes.md');

describe('the recipes', () => {
  it('are those that there is a heading for', () => deepEqual(recipes.map(({ title }) => title), ['Matomo', 'Plausible', 'Google Tag Manager', 'Meta pixel', 'WordPress', 'Drupal']));

  for (const { title, html, config: written } of recipes) {
    const { config, mistakes, warnings } = explainConsentConfig(written);

    it(`have a configuration with nothing to mend: ${title}`, () => deepEqual([...mistakes, ...warnings], []));

    it(`hold back what they should: ${title}`, () => {
      const found = findTags(html).filter(({ src }) => !src?.startsWith('https://widgets.example.org/'));
      deepEqual(findHeldFaults(found, config as SiteConfig), []);
    });

    it(`hold back, or show in a box, something of each service: ${title}`, () => {
      const held = findTags(html).map(({ consent }) => consent);
      const boxes = Array.from(html.matchAll(/<dugnad-external service="([\w-]+)"/g), ([, service]) => service);
      ok([...held, ...boxes].some((name) => config?.services.some(({ id, purpose }) => id === name || purpose === name)));
    });

    it(`say of a service that we know what we know of it: ${title}`, async () => {
      for (const { id, country, duration, origins } of config?.services ?? []) {
        const preset = await loadPreset(id);
        if (!preset || id === 'matomo') continue; // of Matomo it is the association's own
        deepEqual([country, duration, origins], [preset.country, preset.duration, preset.origins], id);
      }
    });

    it(`put the head before everything that they hold back: ${title}`, () => {
      if (!CONFIG.test(html)) return;
      const at = html.indexOf('/consent-head.js');
      const first = html.indexOf('data-consent=');
      ok(at > 0 && (first < 0 || at < first));
    });

    it(`say what one sees, and how it is taken back: ${title}`, () => {
      const text = readFileSync(new URL('../../../../../docs/consent-recipes.md', import.meta.url), 'utf8');
      const part = text.split(/^## /m).find((one) => one.startsWith(`${title}\n`)) ?? '';
      for (const words of ['**You should see**', '**Taken back**']) equal(part.includes(words), true, words);
    });
  }
});

describe('the guide for webmasters', () => {
  const [snippet] = recipesOf('consent.md').filter(({ title }) => title === 'The snippet');
  it('has a configuration with nothing to mend', () => deepEqual(explainConsentConfig(snippet?.config).mistakes, []));
});
