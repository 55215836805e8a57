import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeText, fold, toFile } from './ics-lines.ts';

test('folds a long line after at most 75 bytes and loses nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/[\r\n]/.test(text)), (text) => {
    const folded = fold(text).split('\r\n');
    assert.ok(folded.every((line) => Buffer.byteLength(line) <= 75));
    assert.equal(folded.map((line, index) => (index === 0 ? line : line.slice(1))).join(''), text);
  }));
});

test('never folds inside a letter', () => {
  assert.doesNotMatch(Buffer.from(fold('å'.repeat(200))).toString('utf8'), /\uFFFD/);
});

test('escapes what has a meaning in a text value', () => {
  assert.equal(escapeText('Kari, tlf; 12\\34\nog hjem'), 'Kari\\, tlf\\; 12\\\\34\\nog hjem');
});

test('ends every line with CRLF', () => {
  assert.equal(toFile(['A:1', 'B:2']), 'A:1\r\nB:2\r\n');
});
