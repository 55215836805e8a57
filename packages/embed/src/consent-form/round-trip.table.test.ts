import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainConsentConfig } from '@dugnad/client/consent';
import type { ConsentConfig } from '@dugnad/client/model';
import fc from 'fast-check';
import { changedConfig, sampleConfig } from '../consent/sample-config.page.ts';
import { emptyDraft } from './draft.ts';
import { draftOf, readPasted } from './read-config.ts';
import { configOf } from './write-config.ts';

/** A configuration says the same without what was left empty in it. */
function plain(config: ConsentConfig): unknown {
  const { google, ...rest } = config;
  const services = config.services.map(({ cookies = [], storage = [], ...service }) => ({ ...service, ...(cookies.length > 0 && { cookies }), ...(storage.length > 0 && { storage }) }));
  return { ...rest, ...(google && { google }), services };
}

const there = (config: unknown): unknown => configOf(draftOf(config));

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const words = fc.stringMatching(/^[\p{L}<>"'&/]{1,12}( [\p{L}0-9]{1,8})?$/u);
const text = fc.oneof(words, fc.dictionary(fc.constantFrom('nb', 'en', 'nb-simple', 'nl-BE', 'ar', 'zh-Hant'), words, { minKeys: 1 }));
const origin = fc.constantFrom('https://a.example', 'https://*.tile.example', 'https://b.example:8443');
const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(value, { maxLength: 3 });

const purpose = fc.record({ id, text, hint: text, kind: fc.constantFrom('statistics', 'sharing', 'advertising', 'external', 'other'), necessary: fc.constantFrom('transmission', 'asked-for') }, { requiredKeys: ['id', 'text'] });
const service = fc.record({
  ...{ id, receiver: words, country: fc.constantFrom('NO', 'IE', 'US'), duration: fc.constantFrom('P13M', 'session', 'P1Y2M'), origins: some(origin) },
  ...{ cookies: some(fc.constantFrom('_pk_id*', '_ga', 'x')), storage: some(fc.constantFrom('local:yt-*', 'cache:a b')), name: words, privacy: fc.constant('https://a.example/privacy') },
}, { requiredKeys: ['id', 'receiver', 'country', 'duration', 'origins'] });

const config = fc.record({
  controller: fc.record({ name: words, privacy: fc.constant('/privacy'), contact: fc.constant('us@a.example') }, { requiredKeys: ['name'] }),
  ...{ noticeVersion: fc.constantFrom('2026-11', '2026-11.1'), months: fc.integer({ min: 1, max: 12 }), domain: fc.constant('a.example'), google: fc.boolean(), records: fc.constant('/api/v1/consent-events') },
  purposes: fc.uniqueArray(purpose, { selector: (one) => one.id, minLength: 1, maxLength: 4 }),
  services: fc.uniqueArray(service, { selector: (one) => one.id, maxLength: 4 }),
}, { requiredKeys: ['controller', 'noticeVersion', 'purposes', 'services'] }).map((made): unknown => {
  const [first] = made.purposes;
  const taken = new Set(made.purposes.map((one) => one.id));
  return { ...made, services: made.services.filter((one) => !taken.has(one.id)).map((one) => ({ ...one, purpose: first?.id })) };
});

describe('a configuration that is read into the form and written again', () => {
  it('says what it said, whatever it was', () => {
    fc.assert(fc.property(config, (written) => {
      const { config: right, mistakes } = explainConsentConfig(written);
      deepEqual(mistakes, []);
      ok(right);
      deepEqual(there(written), plain(right));
    }));
  });

  it('is the same for the form as one that it wrote', () => {
    fc.assert(fc.property(config, (written) => deepEqual(draftOf(there(written)), draftOf(written))));
  });

  it('is read as far as it can be, whatever was pasted, and never stops the page', () => {
    fc.assert(fc.property(fc.jsonValue(), (written) => void there(written)));
    fc.assert(fc.property(fc.record({ controller: fc.jsonValue(), purposes: fc.array(fc.jsonValue()), services: fc.array(fc.jsonValue()) }), (written) => void there(written)));
  });

  it('keeps the line of the editor', () => {
    equal((there({ ...sampleConfig, $schema: '/schema.json' }) as { $schema: string }).$schema, '/schema.json');
  });
});

describe('what was written the wrong way', () => {
  const cases: readonly [what: string, written: object, mended: object][] = [
    ['months in quotation marks', { months: '6' }, { months: 6 }],
    ['a switch in quotation marks', { google: 'true' }, { google: true }],
    ['the name where an object belongs', { controller: 'Grønlia' }, { controller: { name: 'Grønlia' } }],
  ];
  for (const [what, written, mended] of cases) {
    it(`is right in the form where it is plain what is meant: ${what}`, () => deepEqual(there(changedConfig(written)), { ...sampleConfig, ...mended }));
  }

  it('is kept for its writer to put right where it is not', () => {
    const { months } = there({ months: 'six' }) as { months: unknown };
    equal(months, 'six');
    equal(draftOf({ services: [{ origins: 'https://a.example' }] }).services[0]?.origins, 'https://a.example');
  });
});

describe('an empty form', () => {
  it('is missing what has to be said, and nothing else', () => {
    const { mistakes } = explainConsentConfig(configOf(emptyDraft));
    deepEqual(mistakes.map((sentence) => sentence.split(' is missing')[0]), ['controller.name', 'noticeVersion']);
  });

  it('has a text of no language alone, or not at all', () => {
    const draft = (text: Record<string, string>): unknown => configOf({ ...emptyDraft, languages: ['en', 'nb'], purposes: [{ id: 'a', kind: '', necessary: '', text, hint: {} }] })['purposes'];
    deepEqual(draft({ '': 'Films' }), [{ id: 'a', text: 'Films' }]);
    deepEqual(draft({ '': 'Films', nb: 'Film' }), [{ id: 'a', text: { nb: 'Film' } }]);
    deepEqual(Object.keys((draft({ nb: 'Film', en: ' Films ' }) as [{ text: object }])[0].text), ['en', 'nb']);
  });
});

describe('what is pasted', () => {
  it('is the JSON, or the whole snippet', () => {
    deepEqual(readPasted('{"months": 6}').written, { months: 6 });
    deepEqual(readPasted('<script type="application/json" id="dugnad-consent-config">\n{"months": 6}\n</script>\n<script src="/consent-head.js"></script>').written, { months: 6 });
  });

  it('is told what is wrong with it', () => {
    match(readPasted('').wrong ?? '', /There is no configuration in it/);
    match(readPasted('{"months": 6,}').wrong ?? '', /It is not JSON\. A comma too many/);
  });

  it('stands in a box where it is content of others, and runs as a script elsewhere', () => {
    deepEqual(draftOf(sampleConfig).services.map(({ id: name, way }) => `${name} ${way}`), ['matomo script', 'youtube box', 'vimeo box', 'osm box']);
    equal(draftOf({ services: [{ id: 'zoom' }] }, new Set(['zoom'])).services[0]?.way, 'box');
  });
});
