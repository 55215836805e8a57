/** Colours as `getComputedStyle` writes them, and the contrast of WCAG 2.2 (1.4.3). */

export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Undefined for a notation that is not one of sRGB. */
export function readColor(written: string): Color | undefined {
  const rgb = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(written);
  const srgb = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/.exec(written);
  const [, red, green, blue, alpha = '1'] = rgb ?? srgb ?? [];
  if (red === undefined) return undefined;
  const scale = rgb ? 1 : 255;
  return { red: Number(red) * scale, green: Number(green) * scale, blue: Number(blue) * scale, alpha: Number(alpha) };
}

/** One colour laid over an opaque one. */
function layOver(over: Color, under: Color): Color {
  const mix = (a: number, b: number): number => a * over.alpha + b * (1 - over.alpha);
  return { red: mix(over.red, under.red), green: mix(over.green, under.green), blue: mix(over.blue, under.blue), alpha: 1 };
}

const WHITE: Color = { red: 255, green: 255, blue: 255, alpha: 1 };

function luminance({ red, green, blue }: Color): number {
  const linear = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** What is behind words: backgrounds from the innermost outwards, laid over each other on white. */
export function flatten(backgrounds: readonly string[]): Color | undefined {
  const colors = backgrounds.map(readColor);
  return colors.reduceRight<Color | undefined>((under, over) => (under && over ? layOver(over, under) : undefined), WHITE);
}

/** 1 to 21; undefined where a colour cannot be read. */
export function contrastOf(text: string, backgrounds: readonly string[]): number | undefined {
  const [words, behind] = [readColor(text), flatten(backgrounds)];
  if (!words || !behind) return undefined;
  const [a, b] = [luminance(layOver(words, behind)), luminance(behind)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
