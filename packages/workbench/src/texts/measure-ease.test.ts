import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureEase } from './measure-ease.ts';

describe('how easily texts read', () => {
  it('is well where sentences and words are short', () => {
    const { longSentences, longWords, share, lix } = measureEase(['Call Kari.', 'You can ask 0 things.'], 'en-simple');
    deepEqual([longSentences, longWords, share], [[], [], 0]);
    equal(lix, 3.5);
  });

  it('tells the sentences that are too long, not the texts', () => {
    const long = 'We could not get all the things that you want to see now.';
    deepEqual(measureEase([`Wait. ${long}`], 'en').longSentences, [long]);
    deepEqual(measureEase(['One two three four five six. One two three four five six seven.'], 'en').longSentences, []);
  });

  it('tells each word that is too long once, by what its language is used to', () => {
    deepEqual(measureEase(['Aktivitetskalender', 'Åpne aktivitetskalender nå', 'aktiviteter'], 'nb-simple').longWords, ['Aktivitetskalender', 'aktivitetskalender']);
    deepEqual(measureEase(['Aktiviteter'], 'en').longWords, ['Aktiviteter']);
    deepEqual(measureEase(['well-being-for-all'], 'en').longWords, ['well-being-for-all']);
  });

  it('counts long words among all', () => equal(measureEase(['Ring til sentralen nå'], 'nb').share, 0.25));

  it('counts letters of any script', () => ok(measureEase(['Волонтерська організація'], 'uk').share === 1));

  it('is well where there is nothing', () => deepEqual(measureEase([], 'en'), { longSentences: [], longWords: [], share: 0, lix: 0 }));
});
