import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeCalendar } from './decode.ts';
import { splitEscaped, unescapeText } from './escapes.ts';
import { eachLine } from './lines.ts';
import { decodeCarets, param, parseProperty } from './property.ts';

function linesOf(text: string): [line: number, text: string][] {
  const lines: [number, string][] = [];
  eachLine(text, (content, line) => {
    if (content) lines.push([line, content]);
  });
  return lines;
}

describe('content lines', () => {
  const cases: [title: string, text: string, lines: [number, string][]][] = [
    ['end with CR LF', 'A:1\r\nB:2\r\n', [[1, 'A:1'], [2, 'B:2']]],
    ['end with LF', 'A:1\nB:2', [[1, 'A:1'], [2, 'B:2']]],
    ['end with a lone CR', 'A:1\rB:2\r', [[1, 'A:1'], [2, 'B:2']]],
    ['end with CR CR LF', 'A:1\r\r\nB:2\r\r\n', [[1, 'A:1'], [2, 'B:2']]],
    ['may have no end at all', 'A:1', [[1, 'A:1']]],
    ['go on after a line end and a space', 'A:1\r\n 2\r\n 3\r\nB:4', [[1, 'A:123'], [4, 'B:4']]],
    ['go on after a line end and a tab', 'A:1\n\t2', [[1, 'A:12']]],
    ['keep spaces beside the fold', 'A:one \r\n  two', [[1, 'A:one  two']]],
    ['go on after one empty line', 'A\n\n :1\nB:2', [[1, 'A:1'], [4, 'B:2']]],
    ['do not go on after two', 'A:1\n\n\n 2', [[1, 'A:1'], [2, '2']]],
    ['are counted past empty ones', '\n\nA:1\n\nB:2', [[3, 'A:1'], [5, 'B:2']]],
    ['lose a byte-order mark', '\uFEFFA:1\n\uFEFFB:2', [[1, 'A:1'], [2, 'B:2']]],
    ['are none in an empty text', '', []],
  ];
  for (const [title, text, lines] of cases) it(title, () => assert.deepEqual(linesOf(text), lines));

  it('come back whole however they were folded', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `X:${text.replace(/[\r\n\uFEFF]/g, '')}`), { maxLength: 5 }), fc.integer({ min: 3, max: 20 }), (texts, width) => {
        const folded = texts.map((text) => (text.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []).join('\r\n ')).join('\r\n');
        assert.deepEqual(linesOf(folded).map(([, text]) => text), texts);
      }),
    );
  });
});

describe('a property', () => {
  const cases: [title: string, line: string, name: string, params: Record<string, string[]>, value: string][] = [
    ['is a name and a value', 'SUMMARY:Choir: practice', 'SUMMARY', {}, 'Choir: practice'],
    ['has parameters', 'DTSTART;VALUE=DATE;X-A=b:20261122', 'DTSTART', { 'VALUE': ['DATE'], 'X-A': ['b'] }, '20261122'],
    ['has a name in any case', 'dtStart;value=Date:1', 'DTSTART', { VALUE: ['Date'] }, '1'],
    ['has quotes around what holds : ; and ,', 'A;B="c:d;e,f":g', 'A', { B: ['c:d;e,f'] }, 'g'],
    ['has several values in a parameter', 'A;B=c,"d,e",f:g', 'A', { B: ['c', 'd,e', 'f'] }, 'g'],
    ['has circumflex escapes', "A;B=say ^'x^'^nand ^^:g", 'A', { B: ['say "x"\nand ^'] }, 'g'],
    ['passes over an empty parameter', 'DTSTART;;VALUE=DATE:1', 'DTSTART', { VALUE: ['DATE'] }, '1'],
    ['forgives blanks', 'A ; B = c:d', 'A', { B: ['c'] }, 'd'],
    ['has a parameter without value', 'A;B:c', 'A', { B: [''] }, 'c'],
    ['may be empty', 'A:', 'A', {}, ''],
    ['survives a quote that never ends', 'A;B="c:d', 'A', { B: ['c'] }, 'd'],
  ];
  for (const [title, line, name, params, value] of cases) {
    it(title, () => {
      const property = parseProperty(line);
      assert.equal(property?.name, name);
      assert.deepEqual(Object.fromEntries(property?.params ?? []), params);
      assert.equal(property?.value, value);
    });
  }

  it('needs a colon', () => {
    assert.equal(parseProperty('ORGANIZER;CN=Somebody'), undefined);
    assert.equal(parseProperty(''), undefined);
  });

  it('gives the first value of a parameter', () => {
    assert.equal(param(parseProperty('A;B=c,d:e') ?? assert.fail(), 'B'), 'c');
  });

  it('reads the same head again and again', () => {
    for (let index = 0; index < 1200; index += 1) assert.equal(parseProperty(`A;B=${index}:x`)?.params.get('B')?.[0], String(index));
  });

  it('leaves unknown circumflex escapes alone', () => assert.equal(decodeCarets('^a ^ ^^n'), '^a ^ ^n'));
});

