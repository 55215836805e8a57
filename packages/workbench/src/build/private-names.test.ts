import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { shortenNames, shortNames } from './private-names.ts';

const names = shortNames('--_color-text:var(--dugnad-color-text, black);--_color-text-quiet:var(--dugnad-color-text-quiet, grey);');

test('a private name becomes its place in the sheet, also where it begins like another', () => {
  equal(shortenNames('color:var(--_color-text-quiet);fill:var(--_color-text)', names), 'color:var(--_b);fill:var(--_a)');
});

test('where it is declared it has the same name', () => {
  equal(shortenNames(':host{--_color-text:CanvasText}', names), ':host{--_a:CanvasText}');
});

test('what a page may set keeps its name', () => {
  equal(shortenNames('var(--dugnad-color-text)', names), 'var(--dugnad-color-text)');
});

test('a name that only one element knows stays', () => {
  equal(shortenNames('var(--_disc)', names), 'var(--_disc)');
});

test('the thirty-seventh name is still short', () => {
  const many = shortNames(Array.from({ length: 40 }, (_, place) => `--_space-${place}:0;`).join(''));
  equal(many.get('--_space-36'), '--_1a');
  equal(new Set(many.values()).size, 40);
});
