import { readColour, readLayer } from './read-colour.ts';
import { needsOf, roleNames, settleRoles, type Colours, type Role } from './settle-roles.ts';
import { ratioOf, toHex, type HexColour, type Srgb } from './srgb.ts';
import { ownColour, sides, wishForBrand, type Side } from './wish-for-brand.ts';

/** What a theme is made of. Colours as `readColour` reads them. */
export interface ThemeOptions {
  /** The brand's colour, any at all. */
  readonly accent: string;
  /** A second colour, only ever a fill behind words: today, now, progress. Ours unless told. */
  readonly highlight?: string;
  /** What the theme is called, in a comment and in the DTCG file. */
  readonly name?: string;
}

/** One thing seen on another, measured on the values that the theme gives. */
export interface ThemePair {
  readonly side: Side;
  readonly role: string;
  readonly behind: string;
  readonly ratio: number;
  /** What it must be at least (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly least: number;
}

/** A colour of the DTCG format, in sRGB. */
export interface DtcgColour {
  readonly colorSpace: 'srgb';
  readonly components: readonly [red: number, green: number, blue: number];
  readonly alpha: 1;
  readonly hex: HexColour;
}

/** A file of the Design Tokens Community Group's format: the same names as in `meaning.tokens.json`. */
export interface DtcgTheme {
  readonly $description: string;
  readonly color: {
    readonly $type: 'color';
    readonly [role: string]: 'color' | { readonly $value: DtcgColour; readonly $extensions: { readonly 'org.dugnad.dark': DtcgColour } };
  };
}

export interface Theme {
  /** A style sheet to paste; `:root` in the layer `dugnad`, with what differs from our own colours. */
  readonly css: string;
  readonly dtcg: DtcgTheme;
  /** Every promise of contrast, with what became of it. */
  readonly pairs: readonly ThemePair[];
}

type BothSides = Readonly<Record<Side, Colours>>;

function colourOf(option: string, text: unknown): Srgb {
  const hex = typeof text === 'string' ? readColour(text) : undefined;
  const layer = hex && readLayer(hex);
  if (layer) return layer.colour;
  throw new TypeError(
    `${option}: ${JSON.stringify(text)} is not a colour that can be read. Write #rgb, #rrggbb, rgb(), hsl(), oklch(), oklab() or color(srgb …), without transparency.`,
  );
}

const differs = (role: Role, colours: BothSides): boolean => sides.some((side) => toHex(colours[side][role]) !== toHex(ownColour(role, side)));

function cssOf(title: string, changed: readonly Role[], { light, dark }: BothSides): string {
  const lines = changed.map((role) => {
    const [day, night] = [toHex(light[role]), toHex(dark[role])];
    return `    --dugnad-color-${role}: ${day === night ? day : `light-dark(${day}, ${night})`};\n`;
  });
  return `/* ${title.replaceAll('*/', '* /')} */\n@layer dugnad {\n  :root {\n${lines.join('')}  }\n}\n`;
}

function dtcgColour(colour: Srgb): DtcgColour {
  const part = (index: 0 | 1 | 2): number => Number((colour[index] / 255).toFixed(5));
  return { colorSpace: 'srgb', components: [part(0), part(1), part(2)], alpha: 1, hex: toHex(colour) };
}

function dtcgOf(title: string, changed: readonly Role[], { light, dark }: BothSides): DtcgTheme {
  const tokens = changed.map((role) => [role, { $value: dtcgColour(light[role]), $extensions: { 'org.dugnad.dark': dtcgColour(dark[role]) } }] as const);
  return { $description: title, color: { $type: 'color', ...Object.fromEntries(tokens) } };
}

function pairsOf(colours: Colours, side: Side): ThemePair[] {
  return roleNames.flatMap((role) =>
    needsOf(role).map(([behind, least]) => ({ side, role, behind, ratio: ratioOf(colours[role], colours[behind]), least })),
  );
}

/**
 * From one colour a light and a dark theme that keep every promise of contrast of `meaning.tokens.json`, whatever the colour: words
 * 4.5 : 1, edges and focus ring 3 : 1. The brand's colour itself stays the fill of the main act, with words on
 * it that can be read; where it is a colour of words or edges, it gets the nearest lightness that can be seen.
 *
 * @throws TypeError when a colour cannot be read; it says what can.
 */
export function createTheme(options: ThemeOptions): Theme {
  const { accent, highlight, name } = options;
  const brand = colourOf('accent', accent);
  const second = highlight === undefined ? undefined : colourOf('highlight', highlight);
  const colours: BothSides = {
    light: settleRoles(wishForBrand(brand, second, 'light'), 'black'),
    dark: settleRoles(wishForBrand(brand, second, 'dark'), 'white'),
  };
  const changed = roleNames.filter((role) => differs(role, colours));
  const title = name ?? `A theme of ${toHex(brand)}`;
  return {
    css: cssOf(title, changed, colours),
    dtcg: dtcgOf(title, changed, colours),
    pairs: sides.flatMap((side) => pairsOf(colours[side], side)),
  };
}
