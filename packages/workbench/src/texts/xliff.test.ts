import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readUnits, renewFile, valuesOf, wordsOf } from './xliff.ts';

const XLIFF = `<xliff><file><body>
<trans-unit id="calendar.list.now">
  <source>Now</source>
  <target>Nå</target>
</trans-unit>
<trans-unit id="calendar.status.asOf" extra="1"><source>Shown as of <x id="0" equiv-text="\${time}"/></source><target state="translated">Vist fra <x id="0" equiv-text="\${time}"/></target></trans-unit>
<trans-unit id="dialog.close"><source>Close
   it</source></trans-unit>
</body></file></xliff>`;

test('reads the units of a language, with and without words', () => {
  const units = readUnits(XLIFF);
  assert.deepEqual([...units.keys()], ['calendar.list.now', 'calendar.status.asOf', 'dialog.close']);
  assert.deepEqual(units.get('calendar.list.now'), { source: 'Now', target: 'Nå' });
  assert.deepEqual(units.get('calendar.status.asOf'), { source: 'Shown as of <x id="0"/>', target: 'Vist fra <x id="0"/>' });
  assert.deepEqual(units.get('dialog.close'), { source: 'Close it' });
});

test('knows the values of a text, in whatever order they stand', () => {
  assert.deepEqual(valuesOf('<x id="1"/> av <x id="0"/>'), ['0', '1']);
  assert.deepEqual(valuesOf('Ring'), []);
});

test('reads a text as a reader does', () => {
  assert.equal(wordsOf('Tom &amp; Ida: <x id="0"/> &lt;3'), 'Tom & Ida: 0 <3');
});

const extracted = `<xliff version="1.2">
<file target-language="xx" source-language="en">
<body>
<trans-unit id="tea.name">
  <source>Tea</source>
</trans-unit>
<trans-unit id="tea.price">
  <source>Costs $1</source>
</trans-unit>
</body>
</file>
</xliff>
`;
const old = extracted.replace('<source>Tea</source>\n', '<source>Te</source>\n  <target>Te</target>\n').replace('</body>', '<trans-unit id="tea.gone">\n  <source>Gone</source>\n  <target>Borte</target>\n</trans-unit>\n</body>');

test('renews a language: words stay, English is as it is said now, what is gone is gone, what is new waits', () => {
  const renewed = renewFile(extracted, old, { tag: 'nb', isVariant: false });
  assert.deepEqual([...readUnits(renewed)], [['tea.name', { source: 'Tea', target: 'Te' }], ['tea.price', { source: 'Costs $1' }]]);
  assert.match(renewed, /target-language="nb"/);
  assert.equal(renewFile(extracted, renewed, { tag: 'nb', isVariant: false }), renewed);
});

test('leaves each unit where it was, and puts new ones after them', () => {
  const other = extracted.replace(/<trans-unit[\s\S]*<\/trans-unit>\n/, '<trans-unit id="tea.price">\n  <source>Costs</source>\n  <target>Koster $1</target>\n</trans-unit>\n');
  const renewed = renewFile(extracted, other, { tag: 'nb', isVariant: false });
  assert.deepEqual([...readUnits(renewed).keys()], ['tea.price', 'tea.name']);
  assert.equal(readUnits(renewed).get('tea.price')?.target, 'Koster $1');
});

test('renews a variant: only what it says otherwise is in it', () => {
  assert.deepEqual([...readUnits(renewFile(extracted, old, { tag: 'nb-simple', isVariant: true })).keys()], ['tea.name']);
});

test('begins a language with every message waiting', () => {
  assert.deepEqual([...readUnits(renewFile(extracted, '', { tag: 'fi', isVariant: false })).values()].map(({ target }) => target), [undefined, undefined]);
});

test('leaves the files that there are as they are, when nothing new is said', () => {
  const file = readFileSync(new URL('../../../../xliff/nb.xlf', import.meta.url), 'utf8');
  assert.equal(renewFile(file, file, { tag: 'nb', isVariant: false }), file);
});
