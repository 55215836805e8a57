import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCsv } from './read-csv.ts';

describe('a file of a spreadsheet', () => {
  for (const [text, rows] of [
    ['', []], ['a;b\r\n1;2\r\n', [['a', 'b'], ['1', '2']]], ['a,b\n1,2', [['a', 'b'], ['1', '2']]], ['a\tb\n1\t2', [['a', 'b'], ['1', '2']]], ['\uFEFFa;b', [['a', 'b']]], ['a;b\n\n;\n1;2', [['a', 'b'], ['1', '2']]],
    ['"a;1";b\n"say ""hi""";"two\nlines"', [['a;1', 'b'], ['say "hi"', 'two\nlines']]], [' a ; b ', [['a', 'b']]], ['a;b;', [['a', 'b', '']]], ['one', [['one']]],
  ] as const) {
    it(`is read: ${JSON.stringify(text)}`, () => deepEqual(readCsv(text), rows));
  }

  it('is read as it was written, whatever stands in it', () => {
    const value = fc.string({ unit: fc.constantFrom('a', ';', ',', '"', '\n', 'æ', '1') }).map((text) => `x${text.trim()}x`);
    fc.assert(fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 5 }), (rows) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const written = [['name', 'phone'], ...rows].map((row) => row.map(quoted).join(';')).join('\r\n');
      deepEqual(readCsv(written), [['name', 'phone'], ...rows]);
    }));
  });

  it('ends, whatever is in it', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', 'a', '') }), (text) => Array.isArray(readCsv(text))));
  });
});
