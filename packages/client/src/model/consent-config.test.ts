import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { SAMPLE_CONSENT } from '../contract/index.ts';
import { ConsentConfigSchema, ConsentServiceSchema, ConsentSitePurposeSchema } from './index.ts';
import { CookieDomainSchema, CookieNameSchema, ContactAddressSchema, CountrySchema, HeldOriginSchema, MonthsSchema, NoticeVersionSchema, PageAddressSchema, StorageDurationSchema, StorageNameSchema, WordedTextSchema } from './consent-values.ts';

function table(schema: v.GenericSchema, right: unknown[], wrong: unknown[]) {
  for (const value of right) it(`may be ${JSON.stringify(value)}`, () => assert.equal(v.is(schema, value), true));
  for (const value of wrong) it(`may not be ${JSON.stringify(value) ?? 'left out'}`, () => assert.equal(v.is(schema, value), false));
}

const issuesOf = (config: unknown) => (v.safeParse(ConsentConfigSchema, config).issues ?? []).map(({ message, path }) => [(path ?? []).map(({ key }) => key).join('.'), message]);
const [first, second, third] = SAMPLE_CONSENT.services;
const least = { controller: { name: 'Grønlia' }, noticeVersion: '1', purposes: [], services: [] };

describe('a consent configuration', () => {
  it('is read as it was written', () => assert.deepEqual(v.parse(ConsentConfigSchema, SAMPLE_CONSENT), SAMPLE_CONSENT));

  it('is still the same after it stood in a page', () => assert.deepEqual(v.parse(ConsentConfigSchema, JSON.parse(JSON.stringify(SAMPLE_CONSENT))), SAMPLE_CONSENT));

  it('need not ask for anything', () => assert.deepEqual(v.parse(ConsentConfigSchema, least), least));

  it('leaves out what nothing reads, and works', () => assert.deepEqual(v.parse(ConsentConfigSchema, { ...least, $schema: 'x', colour: 'red' }), least));

  for (const key of ['controller', 'noticeVersion', 'purposes', 'services'] as const) {
    it(`is refused without ${key}`, () => {
      const { [key]: _left, ...rest } = SAMPLE_CONSENT;
      assert.equal(issuesOf(rest)[0]?.[0], key);
    });
  }

  const TWINS: [string, object, string[]][] = [
    ['two purposes', { purposes: [...SAMPLE_CONSENT.purposes, SAMPLE_CONSENT.purposes[0]] }, ['purposes.3.id', 'is the id of purposes[0] too']],
    ['two services', { services: [first, second, third, second] }, ['services.3.id', 'is the id of services[1] too']],
    ['a purpose and a service', { services: [{ ...first, id: 'video' }] }, ['services.0.id', 'is the id of purposes[1] too']],
  ];
  for (const [what, change, issue] of TWINS) it(`does not take one id for ${what}`, () => assert.deepEqual(issuesOf({ ...SAMPLE_CONSENT, ...change }), [issue]));

  it('has no service of a purpose that is not there', () => assert.deepEqual(issuesOf({ ...SAMPLE_CONSENT, services: [{ ...first, purpose: 'stats' }] }), [['services.0.purpose', 'no purpose has that id']]));

  it('has no service that is for another service', () => assert.deepEqual(issuesOf({ ...SAMPLE_CONSENT, services: [first, { ...second, purpose: 'matomo' }] }), [['services.1.purpose', 'no purpose has that id']]));

  it('tells of names that do not fit also while something else is wrong', () => {
    assert.deepEqual(issuesOf({ ...SAMPLE_CONSENT, months: '6', services: [{ ...first, purpose: 'stats' }] }).map(([place]) => place), ['months', 'services.0.purpose']);
  });

  it('asks for no more purposes than one record of consent holds', () => {
    const purposes = Array.from({ length: 51 }, (_, number) => ({ id: `p${number}`, text: 'x' }));
    assert.deepEqual([issuesOf({ ...least, purposes }), issuesOf({ ...least, purposes: purposes.slice(1) })], [[['purposes', 'has more than 50 purposes']], []]);
  });

  const CONTROLLERS: [string, object, boolean][] = [
    ['without a name', {}, false], ['with a blank name', { name: ' ' }, false], ['whose name is a list', { name: ['Grønlia'] }, false], ['with a name alone', { name: 'Grønlia' }, true],
    ['with a privacy page that runs script', { name: 'Grønlia', privacy: 'javascript:alert(1)' }, false], ['with a privacy page and a contact', { name: 'Grønlia', privacy: '/personvern', contact: 'a@b.no' }, true],
  ];
  for (const [what, controller, right] of CONTROLLERS) it(`${right ? 'takes' : 'refuses'} somebody responsible ${what}`, () => assert.equal(v.is(ConsentConfigSchema, { ...least, controller }), right));
});

