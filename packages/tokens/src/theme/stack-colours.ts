import { readLayer } from './read-colour.ts';
import { blend, ratioOf, toHex, WHITE, type HexColour, type Srgb } from './srgb.ts';

const flat = (colours: readonly string[]): Srgb =>
  colours.reduceRight<Srgb>((under, text) => {
    const layer = readLayer(text);
    return layer ? blend(layer.colour, under, layer.alpha) : under;
  }, WHITE);

/** What a stack of colours, the uppermost first, looks like on white paper. One that cannot be read is left out. */
export const stackColours = (colours: readonly string[]): HexColour => toHex(flat(colours));

/** Contrast ratio, 1 to 21, of two colours that hide what is behind (WCAG 2.2). */
export const contrastBetween = (one: string, other: string): number => ratioOf(flat([one]), flat([other]));
