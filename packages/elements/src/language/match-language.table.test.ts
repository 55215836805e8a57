import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchLanguage } from './match-language.ts';

const ours = ['nb', 'da', 'nl'];
const all = ['nb', 'nn', 'da', 'sv', 'nl', 'fr', 'de', 'en-simple', 'zh-Hant'];

const table: [title: string, wanted: string[], available: string[], shown: string][] = [
  ['bokmål for a bokmål page', ['nb'], ours, 'nb'],
  ['bokmål where a page says no', ['no'], ours, 'nb'],
  ['bokmål for no-NO', ['no-NO'], ours, 'nb'],
  ['bokmål for the underscore form of some systems', ['nb_NO'], ours, 'nb'],
  ['bokmål on a nynorsk page until there is nynorsk', ['nn'], ours, 'nb'],
  ['nynorsk on a nynorsk page once there is nynorsk', ['nn-NO'], all, 'nn'],
  ['English on a nynorsk page when there is no neighbour', ['nn'], ['nl'], 'en'],
  ['Norwegian on a Swedish page until there is Swedish', ['sv-FI'], ours, 'nb'],
  ['Danish on a Danish page', ['da-DK'], ours, 'da'],
  ['Danish in the Faroes', ['fo'], ours, 'da'],
  ['Danish in Greenland', ['kl-GL'], ours, 'da'],
  ['bokmål on a Northern Sami page', ['se-NO'], ours, 'nb'],
  ['Dutch in Flanders', ['nl-BE'], ours, 'nl'],
  ['Dutch in Friesland', ['fy'], ours, 'nl'],
  ['Dutch in easy language until there is easy Dutch', ['nl-simple'], ours, 'nl'],
  ['bokmål where a page says easy nynorsk', ['nn-simple'], [...ours, 'nb-simple'], 'nb'],
  ['Dutch of Flanders where there is some', ['nl-BE'], [...ours, 'nl-BE'], 'nl-BE'],
  ['formal Dutch on a page that asks for it', ['nl-x-formal'], [...ours, 'nl-x-formal'], 'nl-x-formal'],
  ['Dutch on a page that asks for formal Dutch when there is none', ['nl-BE-x-formal'], ours, 'nl'],
  ['easy English where there is some', ['en-simple'], all, 'en-simple'],
  ['English on an English page, whatever else is wanted', ['en-GB', 'nb'], ours, 'en'],
  ['English to a reader of Finnish where there is none', ['fi'], ours, 'en'],
  ['Finnish in Sweden', ['fi-SE'], [...ours, 'fi'], 'fi'],
  ['French in Brussels', ['fr-BE'], all, 'fr'],
  ['the second wish when the first has nothing near', ['fi', 'nl-BE'], ours, 'nl'],
  ['a neighbour of the first wish before the second', ['nn', 'nl'], ours, 'nb'],
  ['a script by its full tag', ['zh-Hant-HK'], all, 'zh-Hant'],
  ['English where the page names no language', [''], ours, 'en'],
  ['English where nothing is wanted', [], ours, 'en'],
  ['English for a tag that is none', ['?? ??'], ours, 'en'],
  ['English for words that every object knows', ['constructor', '__proto__'], ours, 'en'],
  ['the tag as the translation writes it', ['NB-no'], ours, 'nb'],
];

describe('the language that a page is shown in', () => {
  for (const [title, wanted, available, shown] of table) {
    it(`is ${title}`, () => equal(matchLanguage(wanted, available), shown));
  }
});