describe('a purpose of a site', () => {
  const purpose = { id: 'statistics', text: 'Count visits' };
  table(ConsentSitePurposeSchema, [
    purpose, { ...purpose, hint: { nb: 'Hint' } }, { ...purpose, necessary: 'asked-for' }, { ...purpose, necessary: 'transmission', kind: 'other' },
    ...['statistics', 'sharing', 'advertising', 'external', 'other'].map((kind) => ({ ...purpose, kind })), { ...purpose, id: 'a' }, { ...purpose, id: 'a'.repeat(64) }, { ...purpose, id: 'a-1-b' },
  ], [
    { ...purpose, necessary: true }, { ...purpose, necessary: 'legitimate-interest' }, { ...purpose, necessary: '' }, { ...purpose, kind: 'marketing' }, { ...purpose, hint: '' }, { id: 'statistics' }, { text: 'x' },
    { ...purpose, id: '' }, { ...purpose, id: 'A' }, { ...purpose, id: '1a' }, { ...purpose, id: 'a_b' }, { ...purpose, id: 'a/b' }, { ...purpose, id: 'å' }, { ...purpose, id: 'a'.repeat(65) }, { ...purpose, id: 'a\n' }, null, [],
  ]);
});

describe('a service', () => {
  const { cookies: _cookies, storage: _storage, name: _name, ...bare } = first!;
  table(ConsentServiceSchema, [bare, { ...bare, origins: [] }, { ...bare, cookies: [], storage: [] }, { ...bare, name: 'Matomo', privacy: 'https://matomo.org/privacy' }], [
    ...Object.keys(bare).map((key) => ({ ...bare, [key]: undefined })), { ...bare, origins: 'https://a.example' }, { ...bare, cookies: '_pk*' }, { ...bare, privacy: '/privacy' }, { ...bare, receiver: 'x'.repeat(201) }, { ...bare, name: '' },
  ]);
});

/** One case a line: what the value is an example of. */
function named(schema: v.GenericSchema, right: Record<string, unknown>, wrong: Record<string, unknown>) {
  for (const [what, value] of Object.entries(right)) it(`may have ${what}: ${String(value)}`, () => assert.equal(v.is(schema, value), true));
  for (const [what, value] of Object.entries(wrong)) it(`may not have ${what}: ${JSON.stringify(value)}`, () => assert.equal(v.is(schema, value), false));
}

