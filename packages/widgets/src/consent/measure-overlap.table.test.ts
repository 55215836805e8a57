import { describe, it } from 'node:test';
import { deepEqual, equal } from 'node:assert/strict';
import { measureOverlap, pointsIn, type Span } from './measure-overlap.ts';

const span = (top: number, bottom: number, left = 0, right = 300): Span => ({ top, bottom, left, right });
/** The lower edge of a screen 600 px high. */
const layer = span(400, 600);

const table: [title: string, one: Span, px: number][] = [
  ['stays where it is above the layer', span(100, 140), 0],
  ['stays where it is when it only touches the layer', span(360, 400), 0],
  ['stays where it is beside the layer', span(420, 460, 320, 400), 0],
  ['stays where it is below the screen, where nobody sees it', span(620, 660), 0],
  ['comes up by what is covered, and a little more', span(380, 420), 28],
  ['comes up from behind the layer', span(500, 540), 148],
  ['comes up when an edge of it is covered', span(390, 401), 9],
  ['shows its beginning when it is taller than what is free', span(200, 900), 192],
  ['stays where it is when its beginning is at the top already', span(0, 900), 0],
];

describe('what has the focus', () => {
  for (const [title, one, px] of table) it(title, () => equal(measureOverlap(one, layer), px));

  it('is under a layer at the upper edge, too', () => equal(measureOverlap(span(20, 60), span(0, 200)) > 0, true));
});

describe('the points at which nothing may be on top', () => {
  it('are at both ends and in the middle', () => deepEqual(pointsIn(span(10, 50, 100, 200)), [[108, 30], [150, 30], [192, 30]]));
});
