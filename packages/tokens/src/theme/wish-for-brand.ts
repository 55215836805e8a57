import type { Oklch } from '../contrast.ts';
import { roles } from './generated/roles.ts';
import type { Role, Wishes } from './settle-roles.ts';
import { toOklch, toSrgb, WHITE, type Srgb } from './srgb.ts';

export type Side = 'light' | 'dark';
export const sides: readonly Side[] = ['light', 'dark'];

/** A brand with less chroma than this colours what is around it less, and a grey one not at all. */
const COLOURFUL = 0.04;
/** How strong a highlight is in the dark, behind pale words. */
const DIM = { lightness: 0.35, chroma: 0.07 };

/** Our own colour of a role, before any theme. */
export const ownColour = (role: Role, side: Side): Srgb => toSrgb(roles[role][side] satisfies Oklch);

function highlightFor(highlight: Srgb | undefined, side: Side): Srgb {
  if (!highlight) return ownColour('highlight', side);
  const [lightness, chroma, hue] = toOklch(highlight);
  return side === 'light' ? highlight : toSrgb([Math.min(lightness, DIM.lightness), Math.min(chroma, DIM.chroma), hue]);
}

/** What one side of a theme would look like if contrast did not matter: ours, with a breath of the brand's hue. */
export function wishForBrand(brand: Srgb, highlight: Srgb | undefined, side: Side): Wishes {
  const [, strength, hue] = toOklch(brand);
  const tinted = (role: Role): Srgb => {
    const [lightness, chroma] = roles[role][side];
    return toSrgb([lightness, chroma * Math.min(1, strength / COLOURFUL), hue]);
  };
  return {
    surface: tinted('surface'),
    'surface-raised': tinted('surface-raised'),
    'surface-muted': tinted('surface-muted'),
    text: tinted('text'),
    'text-quiet': tinted('text-quiet'),
    accent: brand,
    'accent-soft': tinted('accent-soft'),
    'accent-fill': brand,
    'on-accent': WHITE,
    highlight: highlightFor(highlight, side),
    danger: ownColour('danger', side),
    'danger-soft': ownColour('danger-soft', side),
    line: tinted('line'),
    boundary: tinted('boundary'),
    focus: tinted('focus'),
  };
}