describe('an origin that is held back', () => {
  named(HeldOriginSchema, {
    'a host': 'https://example.org',
    'a subdomain': 'https://a.b.example.org',
    'a port': 'https://example.org:8443',
    'any subdomain': 'https://*.example.org',
    'any subdomain of a subdomain, and a port': 'https://*.tile.example.org:444',
    'a host in Punycode': 'https://xn--grnlia-cya.no',
    'an address of IPv4': 'https://192.168.0.7',
    'an address of IPv6': 'https://[2001:db8::1]',
    'a host of one word, as in a house': 'https://intranet',
    'the own machine by its name': 'http://localhost',
    'the own machine and a port': 'http://localhost:4100',
    'the own machine in IPv4': 'http://127.0.0.1:8000',
    'the own machine in IPv6': 'http://[::1]:3000',
  }, {
    'a slash after it': 'https://example.org/',
    'a path': 'https://example.org/embed',
    'a query': 'https://example.org?x',
    'a fragment': 'https://example.org#x',
    'a connection that anybody can read': 'http://example.org',
    'capitals, which no browser writes there': 'https://Example.org',
    'a scheme in capitals': 'HTTPS://example.org',
    'letters that browsers write in Punycode': 'https://grønlia.no',
    'no scheme': 'example.org',
    'no scheme before any subdomain': '*.example.org',
    'the scheme of whatever page it is': '//example.org',
    'no host': 'https://',
    'any host there is': 'https://*',
    'any host of a country': 'https://*.org',
    'a star in the middle': 'https://a.*.org',
    'a star at the end': 'https://example.*',
    'a star within a name': 'https://*example.org',
    'the port that browsers leave out': 'https://example.org:443',
    'the port that they leave out for http': 'http://localhost:80',
    'no real port': 'https://example.org:0',
    'somebody who signs in': 'https://me@example.org',
    'a dot after it': 'https://example.org.',
    'a dot before it': 'https://.example.org',
    'a host that only begins like the own machine': 'http://localhost.example.org',
    'the scheme of a socket': 'wss://example.org',
    'no host at all': 'data:text/html,x',
    'nothing in it': '',
    'a space before it': ' https://example.org',
    'a line after it': 'https://example.org\n',
    'the wrong kind': 7,
  });
});

describe('how long something is stored', () => {
  named(StorageDurationSchema, {
    'months': 'P6M',
    'more months than a year has': 'P13M',
    'a day, for anything shorter': 'P1D',
    'weeks': 'P2W',
    'a year': 'P1Y',
    'years and months': 'P1Y6M',
    'everything at once, the longest first': 'P1Y2M3W4D',
    'many days': 'P400D',
    'a part that is nothing beside one that is not': 'P0Y6M',
    'the word for until the window is closed': 'session',
  }, {
    'nothing in it': '',
    'no part': 'P',
    'no days': 'P0D',
    'no years and no months': 'P0Y0M',
    'no time at all, which does not say when it is gone': 'PT0S',
    'minutes': 'PT30M',
    'days and hours': 'P1DT12H',
    'small letters': 'p6m',
    'no P': '6M',
    'no unit': 'P6',
    'a space': 'P6 M',
    'less than nothing': 'P-6M',
    'less than nothing in all': '-P6M',
    'a fraction': 'P1.5Y',
    'a fraction with a comma': 'P1,5Y',
    'days before months': 'P1D1M',
    'months twice': 'P6M6M',
    'more days than anybody lives': 'P12345D',
    'a capital in the word': 'Session',
    'words': 'six months',
    'the day when it ends': '2026-11-22',
    'the wrong kind': 6,
  });
});

describe('a country', () => table(CountrySchema, ['NO', 'DK', 'GB'], ['no', 'NOR', 'N', 'N1', 'Norge', '', 'NO ', 'ØS', 47]));

describe('the name of a cookie', () => {
  named(CookieNameSchema, {
    'any ending': '_pk_id*',
    'capitals': 'PHPSESSID',
    'a prefix that browsers know': '__Host-x',
    'a sign that tokens may have': 'a|b',
    'our name, for it is not the cookie that remembers': 'dugnad',
    'one letter more than the cookie that remembers': 'dugnad-consents',
    'another ending after our name': 'dugnad-other*',
  }, {
    'no letter': '',
    'every cookie there is': '*',
    'every cookie, twice': '**',
    'a star in the middle': 'a*b',
    'two stars': 'a**',
    'a space': 'a b',
    'its value with it': 'a=b',
    'what ends a cookie': 'a;b',
    'letters that cookies cannot have': 'å',
    'a quotation mark': 'a"',
    'a regular expression': '/^_ga/',
    'the cookie that remembers the choice': 'dugnad-consent',
    'it and more': 'dugnad-consent*',
    'all of ours': 'dugnad-*',
    'all that begin as it does': 'd*',
    'the wrong kind': 7,
  });
});

