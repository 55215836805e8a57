import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { stages } from './stages.ts';

describe('the stages of npm test', () => {
  const corpus = process.env['DUGNAD_ICS_CORPUS'];

  afterEach(() => {
    if (corpus === undefined) delete process.env['DUGNAD_ICS_CORPUS'];
    else process.env['DUGNAD_ICS_CORPUS'] = corpus;
  });

  it('build before they test, and install browsers before all', () => {
    assert.deepEqual(stages.slice(0, 3).map(({ name }) => name), ['Browsers', 'Build', 'Guards']);
  });

  it('keep journeys, corpus, mutated feeds, a dying server, stories and sizes out of the inner loop', () => {
    const long = stages.filter(({ quick }) => quick === false).map(({ name }) => name);
    assert.deepEqual(long, ['Journeys', 'Corpus of real feeds', 'Mutated feeds', 'Signatures and sign-ups through a bad line and a dying server', 'Stories', 'Sizes']);
  });

  it('say that the corpus is not present, and go on', () => {
    const stage = stages.find(({ name }) => name === 'Corpus of real feeds');
    process.env['DUGNAD_ICS_CORPUS'] = '/nowhere/at/all';
    assert.equal(stage?.absent?.(), 'corpus not present');
    process.env['DUGNAD_ICS_CORPUS'] = import.meta.dirname;
    assert.equal(stage?.absent?.(), undefined);
  });
});
