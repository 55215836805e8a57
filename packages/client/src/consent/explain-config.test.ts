import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SAMPLE_CONSENT } from '../contract/index.ts';
import { explainConsentConfig } from './explain-config.ts';

const { purposes, services } = SAMPLE_CONSENT;
const said = (config: unknown) => explainConsentConfig(config).mistakes;
const first = { ...services[0]! };
const withService = (change: object) => ({ ...SAMPLE_CONSENT, services: [{ ...first, ...change }] });
const withPurpose = (change: object) => ({ ...SAMPLE_CONSENT, purposes: [...purposes, { id: 'extra', text: purposes[0]!.text, ...change }] });

const NOT_AN_ORIGIN = 'which is not an origin like https://example.org, or https://*.example.org for all its subdomains';
const NOT_A_DURATION = 'which is neither a duration in whole days, weeks, months or years, like P13M, nor session';

const CASES: [what: string, config: unknown, sentence: string][] = [
  ['no object', [], 'The configuration is an empty list: write an object with controller, noticeVersion, purposes and services.'],
  ['the text of the file instead of what it holds', '{"controller":{}}', 'The configuration is "{\\"controller\\":{}}": write an object with controller, noticeVersion, purposes and services.'],
  ['nothing at all', undefined, 'The configuration is undefined: write an object with controller, noticeVersion, purposes and services.'],
  ['nobody responsible', { ...SAMPLE_CONSENT, controller: undefined }, 'controller is missing: write an object with the name of who answers for the site.'],
  ['a name where an object belongs', { ...SAMPLE_CONSENT, controller: 'Grønlia' }, 'controller is "Grønlia": write an object with the name of who answers for the site.'],
  ['a list where an object belongs', { ...SAMPLE_CONSENT, controller: ['Grønlia'] }, 'controller is a list: write an object with the name of who answers for the site.'],
  ['a list where a purpose belongs', { ...SAMPLE_CONSENT, purposes: [...purposes, []] }, 'purposes[3] is an empty list: write an object with id and text.'],
  ['an empty name', { ...SAMPLE_CONSENT, controller: { name: '' } }, 'controller.name is "", which has no words. Write the name of who answers for the site, like "Grønlia grendehus".'],
  ['a privacy page that is only a file', { ...SAMPLE_CONSENT, controller: { name: 'G', privacy: 'personvern.html' } }, 'controller.privacy is "personvern.html", which is not an address like https://example.org/privacy or /privacy. Did you mean "/personvern.html"?'],
  ['a telephone number as contact', { ...SAMPLE_CONSENT, controller: { name: 'G', contact: '22 33 44 55' } }, 'controller.contact is "22 33 44 55", which is neither an e-mail address nor an address like https://example.org/contact. Did you mean "tel:22334455"?'],
  ['a version with a slash', { ...SAMPLE_CONSENT, noticeVersion: '2026/11' }, 'noticeVersion is "2026/11", which is not a version like 2026-11 or 2026-11.1. Did you mean "2026-11"?'],
  ['a version that is a number', { ...SAMPLE_CONSENT, noticeVersion: 2026 }, 'noticeVersion is 2026: write a version like "2026-11" or "2026-11.1".'],
  ['a memory of more than a year', { ...SAMPLE_CONSENT, months: 24 }, 'months is 24, which is more than 12. Write how many months a choice is remembered, a whole number from 1 to 12.'],
  ['months in quotation marks', { ...SAMPLE_CONSENT, months: '6' }, 'months is "6", and should be how many months a choice is remembered, a whole number from 1 to 12. Did you mean 6?'],
  ['a domain with a dot before it', { ...SAMPLE_CONSENT, domain: '.gronlia.example' }, 'domain is ".gronlia.example", which is not a domain like example.org. Did you mean "gronlia.example"?'],
  ['a switch in quotation marks', { ...SAMPLE_CONSENT, google: 'true' }, 'google is "true", and should be true or false. Did you mean true?'],
  ['an id that is a word of a language', withPurpose({ id: 'Målinger på nett' }), 'purposes[3].id is "Målinger på nett", which is not an id like statistics. Did you mean "malinger-pa-nett"?'],
  ['an id that a purpose has already', withPurpose({ id: 'video' }), 'purposes[3].id is "video", which is the id of purposes[1] too. Write an id of small letters, digits and hyphens that no other purpose and no service has, like "statistics".'],
  ['a service with the id of a purpose', withService({ id: 'map' }), 'services[0].id is "map", which is the id of purposes[2] too. Write an id of small letters, digits and hyphens that no other service and no purpose has, like "youtube".'],
  ['a purpose without words', withPurpose({ text: undefined }), 'purposes[3].text is missing: write the purpose in words, as one string or one for each language, like {"nb": "…", "en": "…"}.'],
  ['a language without words', withPurpose({ text: { nb: 'Telle', 'nb-simple': ' ' } }), 'purposes[3].text["nb-simple"] is " ", which has no words. Write the purpose in words, as one string or one for each language, like {"nb": "…", "en": "…"}.'],
  ['a language as some programs write it', withPurpose({ text: { nb_NO: 'Telle' } }), 'purposes[3].text has the key "nb_NO", which is not a language tag. Did you mean "nb-NO"?'],
  ['a language that is none', withPurpose({ text: { 'på norsk!': 'Telle' } }), 'purposes[3].text has the key "på norsk!", which is not a language tag. Write the purpose in words, as one string or one for each language, like {"nb": "…", "en": "…"}.'],
  ['no language', withPurpose({ text: {} }), 'purposes[3].text is an object, which has no language at all. Write the purpose in words, as one string or one for each language, like {"nb": "…", "en": "…"}.'],
  ['a purpose that is necessary without a reason', withPurpose({ necessary: true }), 'purposes[3].necessary is true: write "transmission" or "asked-for", or leave it out.'],
  ['a reason of its own', withPurpose({ necessary: 'legitimate interest' }), 'purposes[3].necessary is "legitimate interest": write "transmission" or "asked-for", or leave it out.'],
  ['a reason with a slip', withPurpose({ necessary: 'asked for' }), 'purposes[3].necessary is "asked for", and should be "transmission" or "asked-for", or leave it out. Did you mean "asked-for"?'],
  ['a kind with a slip', withPurpose({ kind: 'statistic' }), 'purposes[3].kind is "statistic", and should be one of "statistics", "sharing", "advertising", "external" and "other". Did you mean "statistics"?'],
  ['a purpose that is only its name', { ...SAMPLE_CONSENT, purposes: [...purposes, 'ads'] }, 'purposes[3] is "ads": write an object with id and text.'],
  ['a purpose that nobody has', withService({ purpose: 'stats' }), 'services[0].purpose is "stats": no purpose has that id. Did you mean "statistics"?'],
  ['a purpose that is far from any', withService({ purpose: 'newsletter' }), 'services[0].purpose is "newsletter": no purpose has that id. Write the id of the one purpose that the service is for.'],
  ['no receiver', withService({ receiver: undefined }), 'services[0].receiver is missing: write the name of who receives the data, like "Google Ireland Ltd".'],
  ['a country in small letters', withService({ country: 'no' }), 'services[0].country is "no", which is not a country in two capital letters, like NO. Did you mean "NO"?'],
  ['a country by its name', withService({ country: 'Norge' }), 'services[0].country is "Norge", which is not a country in two capital letters, like NO. Write where the receiver is, in the two capital letters of ISO 3166-1, like "NO".'],
  ['a duration in words', withService({ duration: '13 months' }), `services[0].duration is "13 months", ${NOT_A_DURATION}. Did you mean "P13M"?`],
  ['a duration of nothing', withService({ duration: 'PT0S' }), `services[0].duration is "PT0S", ${NOT_A_DURATION}. Did you mean "session"?`],
  ['a duration without an end', withService({ duration: 'forever' }), `services[0].duration is "forever", ${NOT_A_DURATION}. Write how long the longest of what it stores lasts, like "P13M" or "P1D" (ISO 8601), or "session".`],
  ['an address instead of an origin', withService({ origins: ['https://a.example/js/'] }), `services[0].origins[0] is "https://a.example/js/", ${NOT_AN_ORIGIN}. Did you mean "https://a.example"?`],
  ['one origin without a list', withService({ origins: 'https://a.example' }), 'services[0].origins is "https://a.example", and should be a list of the origins that it loads from, like ["https://example.org"], which may be empty. Did you mean ["https://a.example"]?'],
  ['a number as origin', withService({ origins: ['https://a.example', 7] }), 'services[0].origins[1] is 7: write an https origin without a path, like "https://example.org", or "https://*.example.org" for all its subdomains.'],
  ['every cookie there is', withService({ cookies: ['*'] }), 'services[0].cookies[0] is "*", which is not the name of a cookie, like _pk_id*. Write the name of a cookie, with * at the end for any ending.'],
  ['the cookie that remembers the choice', withService({ cookies: ['d*'] }), 'services[0].cookies[0] is "d*", which would also clear the cookie that remembers the choice. Write the name of a cookie, with * at the end for any ending.'],
  ['a cookie as a regular expression', withService({ cookies: ['_pk*', '/^_ga/'] }), 'services[0].cookies[1] is "/^_ga/", which is not the name of a cookie, like _pk_id*. Did you mean "_ga*"?'],
  ['a key without its place', withService({ storage: ['yt-remote'] }), 'services[0].storage[0] is "yt-remote", which is not a place like local:key, session:key, indexeddb:name or cache:name. Did you mean "local:yt-remote"?'],
  ['a privacy page without https', withService({ privacy: 'www.matomo.org/privacy' }), 'services[0].privacy is "www.matomo.org/privacy", which is not a web address. Did you mean "https://www.matomo.org/privacy"?'],
];

