import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layTexts, ownerOf, readTexts, writeLoaders, writeMessages, writeNames, writeReviewed, writeTexts } from './split-texts.ts';

const module = `
    // Do not modify this file by hand!
    import {html} from 'lit';
    import {str} from '@lit/localize';

    export const templates = {
      'calendar.list.now': \`Nå\`,
'calendar.status.as-of': str\`Slik det var \${0}\`,
'calendar.list.until': html\`til
  'ut': \${0}\`,
'dialog.close': \`Lukk\`,
    };
  `;

describe('the language files of the widgets', () => {
  it('get every message of the translated module, whatever is in it', () => {
    deepEqual(
      readTexts(module).map(({ id }) => id),
      ['calendar.list.now', 'calendar.status.as-of', 'calendar.list.until', 'dialog.close'],
    );
    equal(readTexts(module)[0]?.code, '`Nå`');
    equal(readTexts(module)[3]?.code, '`Lukk`');
  });

  it('keep the values of a sentence in its own order', () => {
    equal(readTexts(module)[1]?.code, 'str`Slik det var ${0}`');
  });

  it('know whom a message belongs to by the first word of its id', () => {
    equal(ownerOf('contact-strip.call'), 'contact-strip');
  });

  it('import only what their messages use', () => {
    const plain = writeTexts([{ id: 'dialog.close', code: '`Lukk`' }]);
    equal(plain.includes('import'), false);
    equal(plain.includes("'dialog.close': `Lukk`,"), true);
    const both = writeTexts(readTexts(module));
    equal(both.includes("from 'lit'") && both.includes("from '@lit/localize'"), true);
  });

  it('can be read again as they were written', () => {
    const texts = readTexts(module).filter(({ id }) => id !== 'calendar.list.until');
    deepEqual(readTexts(writeTexts(texts)), texts);
  });

  it('are there, and empty, when nothing is translated', () => {
    deepEqual(readTexts(writeTexts([])), []);
    equal(writeTexts([]).includes('export const templates = {\n};'), true);
  });

  it('of a variant hold its own words, and those of its base where it has none', () => {
    const base = [{ id: 'tea.cup', code: '`Kopje`' }, { id: 'tea.name', code: '`Thee`' }];
    deepEqual(layTexts([{ id: 'tea.cup', code: '`Tas`' }], base), [{ id: 'tea.cup', code: '`Tas`' }, { id: 'tea.name', code: '`Thee`' }]);
    deepEqual(layTexts([], base), base);
  });
});

describe('beside them', () => {
  it('stands what fetches each', () => {
    equal(writeLoaders(['nb', 'nl-BE'], '../page-language.ts').includes("  'nl-BE': () => import('./nl-BE.ts'),"), true);
  });

  it('stands what every message is called, how many values it has and whether it is drawn', () => {
    const list = writeMessages(readTexts(module));
    equal(list.includes("'calendar.list.until': ['calendar.list.until', 1, true],"), true);
    equal(list.includes("'dialog.close': ['dialog.close', 0, false],"), true);
  });

  it('stands which languages somebody has read', () => equal(writeReviewed(['en', 'nb']).includes('reviewed: readonly string[] = ["en","nb"];'), true));

  it('stands what readers call the languages', () => equal(writeNames({ nb: 'Norsk bokmål' }).includes('"nb": "Norsk bokmål"'), true));
});
