import { describe, it } from 'node:test';
import { equal } from 'node:assert/strict';
import type { Text } from '@dugnad/client/model';
import { chooseLayerLanguage } from './choose-layer-language.ts';

const ours = ['en', 'nb', 'nl', 'nl-BE', 'ar', 'nb-simple'];
const both: Text = { nb: 'Kart', en: 'Maps' };
const three: Text = { ar: 'خرائط', nb: 'Kart', en: 'Maps' };

const table: [title: string, texts: Text[], wanted: string[], shown: string][] = [
  ['the visitor’s, where every purpose has it', [both, three], ['en', 'nb'], 'en'],
  ['the visitor’s second, where one purpose lacks the first', [both, three], ['ar', 'nb'], 'nb'],
  ['the first that all have, where one purpose lacks all that are wanted', [three, both], ['fi', 'ar'], 'nb'],
  ['the first of the association, where nothing is wanted', [both], [], 'nb'],
  ['the visitor’s, where the texts say no language', ['Maps', 'Videos'], ['nb'], 'nb'],
  ['what one text has, where the others say no language', ['Maps', { nb: 'Kart' }], ['en'], 'nb'],
  ['a language with its region, where the texts have it without', [{ nl: 'Kaarten' }], ['nl-BE'], 'nl-BE'],
  ['a language without region, where the texts have one', [{ 'nl-BE': 'Kaarten' }], ['nl'], 'nl'],
  ['easy language, where it is wanted', [{ 'nb-simple': 'Kart', nb: 'Kart' }], ['nb-simple'], 'nb-simple'],
  ['one that our own words have, before one that they lack', [{ so: 'Khariidad', nb: 'Kart' }], ['so', 'en'], 'nb'],
  ['one that our own words lack, where the texts have no other', [{ so: 'Khariidad' }], ['nb'], 'so'],
  ['the visitor’s, where the texts have nothing in common', [{ fi: 'Kartat' }, { sv: 'Videor' }], ['nb'], 'nb'],
  ['the same whatever the case of a tag', [{ NB: 'Kart' }], ['nb'], 'nb'],
  ['none, where there is nothing at all', [], [], ''],
  ['none of a neighbour by its first letters', [{ fil: 'Mapa', nb: 'Kart' }], ['fi'], 'nb'],
];

describe('the language of the whole layer', () => {
  for (const [title, texts, wanted, shown] of table) it(`is ${title}`, () => equal(chooseLayerLanguage(texts, ours, wanted), shown));
});
