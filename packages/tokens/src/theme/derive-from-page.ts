import { fitColour, meets, type Pole } from './fit-colour.ts';
import { readLayer } from './read-colour.ts';
import { settleRoles, type Role, type Wishes } from './settle-roles.ts';
import { blend, BLACK, ratioOf, toHex, WHITE, type HexColour, type Srgb } from './srgb.ts';
import { ownColour, type Side } from './wish-for-brand.ts';

/** What a page looks like where something of ours stands. Colours as style sheets or computed styles write them. */
export interface PageLooks {
  readonly text: string;
  readonly background: string;
  /** Of the page's main act, or its links; ours unless told. */
  readonly accent?: string;
  /** Of the words on the page's main act; kept when they can be read there. */
  readonly onAccent?: string;
}

/** A name and a value to set on an element: `--dugnad-color-text: #1b1b1b`. */
export type Declarations = Readonly<Record<`--dugnad-${string}`, string>>;

/** Words (WCAG 2.2, 1.4.3). */
const WORDS = 4.5;

/** Words are dark or pale as they are on the page, where that can be read; else as it can. */
function poleOf(text: Srgb, background: Srgb): Pole {
  const wish: Pole = ratioOf(text, BLACK) < ratioOf(text, WHITE) ? 'black' : 'white';
  const colour = wish === 'black' ? BLACK : WHITE;
  if (meets(colour, [{ behind: background, least: WORDS }])) return wish;
  return wish === 'black' ? 'white' : 'black';
}

function colourOf(text: string | undefined, under: Srgb, otherwise = under): Srgb {
  const layer = text === undefined ? undefined : readLayer(text);
  return layer ? blend(layer.colour, under, layer.alpha) : otherwise;
}

/** The page's own colours, with the steps between them that our elements need. */
function wishesOf({ text, background, accent, onAccent }: Readonly<Record<'text' | 'background' | 'accent' | 'onAccent', Srgb>>, side: Side): Wishes {
  const toText = (share: number): Srgb => blend(text, background, share);
  return {
    surface: background,
    'surface-raised': background,
    'surface-muted': toText(0.06),
    text,
    'text-quiet': toText(0.7),
    accent,
    'accent-soft': blend(accent, background, 0.1),
    'accent-fill': accent,
    'on-accent': onAccent,
    highlight: ownColour('highlight', side),
    danger: ownColour('danger', side),
    'danger-soft': ownColour('danger-soft', side),
    line: toText(0.2),
    boundary: toText(0.5),
    focus: text,
  };
}

/**
 * The colours of a page as tokens, for one place on it: its own where they keep our promises of contrast, else the nearest that do.
 * A text or background that cannot be read counts as black, or white.
 */
export function deriveFromPage(page: PageLooks): Declarations {
  const background = colourOf(page.background, WHITE);
  const text = colourOf(page.text, background, ratioOf(BLACK, background) > ratioOf(WHITE, background) ? BLACK : WHITE);
  const pole = poleOf(text, background);
  const side: Side = pole === 'black' ? 'light' : 'dark';
  const accent = colourOf(page.accent, background, ownColour('accent', side));
  // The steps between words and background lead to words that can be read, also where the page's cannot.
  const words = fitColour(text, [{ behind: background, least: WORDS }], pole);
  const colours = settleRoles(wishesOf({ text: words, background, accent, onAccent: colourOf(page.onAccent, accent, WHITE) }, side), pole);
  const values = Object.entries(colours).map(([role, colour]): [`--dugnad-color-${Role}`, HexColour] => [`--dugnad-color-${role as Role}`, toHex(colour)]);
  return { '--dugnad-color-scheme': side, ...Object.fromEntries(values) };
}
