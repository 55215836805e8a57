import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { SAMPLE_CONSENT } from '../contract/index.ts';
import { ConsentConfigSchema } from '../model/index.ts';
import { configWords, explainConsentConfig } from './index.ts';
import { findNearest } from './find-nearest.ts';
import { mendConfigValue } from './mend-config-value.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in the sample, as the keys that lead there. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return [path, ...value.flatMap((each, index) => placesIn(each, [...path, index]))];
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

function changed(value: unknown, [key, ...rest]: (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = changed(copy[key], rest, to);
  return copy;
}

const place = fc.constantFrom(...placesIn(SAMPLE_CONSENT));
const anything = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom('__proto__', 'constructor', 'P1D', 'https://*', '*', 'local:', 'PT1H'));
const deep = (depth: number): Json => {
  let nest: Json = [];
  for (let level = 0; level < depth; level += 1) nest = level % 2 === 0 ? [nest] : { controller: nest };
  return nest;
};

describe('whatever stands in the configuration', () => {
  it('is explained, and nothing is thrown', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (written) => {
      const { config, mistakes } = explainConsentConfig(written);
      assert.equal(config === undefined, mistakes.length > 0);
    }), { numRuns: 500 });
  });

  it('is explained in the place of anything else in a real one, in whole sentences', () => {
    fc.assert(fc.property(place, anything, (path, value) => {
      const { mistakes, warnings } = explainConsentConfig(changed(SAMPLE_CONSENT, path, value));
      for (const sentence of [...mistakes, ...warnings]) assert.match(sentence, /^\S[\s\S]*[.?]$/);
      assert.equal(new Set(mistakes).size, mistakes.length);
    }), { numRuns: 1000 });
  });

  it('is explained however deep it is nested', () => {
    assert.ok(explainConsentConfig(deep(5000)).mistakes.length > 0);
    assert.ok(explainConsentConfig({ ...SAMPLE_CONSENT, purposes: deep(5000) }).mistakes.length > 0);
  });

  it('is explained also where keys have the names of things in the language', () => {
    const written: unknown = JSON.parse('{"__proto__":{"controller":{"name":"x"}},"constructor":{},"toString":1,"purposes":[{"__proto__":{"id":"a"},"text":{"__proto__":"x"}}],"services":[{"hasOwnProperty":1}]}');
    assert.ok(explainConsentConfig(written).mistakes.some((sentence) => sentence.startsWith('controller is missing')));
  });

  it('is taken just when the schema takes it', () => {
    fc.assert(fc.property(place, anything, (path, value) => {
      const written = changed(SAMPLE_CONSENT, path, value);
      assert.equal(explainConsentConfig(written).config !== undefined, v.is(ConsentConfigSchema, written));
    }));
  });

  it('is right, when it is taken, also as it was given back', () => {
    fc.assert(fc.property(place, anything, (path, value) => {
      const { config } = explainConsentConfig(changed(SAMPLE_CONSENT, path, value));
      if (config !== undefined) assert.deepEqual(explainConsentConfig(JSON.parse(JSON.stringify(config))).config, config);
    }));
  });
});

describe('what somebody may have meant', () => {
  it('is right where it is put, so that following the advice ends the mistake', () => {
    fc.assert(fc.property(place.filter((path) => path.length > 0), fc.oneof(fc.webUrl(), fc.string({ unit: 'grapheme' }), fc.constantFrom('no', '13 months', 'a.example', '_ga.*', 'stats')), (path, value) => {
      const kind = path.map((key) => (typeof key === 'number' ? '[]' : `.${key}`)).join('').slice(1);
      const meant = mendConfigValue(kind, value);
      if (meant === undefined || kind.endsWith('.id')) return; // an id may be taken already
      assert.deepEqual(explainConsentConfig(changed(SAMPLE_CONSENT, path, meant)).mistakes, []);
    }), { numRuns: 1000 });
  });

  it('is always among what there is, and is the word itself when that is there', () => {
    fc.assert(fc.property(fc.string({ maxLength: 20 }), fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (word, candidates) => {
      const near = findNearest(word, candidates);
      assert.ok(near === undefined || candidates.includes(near));
      assert.equal(findNearest(candidates[0]!, candidates), candidates[0]);
    }));
  });
});

describe('the words for each place', () => {
  it('fit into a sentence: no full stop, no capital that is not a name', () => {
    for (const [kind, { what, note }] of Object.entries(configWords)) {
      assert.match(what, /^["a-z].*[^.]$/, kind);
      assert.match(note ?? 'None.', /^[A-Z].*\.$/, kind);
    }
  });
});
