import { equal, match, notEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changedConfig, sampleConfig, withReceiver } from '../sample-config.page.ts';
import { digest, fingerprint } from './fingerprint.ts';

describe('the fingerprint of what a choice was about', () => {
  const before = fingerprint(sampleConfig);

  it('is short, and fit to stand in a cookie', () => match(before, /^[\da-z]{1,7}$/));

  const same = [
    ['another minor version: a mistake of spelling was mended', changedConfig({ noticeVersion: '2026-11.2' })],
    ['no minor version', changedConfig({ noticeVersion: '2026-11' })],
    ['another wording of a purpose', changedConfig({ purposes: sampleConfig.purposes.map((purpose) => ({ ...purpose, text: 'Other words' })) })],
    ['another name of the association', changedConfig({ controller: { name: 'Grønlia velforening' } })],
    ['another time that it is remembered', changedConfig({ months: 12 })],
  ] as const;
  for (const [what, config] of same) it(`stays the same with ${what}`, () => equal(fingerprint(config), before));

  const other = [
    ['another major version', changedConfig({ noticeVersion: '2026-12' })],
    ['one purpose more', changedConfig({ purposes: [...sampleConfig.purposes, { id: 'posts', text: 'Posts' }] })],
    ['one purpose less', changedConfig({ purposes: sampleConfig.purposes.slice(1) })],
    ['another receiver', withReceiver('youtube', 'Google LLC')],
    ['another country', changedConfig({ services: sampleConfig.services.map((service) => ({ ...service, country: 'US' })) })],
    ['one service less', changedConfig({ services: sampleConfig.services.slice(1) })],
  ] as const;
  for (const [what, config] of other) it(`is another with ${what}`, () => notEqual(fingerprint(config), before));

  it('takes a version that was written as a number', () => {
    equal(fingerprint(changedConfig({ noticeVersion: 3 as unknown as string })), fingerprint(changedConfig({ noticeVersion: '3.1' })));
  });
});

describe('a digest', () => {
  // Known answers of FNV-1a with 32 bits, in base 36.
  for (const [text, hash] of [['', 0x811c9dc5], ['a', 0xe40c292c], ['foobar', 0xbf9cf968]] as const) it(`of "${text}" is that of FNV-1a`, () => equal(digest(text), hash.toString(36)));
});
