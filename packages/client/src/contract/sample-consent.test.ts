import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainConsentConfig } from '../consent/index.ts';
import { SAMPLE_CONSENT } from './index.ts';

describe('the sample of a consent configuration', () => {
  const texts = SAMPLE_CONSENT.purposes.flatMap(({ text, hint }) => [text, hint]);

  it('has neither a mistake nor anything to be warned of', () => assert.deepEqual(explainConsentConfig(SAMPLE_CONSENT), { config: SAMPLE_CONSENT, mistakes: [], warnings: [] }));

  it('says everything in Bokmål, Nynorsk and English, and in easy Bokmål and English', () => {
    for (const text of texts) assert.deepEqual(Object.keys(text ?? {}).toSorted(), ['en', 'en-simple', 'nb', 'nb-simple', 'nn']);
  });

  it('fits on a first layer of sixty words, in every language', () => {
    for (const tag of ['nb', 'nn', 'en', 'nb-simple', 'en-simple']) {
      const words = SAMPLE_CONSENT.purposes.map(({ text }) => (typeof text === 'string' ? text : text[tag] ?? '')).join(' ').split(/\s+/);
      assert.ok(words.length <= 30, `${tag}: ${words.length} words for the purposes alone`);
    }
  });

  it('has a service for each purpose', () => assert.deepEqual(SAMPLE_CONSENT.services.map(({ purpose }) => purpose), SAMPLE_CONSENT.purposes.map(({ id }) => id)));
});
