import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ageOfConsent, agesOfConsent, HIGHEST_AGE_OF_CONSENT } from './index.ts';

/** As the laws say it, written down a second time by age. */
const BY_AGE: readonly [age: number, countries: string][] = [
  [13, 'BE EE FI GB IS LV MT NO PT SE'],
  [14, 'AT BG CY ES IT LT'],
  [15, 'CZ DK FR GR SI'],
  [16, 'DE HR HU IE LI LU NL PL RO SK'],
];

describe('the age from which one consents oneself', () => {
  for (const [age, countries] of BY_AGE) {
    for (const country of countries.split(' ')) it(`is ${age} in ${country}`, () => equal(ageOfConsent(country), age));
  }

  it('is known of each state of the European Union and the European Economic Area, and of the United Kingdom', () => {
    const all = BY_AGE.flatMap(([, countries]) => countries.split(' ')).sort();
    deepEqual(Object.keys(agesOfConsent).sort(), all);
    equal(all.length, 27 + 3 + 1);
  });

  it('is 15 in Denmark since 2024, and no longer 13', () => match(agesOfConsent['DK']?.source ?? '', /since 1 January 2024/));

  it('is found however the country is written', () => deepEqual(['no', ' NO ', 'No'].map(ageOfConsent), [13, 13, 13]));

  for (const unknown of ['US', 'XX', '', 'NOR', 'constructor', '__proto__', 'toString']) {
    it(`is what the regulation itself says where nothing else is known: "${unknown}"`, () => equal(ageOfConsent(unknown), 16));
  }

  it('is never outside of what the regulation allows, whatever is asked', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom(...Object.keys(agesOfConsent))), (country) => {
      const age = ageOfConsent(country);
      return Number.isInteger(age) && age >= 13 && age <= HIGHEST_AGE_OF_CONSENT;
    }));
  });

  it('says of each country where it stands', () => {
    for (const [country, entry] of Object.entries(agesOfConsent)) {
      match(country, /^[A-Z]{2}$/);
      ok((entry?.source.length ?? 0) > 10, country);
    }
  });

  it('is 16 wherever a country has no law of its own', () => {
    for (const entry of Object.values(agesOfConsent)) if (entry?.source.startsWith('GDPR')) equal(entry.age, HIGHEST_AGE_OF_CONSENT);
  });
});
