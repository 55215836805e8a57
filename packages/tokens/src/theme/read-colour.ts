import type { Oklch } from '../contrast.ts';
import { fromLinear, fromParts, toHex, toSrgb, type HexColour, type Srgb } from './srgb.ts';

/** A colour that may let through what is behind it; `alpha` from 0 to 1. */
export interface Layer {
  readonly colour: Srgb;
  readonly alpha: number;
}

type Parts = readonly [number, number, number];
const HEX = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const CALL = /^([a-z]+)\(\s*([^()]*?)\s*\)$/i;
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|deg|rad|grad|turn)?$/i;
const TURNS: Readonly<Record<string, number>> = { turn: 360, rad: 180 / Math.PI, grad: 0.9 };

const degreesIn = (unit = ''): number => TURNS[unit.toLowerCase()] ?? 1;

/** A number as CSS writes it; `whole` is what 100 % are. NaN when it is none. */
function numberOf(text = '', whole = 1): number {
  if (text.toLowerCase() === 'none') return 0;
  const found = NUMBER.exec(text);
  const number = found ? Number(found[1]) : Number.NaN;
  return found?.[2] === '%' ? (number * whole) / 100 : number * degreesIn(found?.[2]);
}

/** HSL to parts of 0 to 1 (CSS Color 4 §7.1). */
function fromHsl(hue: number, saturation: number, lightness: number): Parts {
  const strength = saturation * Math.min(lightness, 1 - lightness);
  const part = (shift: number): number => {
    const place = (((shift + hue / 30) % 12) + 12) % 12;
    return lightness - strength * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return [part(0), part(8), part(4)];
}

const within = (value: number): number => Math.min(1, Math.max(0, value));
/** Both scales of `hsl()`: 50 % and, without a sign, 50. */
const hundredths = (text = ''): number => within(numberOf(text, 100) / 100);
const rgb = ([red, green, blue]: readonly string[]): Srgb => fromParts([numberOf(red, 255) / 255, numberOf(green, 255) / 255, numberOf(blue, 255) / 255]);
const hsl = ([hue, saturation, lightness]: readonly string[]): Srgb => fromParts(fromHsl(numberOf(hue), hundredths(saturation), hundredths(lightness)));
const oklch = ([lightness, chroma, hue]: readonly string[]): Srgb => toSrgb([within(numberOf(lightness)), Math.max(0, numberOf(chroma, 0.4)), numberOf(hue)] satisfies Oklch);

function oklab([lightness, a, b]: readonly string[]): Srgb {
  const [x, y] = [numberOf(a, 0.4), numberOf(b, 0.4)];
  return toSrgb([within(numberOf(lightness)), Math.hypot(x, y), (Math.atan2(y, x) * 180) / Math.PI]);
}

function inSpace([space, ...parts]: readonly string[]): Srgb {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => numberOf(part));
  if (space === 'srgb') return fromParts([red, green, blue]);
  return space === 'srgb-linear' ? fromLinear([red, green, blue]) : [Number.NaN, 0, 0];
}

const readers: Readonly<Record<string, (parts: readonly string[]) => Srgb>> = { rgb, rgba: rgb, hsl, hsla: hsl, oklch, oklab, color: inSpace };

function readHex(digits: string): Layer {
  const pairs = digits.length < 6 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pairs.map((pair) => Number.parseInt(pair, 16));
  return { colour: [red, green, blue], alpha: alpha / 255 };
}

function readCall(name: string, list: string): Layer | undefined {
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  const parts = list.split(/\s*[,/]\s*|\s+/);
  const count = name === 'color' ? 4 : 3;
  if (!read || parts.length < count || parts.length > count + 1) return undefined;
  const [colour, alpha] = [read(parts), numberOf(parts[count] ?? '1')];
  return [...colour, alpha].some(Number.isNaN) ? undefined : { colour, alpha: within(alpha) };
}

/** A colour as style sheets, and computed styles, write it, see-through or not; undefined for what is none. */
export function readLayer(text: string): Layer | undefined {
  const written = text.trim();
  const [, digits] = HEX.exec(written) ?? [];
  if (digits) return readHex(digits);
  const [, name = '', list = ''] = CALL.exec(written) ?? [];
  return name ? readCall(name.toLowerCase(), list) : undefined;
}

/**
 * A colour that somebody typed or pasted, as `#rrggbb`: `#rgb`, `#rrggbb` (also without `#`), `rgb()`, `hsl()`, `oklch()`, `oklab()`
 * or `color(srgb …)`. Stronger ones than sRGB has are dulled until it has them.
 *
 * @returns undefined for what is no such colour, or lets through what is behind it.
 */
export function readColour(text: string): HexColour | undefined {
  const layer = readLayer(text);
  return layer?.alpha === 1 ? toHex(layer.colour) : undefined;
}