describe('escapes', () => {
  const cases: [written: string, read: string][] = [
    ['plain', 'plain'],
    ['a\\nb\\Nc', 'a\nb\nc'],
    ['a\\, b\\; c', 'a, b; c'],
    ['back\\\\slash', 'back\\slash'],
    ['\\\\n', '\\n'],
    ['C:\\temp', 'C:\\temp'],
    ['end\\', 'end\\'],
  ];
  for (const [written, read] of cases) it(`${written} is read`, () => assert.equal(unescapeText(written), read));

  it('guard commas and semicolons from splitting', () => {
    assert.deepEqual(splitEscaped('a\\,b,c', ',').map(unescapeText), ['a,b', 'c']);
    assert.deepEqual(splitEscaped('a;b\\;c;;', ';'), ['a', 'b\\;c', '', '']);
    assert.deepEqual(splitEscaped('a\\\\,b', ','), ['a\\\\', 'b']);
  });
});

describe('the bytes of a file', () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('are UTF-8', () => assert.equal(decodeCalendar(utf8('SUMMARY:blåbær 🫐')), 'SUMMARY:blåbær 🫐'));

  it('may be folded inside a character', () => {
    const bytes = utf8('SUMMARY:blåbær 🫐\r\n');
    for (let at = 8; at < bytes.length - 2; at += 1) {
      const folded = Uint8Array.from([...bytes.slice(0, at), 13, 10, 32, ...bytes.slice(at)]);
      assert.deepEqual(linesOf(decodeCalendar(folded)), [[1, 'SUMMARY:blåbær 🫐']]);
    }
  });

  it('may be folded after every single byte', () => {
    const folded = Uint8Array.from([...utf8('SUMMARY:'), ...[...utf8('blåbær 🫐')].flatMap((byte) => [13, 10, 32, byte])]);
    assert.deepEqual(linesOf(decodeCalendar(folded)), [[1, 'SUMMARY:blåbær 🫐']]);
  });

  it('may be UTF-16, with a mark that says so', () => {
    const little = Uint8Array.from([0xff, 0xfe, ...[...'A:å'].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8])]);
    const big = Uint8Array.from([0xfe, 0xff, ...[...'A:å'].flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255])]);
    assert.deepEqual([little, big].map((bytes) => decodeCalendar(bytes)), ['A:å', 'A:å']);
  });

  it('may be Windows-1252, as old exports are', () => {
    assert.equal(decodeCalendar(Uint8Array.from([...utf8('SUMMARY:bl'), 0xe5, ...utf8('b'), 0xe6, ...utf8('r')])), 'SUMMARY:blåbær');
  });

  it('stay UTF-8 when only a few are broken', () => {
    assert.equal(decodeCalendar(Uint8Array.from([...utf8('å å å å '), 0xff])), 'å å å å \uFFFD');
  });
});
