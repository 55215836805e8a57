import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Candidate } from '../observe/facts.ts';
import { pickBanner } from './pick-banner.ts';

const box = (id: number, text: string, labels: readonly string[], position = 'fixed'): Candidate => ({
  id, text, position, rect: { x: 0, y: 0, width: 100, height: 100 },
  controls: labels.map((label, index) => ({ id: id * 100 + index, label, text: label, tag: 'button', role: 'button', rect: { x: 0, y: 0, width: 50, height: 30 } })),
});

const cases: readonly (readonly [title: string, boxes: readonly Candidate[], picked: number | undefined])[] = [
  ['takes the one that asks', [box(1, 'Menu', ['Home']), box(2, 'We use cookies', ['Accept all', 'Refuse all'])], 2],
  ['takes none where nothing is about consent', [box(1, 'Do you accept the invitation?', ['Yes', 'No'])], undefined],
  ['takes none where nothing can be decided', [box(1, 'Our privacy notice', ['Read more'])], undefined],
  ['takes no link to the settings for a banner', [box(1, 'Privacy', ['Privacy choices'])], undefined],
  ['takes the box around all answers, rather than one around some', [box(1, 'We use cookies', ['Accept all', 'Refuse all', 'Choose']), box(2, 'cookies', ['Accept all'])], 1],
  ['takes the inner one of two with the same answers', [box(1, 'We use cookies, and this is a long page with more', ['Accept all', 'Refuse all']), box(2, 'We use cookies', ['Accept all', 'Refuse all'])], 2],
  ['takes the one over the page, rather than one within it', [box(1, 'cookies', ['Accept all', 'Refuse all'], 'static'), box(2, 'We use cookies on this page', ['Accept all', 'Refuse all'])], 2],
  ['takes one within the page where there is no other', [box(1, 'We use cookies', ['Accept all', 'Refuse all'], 'static')], 1],
  ['takes one that only says OK', [box(1, 'This page uses cookies', ['OK'])], 1],
  ['takes one in Norwegian', [box(1, 'Vi ber om samtykke', ['Avvis alle', 'Godta alle', 'Velg selv'])], 1],
  ['takes none from nothing', [], undefined],
];

for (const [title, boxes, picked] of cases) test(title, () => assert.equal(pickBanner(boxes)?.id, picked));

test('says what each control does', () => {
  const banner = pickBanner([box(1, 'cookies', ['Accept all', 'Refuse all', 'Our privacy notice', '×'])]);
  assert.deepEqual(banner?.controls.map(({ kind }) => kind), ['accept', 'refuse', 'unknown', 'close']);
});
