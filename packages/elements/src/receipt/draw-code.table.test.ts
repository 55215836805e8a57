import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsQR from 'jsqr';

import { drawCode, type Drawing } from './draw-code.ts';

// Its types say that the function is the module itself; Node finds it one step further in.
const { default: decode } = jsQR as unknown as { default: typeof jsQR };

/** What a camera would see: the strokes of the path as pixels, some for each module. */
function picture({ size, path }: Drawing, scale = 4): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1) pixels.fill(0, (row * size * scale + column) * 4, (row * size * scale + column) * 4 + 3);
    }
  }
  return pixels;
}

/** Read by another library than the one that drew it. */
function read(drawing: Drawing): string | undefined {
  const side = drawing.size * 4;
  return decode(picture(drawing), side, side)?.data;
}

describe('a QR code', () => {
  for (const address of [
    'https://example.org/r/7fk2',
    'https://example.org/',
    'https://xn--bydelshuset-6cb.example.org/kvittering/%C3%A5rsm%C3%B8te?a=1&b=2#c',
    'https://example.org/årsmøte/年/🧶',
    `https://example.org/${'long/'.repeat(60)}`,
  ]) {
    it(`is read as it was meant: ${address.slice(0, 60)}`, () => equal(read(drawCode(address)), address));
  }

  it('is read where a corner of it is dirty', () => {
    const drawing = drawCode('https://example.org/r/7fk2');
    const dirty = { ...drawing, path: `${drawing.path}M${drawing.size - 8} ${drawing.size - 8}h3v1h-3z` };
    equal(read(dirty), 'https://example.org/r/7fk2');
  });

  it('has four white modules around it, on every side', () => {
    const { size, path } = drawCode('https://example.org/r/7fk2');
    const strokes = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => ({ left: Number(x), top: Number(y), right: Number(x) + Number(width), bottom: Number(y) + 1 }));
    deepEqual([Math.min(...strokes.map(({ left }) => left)), Math.min(...strokes.map(({ top }) => top))], [4, 4]);
    deepEqual([Math.max(...strokes.map(({ right }) => right)), Math.max(...strokes.map(({ bottom }) => bottom))], [size - 4, size - 4]);
  });

  it('is as small as it can be: a short address makes large modules', () => {
    ok(drawCode('https://example.org/r/7fk2').size <= 25 + 8);
  });
});
