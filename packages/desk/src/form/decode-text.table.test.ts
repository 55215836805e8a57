import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeText } from './decode-text.ts';

const wide = (text: string, isLittle: boolean): Uint8Array => Uint8Array.from([...text].flatMap((sign) => {
  const code = sign.charCodeAt(0);
  return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
}));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((sign) => (sign === '€' ? 0x80 : sign === '’' ? 0x92 : sign.charCodeAt(0))));
const text = 'Navn;Telefon\r\nÅse Ødegård;90 00 00 00\r\n';

describe('a file of any spreadsheet', () => {
  for (const [how, bytes] of [['UTF-8', utf8(text)], ['UTF-8 with its mark', utf8(`\uFEFF${text}`)], ['UTF-16', wide(`\uFEFF${text}`, true)], ['UTF-16, the other way round', wide(`\uFEFF${text}`, false)], ['UTF-16 without its mark', wide(text, true)], ['UTF-16 without its mark, the other way round', wide(text, false)], ['Windows-1252', latin(text)]] as const) {
    it(`is read in ${how}`, () => equal(decodeText(bytes), text));
  }

  it('has the signs that Windows-1252 alone has, and is empty where it is empty', () => {
    equal(decodeText(latin('Kaféen’s €')), 'Kaféen’s €');
    equal(decodeText(new Uint8Array()), '');
    equal(decodeText(utf8('الاسم;الهاتف')), 'الاسم;الهاتف');
  });

  it('is read as it was written in UTF-8 and with the mark of UTF-16, whatever letters stand in it', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'å', 'ж', 'ع', '"', ';', '\n', 'Ł') }), (words) => {
      equal(decodeText(utf8(words)), words);
      equal(decodeText(wide(`\uFEFF${words}`, true)), words);
      equal(decodeText(wide(`\uFEFF${words}`, false)), words);
    }));
  });
});