describe('a mistake in the configuration is told with its place and its cure', () => {
  for (const [what, config, sentence] of CASES) it(`for ${what}`, () => assert.deepEqual(said(config), [sentence]));

  it('and never more than once for one place', () => {
    const { mistakes } = explainConsentConfig(withService({ receiver: ' '.repeat(300) }));
    assert.equal(mistakes.length, 1);
  });

  it('together with all the others, so that one need not try again for each', () => {
    const found = said({ ...withService({ purpose: 'stats', country: 'no', origins: [1, 2] }), months: 0 });
    assert.deepEqual(found.map((sentence) => sentence.split(' is ')[0]), ['months', 'services[0].country', 'services[0].origins[0]', 'services[0].origins[1]', 'services[0].purpose']);
  });

  it('without a book in the middle of the sentence', () => {
    const [sentence = ''] = said(withService({ country: 'x'.repeat(5000) }));
    assert.ok(sentence.length < 300 && sentence.includes('…"'), sentence);
  });
});

describe('a configuration that is right', () => {
  it('is given back, and nothing is said of it', () => assert.deepEqual(explainConsentConfig(SAMPLE_CONSENT), { config: SAMPLE_CONSENT, mistakes: [], warnings: [] }));

  it('is given back without what nothing reads, which is named', () => {
    const { config, warnings } = explainConsentConfig({ ...SAMPLE_CONSENT, colour: 'red' });
    assert.deepEqual([config, warnings], [SAMPLE_CONSENT, ['colour is read by nothing: there is no such key. Take it out.']]);
  });

  it('is not given back when there is a mistake, but what else one should know is', () => {
    const { config, mistakes, warnings } = explainConsentConfig({ ...SAMPLE_CONSENT, months: 0, colour: 'red' });
    assert.deepEqual([config, mistakes.length, warnings.length], [undefined, 1, 1]);
  });
});
