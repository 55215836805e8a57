import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changedConfig, sampleConfig } from '../sample-config.page.ts';
import { listLanguages, nameLanguage } from './list-languages.ts';
import { previewPort, sayAnswers } from './preview-port.ts';

describe('the languages of a preview', () => {
  const names: readonly [tag: string, name: string][] = [
    ['nb', 'Norwegian Bokmål'],
    ['nb-simple', 'Norwegian Bokmål, easy'],
    ['nl-x-formal', 'Dutch (nl-x-formal)'],
    ['nl-BE', 'Flemish'],
    ['not a tag', 'not a tag'],
  ];
  for (const [tag, name] of names) it(`call ${tag} ${name}`, () => equal(nameLanguage(tag), name));

  it('are those of the texts, each once, in their order', () => {
    const purposes = [{ id: 'a', text: { nb: 'A', en: 'A' }, hint: { ar: 'A' } }, { id: 'b', text: { en: 'B', 'nb-simple': 'B' } }];
    deepEqual(listLanguages(changedConfig({ purposes })).map(({ tag }) => tag), ['nb', 'en', 'ar', 'nb-simple']);
  });

  it('are that of the page where texts do not say theirs', () => deepEqual(listLanguages(sampleConfig), [{ tag: '', name: 'That of the page' }]));
});

describe('who answers in a preview', () => {
  const told: unknown[] = [];
  const port = previewPort(sampleConfig, (answers) => told.push(answers));

  it('has never been here', () => deepEqual([port.answers, port.changes, port.signal, port.asks], [{}, [], false, ['statistics', 'video', 'map']]));
  it('grants what needs no consent, and nothing else', () => deepEqual(['login', 'video', 'youtube'].map((id) => port.granted(id)), [true, false, false]));
  it('says what was pressed, and forgets it', () => {
    port.choose({ video: true });
    deepEqual([told, port.granted('video'), port.answers], [[{ video: true }], false, {}]);
  });
  it('says it in a sentence', () => equal(sayAnswers(sampleConfig, { video: true, map: false, youtube: false }), 'A visitor would have accepted video and refused map, youtube. Nothing of it was kept.'));
});
