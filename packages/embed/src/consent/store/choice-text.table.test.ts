import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ConsentAnswers } from '@dugnad/client/ports';
import type { SiteConfig } from '../consent-api.ts';
import { fingerprint } from '../head/fingerprint.ts';
import { isGranted } from '../head/read-value.ts';
import { changedConfig, sampleConfig, withReceiver } from '../sample-config.page.ts';
import { readChoice, writeChoice } from './choice-text.ts';

const all: ConsentAnswers = { statistics: true, video: true, map: true };
const none: ConsentAnswers = { statistics: false, video: false, map: false };
const asked = ['statistics', 'video', 'map'];

describe('a choice in the cookie', () => {
  it('is read as it was written', () => {
    for (const answers of [all, none, { ...none, video: true }, { ...none, youtube: true }, { ...all, vimeo: false }]) {
      deepEqual(readChoice(sampleConfig, writeChoice(sampleConfig, answers)), { answers, open: [], changes: [] });
    }
  });

  it('says what somebody new is to be asked, and names no change', () => {
    deepEqual(readChoice(sampleConfig, ''), { answers: {}, open: asked, changes: [] });
  });

  it('is made of signs that a cookie may hold', () => {
    match(writeChoice(changedConfig({ noticeVersion: 'høst; 2026.1' }), { ...all, youtube: false }), /^[\w%@=/-]+$/);
  });

  it('leaves out a service that says what its purpose says', () => {
    equal(writeChoice(sampleConfig, { ...all, youtube: true }), writeChoice(sampleConfig, all));
  });

  it('keeps an answer to a part, and asks for the rest', () => {
    deepEqual(readChoice(sampleConfig, writeChoice(sampleConfig, { video: true })).open, ['statistics', 'map']);
  });

  it('keeps an answer to one service, where its purpose was not asked about yet, and names no change', () => {
    deepEqual(readChoice(sampleConfig, writeChoice(sampleConfig, { youtube: true })), { answers: { youtube: true }, open: asked, changes: [] });
  });

  it('grants in the head the one service that was answered, and no other', () => {
    const value = writeChoice(sampleConfig, { youtube: true });
    deepEqual(['youtube', 'vimeo', 'video'].map((id) => isGranted(sampleConfig, fingerprint(sampleConfig), value, id)), [true, false, false]);
  });

  it('forgets an answer to one service when another receives', () => {
    deepEqual(readChoice(withReceiver('youtube', 'Google LLC'), writeChoice(sampleConfig, { youtube: true })).answers, {});
  });

  for (const value of ['nonsense', '/', '//', '=', 'a/b/c=d', '%', 'constructor', '1/2026-11/constructor=1x']) {
    it(`asks everything again where "${value}" stands`, () => deepEqual(readChoice(sampleConfig, value).open, asked));
  }

  it('knows no purpose by a name that every object has', () => {
    const config = changedConfig({ purposes: [{ id: 'constructor', text: 'Odd' }], services: [] });
    deepEqual(readChoice(config, writeChoice(config, {})).open, ['constructor']);
  });
});

describe('what changed since', () => {
  const value = writeChoice(sampleConfig, { ...all, youtube: false });
  const table: [what: string, config: SiteConfig, expected: Partial<ReturnType<typeof readChoice>>][] = [
    ['a wording', changedConfig({ noticeVersion: '2026-11.9' }), { open: [], changes: [] }],
    ['the text', changedConfig({ noticeVersion: '2027-01' }), { answers: {}, open: asked, changes: [{ kind: 'text', purpose: '' }] }],
    ['a receiver', withReceiver('youtube', 'Google LLC'), { answers: { statistics: true, map: true }, open: ['video'], changes: [{ kind: 'receivers', purpose: 'video' }] }],
    ['a purpose more', changedConfig({ purposes: [...sampleConfig.purposes, { id: 'posts', text: 'Posts' }] }), { answers: { ...all, youtube: false }, open: ['posts'], changes: [{ kind: 'new', purpose: 'posts' }] }],
    ['a purpose less', changedConfig({ purposes: sampleConfig.purposes.slice(0, 3) }), { answers: { statistics: true, video: true, youtube: false }, open: [] }],
    ['a purpose that needs none any more', changedConfig({ purposes: sampleConfig.purposes.map((one) => (one.id === 'map' ? { ...one, necessary: 'asked-for' } : one)) }), { open: [] }],
  ];
  for (const [what, config, expected] of table) {
    it(`is told: ${what}`, () => {
      const found = readChoice(config, value);
      for (const [key, part] of Object.entries(expected)) deepEqual(found[key as keyof typeof found], part, key);
    });
  }

  it('asks who refused again as well', () => {
    deepEqual(readChoice(withReceiver('osm', 'Someone Else'), writeChoice(sampleConfig, none)).open, ['map']);
  });
});

describe('any choice', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,19}$/);
  const answersOf = fc.uniqueArray(id, { minLength: 2, maxLength: 10 }).chain((ids) => {
    const [purposes, services] = [ids.slice(0, Math.ceil(ids.length / 2)), ids.slice(Math.ceil(ids.length / 2))];
    const config: SiteConfig = {
      ...sampleConfig,
      purposes: purposes.map((purpose) => ({ id: purpose, text: purpose })),
      services: services.map((service, index) => ({ id: service, purpose: purposes[index % purposes.length] ?? '', receiver: service, country: 'NO', duration: 'session', origins: [] })),
    };
    return fc.record({ config: fc.constant(config), answers: fc.dictionary(fc.constantFrom(...ids), fc.boolean()) });
  });

  it('grants in the head what it grants in the store, and less than 512 bytes hold it', () => {
    fc.assert(
      fc.property(answersOf, ({ config, answers }) => {
        const value = writeChoice(config, answers);
        ok(value.length < 512);
        for (const purpose of config.purposes) equal(isGranted(config, fingerprint(config), value, purpose.id), answers[purpose.id] ?? false);
        for (const service of config.services) {
          equal(isGranted(config, fingerprint(config), value, service.id), answers[service.id] ?? answers[service.purpose] ?? false);
        }
      }),
    );
  });

  it('is the same for everybody who chose the same, in whatever order', () => {
    fc.assert(
      fc.property(answersOf, ({ config, answers }) => equal(writeChoice(config, answers), writeChoice(config, Object.fromEntries(Object.entries(answers).toReversed())))),
    );
  });
});
