import { BLACK, ratioOf, toOklch, toSrgb, WHITE, type Srgb } from './srgb.ts';

/** Where a colour of words goes when it must stand out more: towards black on light surfaces, towards white on dark ones. */
export type Pole = 'black' | 'white';

/** What a colour must stand out from, and by which ratio. */
export interface Need {
  readonly behind: Srgb;
  readonly least: number;
}

const STEPS = 200;

export const poleColour = (pole: Pole): Srgb => (pole === 'black' ? BLACK : WHITE);
export const otherPole = (pole: Pole): Pole => (pole === 'black' ? 'white' : 'black');
export const meets = (colour: Srgb, needs: readonly Need[]): boolean => needs.every(({ behind, least }) => ratioOf(colour, behind) >= least);

/** The same hue, nearer to a pole: `share` 0 is the colour itself, 1 the pole. */
export function shiftColour(colour: Srgb, pole: Pole, share: number): Srgb {
  const [lightness, chroma, hue] = toOklch(colour);
  const end = pole === 'black' ? 0 : 1;
  return share >= 1 ? poleColour(pole) : toSrgb([lightness + (end - lightness) * share, chroma, hue]);
}

/** The colour itself when it meets its needs; else the nearest lightness of its hue that does; at the very end the pole, which must. */
export function fitColour(wish: Srgb, needs: readonly Need[], pole: Pole): Srgb {
  if (meets(wish, needs)) return wish;
  for (let step = 1; step < STEPS; step += 1) {
    const candidate = shiftColour(wish, pole, step / STEPS);
    if (meets(candidate, needs)) return candidate;
  }
  return poleColour(pole);
}
