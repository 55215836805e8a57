import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainConsentConfig } from '@dugnad/client/consent';
import { nearLanguage } from '../consent/head/near-language.ts';
import { configLanguages, configOfFound, type FoundHost, type WrittenConfig } from './config-of-found.ts';

const hostsOf = (...names: string[]): FoundHost[] => names.map((host) => ({ host }));
const write = (hosts: readonly FoundHost[], cookies: readonly string[] = [], language = 'en'): Promise<WrittenConfig | undefined> => configOfFound({ hosts, cookies, language, noticeVersion: '2026-11' });
const hotjar: FoundHost = { host: 'static.hotjar.com', provider: 'Hotjar', kind: 'measuring' };

const FOUND: readonly [what: string, hosts: readonly FoundHost[], cookies: readonly string[], known: string[], others: string[]][] = [
  ['a film', hostsOf('www.youtube-nocookie.com', 'i.ytimg.com'), [], ['YouTube'], []],
  ['a subdomain that a preset has a star for', hostsOf('grønlia.matomo.cloud'), [], ['Matomo'], []],
  ['cookies of a script that the site itself delivers', [], ['_pk_id.1.1fff', 'PHPSESSID'], ['Matomo'], []],
  ['a map and statistics', hostsOf('maps.googleapis.com', 'www.googletagmanager.com'), ['_ga'], ['Google Maps', 'Google Analytics'], []],
  ['a host that maps share with other things', [{ host: 'www.google.com', provider: 'Google reCAPTCHA', kind: 'embedded content' }], [], [], ['Google reCAPTCHA']],
  ['that host beside one of maps', [{ host: 'www.google.com', provider: 'Google reCAPTCHA', kind: 'embedded content' }, { host: 'maps.google.com' }], [], ['Google Maps'], []],
  ['a host that posts and advertising share', [{ host: 'connect.facebook.net', provider: 'Meta', kind: 'advertising' }], [], [], ['Meta']],
  ['that host with the cookie of advertising', [{ host: 'connect.facebook.net', provider: 'Meta', kind: 'advertising' }], ['_fbp'], ['Meta Pixel'], []],
  ['somebody who is known by name only', [hotjar], [], [], ['Hotjar']],
];

for (const [what, hosts, cookies, known, others] of FOUND) {
  it(`is written for ${what}`, async () => {
    const written = await write(hosts, cookies);
    assert.deepEqual([written?.known.toSorted(), written?.others], [known.toSorted(), others]);
  });
}

const NOTHING: readonly [what: string, hosts: readonly FoundHost[]][] = [
  ['nothing', []],
  ['a host that nobody knows', hostsOf('cdn.example.net')],
  ['fonts', [{ host: 'fonts.gstatic.com', provider: 'Google Fonts', kind: 'fonts' }]],
  ['another consent tool', [{ host: 'consent.cookiebot.com', provider: 'Cookiebot', kind: 'consent tool' }]],
  ['a name that only ends like one', hostsOf('evil-youtube.com', 'www.youtube.com.example.net')],
];

for (const [what, hosts] of NOTHING) it(`is not written for ${what}`, async () => assert.equal(await write(hosts), undefined));

describe('the configuration for what was found', () => {
  it('is right once the site has said who it is', async () => {
    const { config, missing } = (await write(hostsOf('player.vimeo.com'), ['_ga']))!;
    assert.ok(missing.every((sentence) => /controller|name/i.test(sentence)), missing.join('\n'));
    const { mistakes } = explainConsentConfig({ ...config, controller: { name: 'Grønlia' } });
    assert.deepEqual(mistakes, []);
  });

  it('says what is not known of a service without a preset', async () => {
    const { config, missing } = (await write([hotjar, { ...hotjar, host: 'script.hotjar.com' }]))!;
    const [service] = config['services'] as Record<string, unknown>[];
    assert.deepEqual([service?.['id'], service?.['receiver'], service?.['purpose'], service?.['origins']], ['hotjar', 'Hotjar', 'statistics', ['https://static.hotjar.com', 'https://script.hotjar.com']]);
    assert.ok(missing.some((sentence) => /country/.test(sentence)) && missing.some((sentence) => /duration/.test(sentence)), missing.join('\n'));
  });

  it('has a purpose once for all that it is for', async () => {
    const { config } = (await write([hotjar], ['_ga', '_pk_id']))!;
    assert.deepEqual((config['purposes'] as { id: string }[]).map(({ id }) => id), ['statistics']);
  });

  it('is in the language that was asked for', async () => {
    const { config, language } = (await write(hostsOf('player.vimeo.com'), [], 'nl-NL'))!;
    assert.equal(language, 'nl');
    assert.deepEqual((config['purposes'] as { text: unknown }[])[0]?.text, { nl: 'Films van anderen tonen' });
  });

  for (const [tag, nearest] of [['no', 'nb'], ['nb-NO', 'nb'], ['nl-BE', 'nl-BE'], ['nl-be', 'nl-BE'], ['en-GB', 'en'], ['is', 'en'], ['', 'en']] as const) {
    it(`takes ${nearest} for “${tag}”`, () => assert.equal(nearLanguage(tag, configLanguages), nearest));
  }

  it('offers no language twice, and none in easy words', () => {
    assert.equal(new Set(configLanguages).size, configLanguages.length);
    assert.ok(configLanguages.includes('ar') && !configLanguages.some((tag) => tag.includes('simple')));
  });
});