describe('another place of storage', () => {
  named(StorageNameSchema, {
    'a key of the page': 'local:a',
    'any ending': 'local:yt-*',
    'a key of the tab, with a space': 'session:a b',
    'a database with a colon in its name': 'indexeddb:LogsDatabase:V123*',
    'a colon before any ending': 'local:ytidb::*',
    'a cache': 'cache:tiles',
    'letters of any script': 'local:å',
  }, {
    'nothing in it': '',
    'no key': 'local',
    'an empty key': 'local:',
    'every key of the page': 'local:*',
    'every key of the tab, twice': 'session:**',
    'a star in the middle': 'local:a*b',
    'the name that scripts have for it': 'localStorage:a',
    'a cookie, which has a list of its own': 'cookie:a',
    'capitals': 'LOCAL:a',
    'no place': 'key',
    'a space before it': ' local:a',
    'a key of a book’s length': `local:${'x'.repeat(201)}`,
    'the wrong kind': null,
  });
});

describe('the version of the texts', () => {
  table(NoticeVersionSchema, ['2026-11', '2026-11.1', '1', '1.2.3', 'summer_2027'], ['', '.', '2026-11.', '.1', '2026/11', '2026 11', '2026-11;', '1.2.3.4', 'høst', 'x'.repeat(41), '1\n', 2026]);
});

describe('the months that a choice is remembered', () => table(MonthsSchema, [1, 6, 12], [0, -1, 13, 1.5, '6', Number.NaN, Number.POSITIVE_INFINITY, null]));

describe('the domain of several subdomains', () => table(CookieDomainSchema, ['example.org', 'a.b.example.org', 'xn--grnlia-cya.no'], ['', '.example.org', 'org', 'localhost', 'https://example.org', 'example.org:80', 'Example.org', 'a..b', '-a.org', 'a-.org', '127.0.0.1', '*.example.org', 'grønlia.no']));

describe('the address of a privacy page', () => {
  named(PageAddressSchema, {
    'a host': 'https://example.org',
    'a query and a fragment': 'https://example.org/p?x#y',
    'the own machine': 'http://localhost/p',
    'the first page of the site': '/',
    'a path from the root': '/personvern',
  }, {
    'nothing in it': '',
    'a path that differs from folder to folder': 'personvern',
    'a file of whatever folder one is in': 'privacy.html',
    'the same with a dot': './p',
    'another host without a scheme': '//evil.example',
    'no host': 'https://',
    'a slash where the host should be': 'https:///p',
    'a script': 'javascript:alert(1)',
    'an e-mail address': 'mailto:a@b.no',
    'a space': '/a b',
    'a line after it': '/a\n',
  });
});

describe('how one reaches who is responsible', () => table(ContactAddressSchema, ['styret@example.org', 'styret@blåbær.no', 'mailto:a@b.no', 'tel:+4722334455', 'https://example.org/kontakt', '/kontakt'], ['', 'styret', 'a@b', 'a@b.', 'a@b@c.no', '22 33 44 55', '//evil.example', 'javascript:alert(1)', 'Aud <a@b.no>']));

describe('what a purpose says', () => table(WordedTextSchema, ['x', { nb: 'x' }, { nb: 'x', 'nb-simple': 'y' }], ['', ' \n', {}, { nb: '' }, { nb: 'x', en: ' ' }, { 'nb_NO': 'x' }, { nb: 7 }, 7, null]));
