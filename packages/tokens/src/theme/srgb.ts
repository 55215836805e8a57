import { toLinearRgb, type Oklch } from '../contrast.ts';

/** What a screen is told: red, green and blue, whole numbers from 0 to 255. Everything is measured on these, not on what they were rounded from. */
export type Srgb = readonly [red: number, green: number, blue: number];
/** `#rrggbb`, in small letters. */
export type HexColour = `#${string}`;

export const BLACK: Srgb = [0, 0, 0];
export const WHITE: Srgb = [255, 255, 255];

const toByte = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 255);
/** One part of linear light, 0 to 1, as the number that a screen is told. */
const encode = (part: number): number => toByte(part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055);
const decode = (byte: number): number => (byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);

/** From linear light; a part that no screen shows becomes the nearest one that it does. */
export const fromLinear = ([red, green, blue]: readonly [number, number, number]): Srgb => [encode(red), encode(green), encode(blue)];
/** From parts of 0 to 1 as CSS writes them in `color(srgb …)`. */
export const fromParts = ([red, green, blue]: readonly [number, number, number]): Srgb => [toByte(red), toByte(green), toByte(blue)];

const isShown = (colour: Oklch): boolean => toLinearRgb(colour).every((part) => part >= -0.0005 && part <= 1.0005);

/** OKLCH to sRGB; a colour that is too strong for sRGB keeps its lightness and hue, and loses chroma (CSS Color 4 §13). */
export function toSrgb(colour: Oklch): Srgb {
  const [lightness, chroma, hue] = colour;
  if (isShown(colour)) return fromLinear(toLinearRgb(colour));
  let [low, high] = [0, chroma];
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2;
    if (isShown([lightness, middle, hue])) low = middle;
    else high = middle;
  }
  return fromLinear(toLinearRgb([lightness, low, hue]));
}

/** sRGB to OKLCH (CSS Color 4 §17). A grey has no hue, and gets 0. */
export function toOklch([red, green, blue]: Srgb): Oklch {
  const [r, g, b] = [decode(red), decode(green), decode(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const one = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const other = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const chroma = Math.hypot(one, other);
  const hue = chroma < 0.0001 ? 0 : ((Math.atan2(other, one) * 180) / Math.PI + 360) % 360;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, chroma < 0.0001 ? 0 : chroma, hue];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export const luminanceOf = ([red, green, blue]: Srgb): number => 0.2126 * decode(red) + 0.7152 * decode(green) + 0.0722 * decode(blue);

/** Contrast ratio, 1 to 21, in either order (WCAG 2.2, 1.4.3). */
export function ratioOf(one: Srgb, other: Srgb): number {
  const [low, high] = [luminanceOf(one), luminanceOf(other)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** `share` of one colour over another, as a screen lays a see-through colour over what is behind. */
export function blend(over: Srgb, under: Srgb, share: number): Srgb {
  const part = (index: 0 | 1 | 2): number => Math.round(over[index] * share + under[index] * (1 - share));
  return [part(0), part(1), part(2)];
}

export const toHex = (colour: Srgb): HexColour => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
