import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { readColour, readLayer } from './read-colour.ts';

describe('a colour that somebody pastes', () => {
  const cases: readonly [written: string, read: string | undefined][] = [
    ['#7a1f5c', '#7a1f5c'],
    ['#7A1F5C', '#7a1f5c'],
    ['  #7a1f5c ', '#7a1f5c'],
    ['7a1f5c', '#7a1f5c'],
    ['#fd0', '#ffdd00'],
    ['#fd0f', '#ffdd00'],
    ['#7a1f5cff', '#7a1f5c'],
    ['rgb(122, 31, 92)', '#7a1f5c'],
    ['rgb(122 31 92)', '#7a1f5c'],
    ['rgb(122 31 92 / 1)', '#7a1f5c'],
    ['rgb(122 31 92 / 100%)', '#7a1f5c'],
    ['rgba(122,31,92,1)', '#7a1f5c'],
    ['RGB(100% 0% 50%)', '#ff0080'],
    ['rgb(300, -20, 92.4)', '#ff005c'],
    ['rgb(none 31 92)', '#001f5c'],
    ['hsl(52, 100%, 50%)', '#ffdd00'],
    ['hsl(52deg 100% 50%)', '#ffdd00'],
    ['hsl(52 100 50)', '#ffdd00'],
    ['hsl(0.5turn 100% 50%)', '#00ffff'],
    ['hsl(-120 100% 50%)', '#0000ff'],
    ['hsla(0, 0%, 100%, 1)', '#ffffff'],
    ['oklch(62.796% 0.25768 29.234)', '#ff0000'],
    ['oklch(0.62796 0.25768 29.234deg)', '#ff0000'],
    ['oklch(62.796% 64.42% 29.234)', '#ff0000'],
    ['oklch(100% 0 none)', '#ffffff'],
    ['oklab(62.796% 0.22486 0.12585)', '#ff0000'],
    ['color(srgb 1 0.86667 0)', '#ffdd00'],
    ['color(srgb-linear 1 0 0)', '#ff0000'],
    ['rgb(122 31 92 / 0.5)', undefined],
    ['#7a1f5c80', undefined],
    ['#7a1f5', undefined],
    ['#ggg', undefined],
    ['tomato', undefined],
    ['rgb(1 2)', undefined],
    ['rgb(1 2 3 4 5)', undefined],
    ['rgb(1 2 blue)', undefined],
    ['rgb(var(--x))', undefined],
    ['color(display-p3 1 0 0)', undefined],
    ['constructor(1 2 3)', undefined],
    ['', undefined],
  ];
  for (const [written, read] of cases) {
    it(read ? `is ${read} when it reads ${written}` : `is not understood when it reads "${written}"`, () => assert.equal(readColour(written), read));
  }

  it('is dulled, and keeps its hue, when it is stronger than sRGB', () => {
    assert.match(readColour('oklch(70% 0.4 150)') ?? '', /^#00[b-c][\da-f]{3}$/);
  });

  it('is itself for every colour, however it is written', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (red, green, blue) => {
        const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        const space = [red, green, blue].map((part) => part / 255).join(' ');
        assert.deepEqual([hex, `rgb(${red}, ${green}, ${blue})`, `rgb(${red} ${green} ${blue})`, `color(srgb ${space})`].map(readColour), Array(4).fill(hex));
      }),
    );
  });

  it('is understood or not, and never breaks anything, whatever it reads', () => {
    fc.assert(fc.property(fc.string(), (text) => /^#[\da-f]{6}$/.test(readColour(text) ?? '#000000')));
  });
});

describe('a colour that lets through what is behind it', () => {
  const cases: readonly [written: string, alpha: number][] = [
    ['rgba(0, 0, 0, 0)', 0],
    ['rgb(0 0 0 / 25%)', 0.25],
    ['hsl(0 0% 0% / .5)', 0.5],
    ['#0008', 136 / 255],
    ['oklch(0 0 0 / 2)', 1],
    ['color(srgb 0 0 0 / 0.1)', 0.1],
  ];
  for (const [written, alpha] of cases) {
    it(`is told by how much: ${written}`, () => assert.deepEqual(readLayer(written), { colour: [0, 0, 0], alpha }));
  }
});
