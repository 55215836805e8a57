import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formattable } from './nearest-language.ts';

describe('the language that dates are written in', () => {
  const table: [title: string, tag: string, written: string | undefined][] = [
    ['bokmål as it is', 'nb', 'nb'],
    ['bokmål where a page says no', 'no', 'nb'],
    ['bokmål where a page says no with a country', 'no-NO', 'nb-NO'],
    ['bokmål where an old system writes an underscore', 'no_NO', 'nb-NO'],
    ['bokmål in capital letters', 'NO', 'nb'],
    ['nynorsk, where the browser has it', 'nn-NO', 'nn-NO'],
    ['European English where a page says only English', 'en', 'en-GB'],
    ['European English in capital letters', 'EN', 'en-GB'],
    ['American English where a page says so', 'en-US', 'en-US'],
    ['Flemish with its country', 'nl-be', 'nl-BE'],
    ['Dutch that says u, as Dutch', 'nl-x-formal', 'nl-x-formal'],
    ['easy Dutch, as Dutch', 'nl-simple', 'nl-simple'],
    ['Arabic', 'ar', 'ar'],
    ['a tag with a script', 'zh-hant-tw', 'zh-Hant-TW'],
    ['a tag that wishes for another calendar, which dateFormat takes away', 'fa-u-ca-persian', 'fa-u-ca-persian'],
    ['nothing for no tag', '', undefined],
    ['nothing for words', 'norsk bokmål', undefined],
    ['nothing for a single letter', 'x', undefined],
    ['nothing for a language that no browser knows', 'qaa', undefined],
    ['nothing for a stray hyphen', 'nb-', undefined],
  ];
  for (const [title, tag, written] of table) it(`is ${title}`, () => equal(formattable(tag), written));
});
