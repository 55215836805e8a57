import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findHeldFaults } from '../consent/check/find-held-faults.ts';
import { findTags } from '../consent/check/find-tags.page.ts';
import { sampleConfig } from '../consent/sample-config.page.ts';
import { emptyDraft, emptyService, type DraftService, type Way } from './draft.ts';
import { placeMistakes } from './place-mistakes.ts';
import { writeHead } from './write-head.ts';
import { writeHeld } from './write-held.ts';
import { writePolicy } from './write-policy.ts';

const service = (part: Partial<DraftService>): DraftService => ({ ...emptyService, id: 'matomo', origins: 'https://statistikk.example', ...part });
const needs = { files: 'https://files.example/dugnad/', hasBox: false, isGuarded: false };

describe('the lines for the head', () => {
  it('are the configuration and the head, and the others where they are needed', () => {
    const scripts = (more: object): string[] => Array.from(writeHead(sampleConfig, { ...needs, ...more }).matchAll(/src="https:\/\/files\.example\/dugnad\/([^"]+)"/g), ([, file = '']) => file);
    deepEqual(scripts({}), ['consent-head.js']);
    deepEqual(scripts({ hasBox: true, isGuarded: true }), ['consent-head.js', 'consent-guard.js', 'dugnad.js']);
  });

  it('hold words that nothing can get out of', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('</script><img src=x>', '<!--', ']]>')), (name) => {
      const written = writeHead({ controller: { name } }, needs);
      const [, json = ''] = /^<script[^>]*>\n([\s\S]*?)\n<\/script>/.exec(written) ?? [];
      deepEqual(JSON.parse(json), { controller: { name } });
      equal(json.includes('<'), false);
    }));
  });
});

describe('the lines that hold a service back', () => {
  const ways: readonly Way[] = ['box', 'frame', 'script', 'picture', 'template'];

  it('are as they should be, whatever is held and wherever it comes from', () => {
    for (const way of ways) {
      for (const id of ['matomo', 'youtube', 'osm']) deepEqual(findHeldFaults(findTags(writeHeld(service({ id, way, address: 'https://statistikk.example/x' }))), sampleConfig), [], `${id} ${way}`);
    }
  });

  it('hold words that nothing can get out of', () => {
    fc.assert(fc.property(fc.constantFrom(...ways), fc.oneof(fc.string(), fc.constantFrom('"><script>', '</script>', '\'); alert(1); (\'')), (way, words) => {
      const lines = writeHeld(service({ way, address: words, label: words, account: words }));
      deepEqual(findTags(lines).map(({ tag }) => tag), findTags(writeHeld(service({ way }))).map(({ tag }) => tag));
    }));
  });

  const says: readonly [what: string, typed: Partial<DraftService>, lines: RegExp][] = [
    ['Matomo where it is', { address: 'https://stats.example/m/matomo.js', account: '7' }, /'https:\/\/stats\.example\/m\/matomo\.php'[\s\S]*'setSiteId', '7'[\s\S]*src="https:\/\/stats\.example\/m\/matomo\.js"/],
    ['Google Analytics with its number', { id: 'google-analytics', account: 'G-1', origins: 'https://tags.example\nhttps://b.example' }, /gtag\('config', 'G-1'\)[\s\S]*src="https:\/\/tags\.example\/gtag\/js\?id=G-1"/],
    ['the pixel with its number', { id: 'meta-pixel', account: '123', origins: 'https://pixel.example' }, /fbq\('init', '123'\)[\s\S]*src="https:\/\/pixel\.example\/en_US\/fbevents\.js"/],
    ['a film with its name, and a link for pages without script', { id: 'youtube', way: 'box', address: 'https://film.example/?a=1&b=2', label: 'June' }, /<dugnad-external service="youtube" src="https:\/\/film\.example\/\?a=1&amp;b=2" label="June">\n {2}<a href="[^"]+">June<\/a>/],
    ['what is to be put in where nothing was', { id: 'osm', way: 'frame' }, /data-src="https:\/\/example\.org\/put-the-address-here"/],
  ];
  for (const [what, typed, lines] of says) it(`name ${what}`, () => match(writeHeld(service(typed)), lines));
});

describe('the lines for a policy', () => {
  it('allow our files, and each service what it needs', () => {
    const services = [service({}), service({ way: 'box', origins: 'https://film.example' }), service({ way: 'picture', origins: 'https://pixel.example' })];
    equal(writePolicy({ ...emptyDraft, site: { ...emptyDraft.site, files: 'https://files.example', records: 'https://proof.example/api' }, services }), [
      'script-src https://files.example https://statistikk.example;',
      'frame-src https://film.example;',
      'img-src https://statistikk.example https://pixel.example;',
      'connect-src https://proof.example https://statistikk.example;',
    ].join('\n'));
  });

  it('say nothing of what is not needed', () => equal(writePolicy(emptyDraft), 'script-src https://widgets.example.org;'));
});

describe('what is wrong', () => {
  const fields = ['controller.name', 'services[0].origins', 'services[1].id', 'services[10].id', 'purposes[0].text', 'purposes[0].text.nb', 'purposes[0].text["nb-simple"]'];
  const cases: readonly [what: string, sentence: string, field: string, short: string][] = [
    ['is told at its field', 'services[1].id is "A", which is not an id.', 'services[1].id', 'This is "A", which is not an id.'],
    ['of the tenth is not told at the first', 'services[10].id is missing: write an id.', 'services[10].id', 'This is missing: write an id.'],
    ['within a list is told with its line', 'services[0].origins[1] is "x". Write an origin.', 'services[0].origins', 'Line 2 is "x". Write an origin.'],
    ['in one language is told there', 'purposes[0].text["nb-simple"] is " ", which has no words.', 'purposes[0].text["nb-simple"]', 'This is " ", which has no words.'],
    ['in all of them is told at the first', 'purposes[0].text has no "en", which the others have.', 'purposes[0].text', 'This has no "en", which the others have.'],
    ['where there is no field is told by its place', 'purposes has more than 50 purposes.', '', 'purposes has more than 50 purposes.'],
  ];
  for (const [what, sentence, field, short] of cases) it(what, () => deepEqual(placeMistakes([sentence], fields), [{ field, sentence, short }]));

  it('is found for every sentence that has a field', () => ok(placeMistakes(['controller.name is missing: write it.'], fields).every(({ field }) => field !== '')));
});
