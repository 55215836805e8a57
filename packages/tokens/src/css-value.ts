/** A colour of the DTCG format, in the one colour space that we use. */
export interface ColourValue {
  readonly colorSpace: 'oklch';
  readonly components: readonly [number, number, number];
  readonly alpha?: number;
}
/** A length of the DTCG format. */
export interface DimensionValue {
  readonly value: number;
  readonly unit: 'px' | 'rem';
}
interface DurationValue {
  readonly value: number;
  readonly unit: 'ms' | 's';
}
interface ShadowValue {
  readonly color: ColourValue;
  readonly offsetX: DimensionValue;
  readonly offsetY: DimensionValue;
  readonly blur: DimensionValue;
  readonly spread: DimensionValue;
}
/** A token with its aliases resolved. `name` lacks the prefix: `color-surface`. */
export interface Token {
  readonly name: string;
  readonly tier: 'primitive' | 'meaning' | 'element';
  readonly $type: string;
  readonly $value: unknown;
  /** The name of a token of the same tier that this one is, until a page says otherwise: `color-accent`. */
  readonly follows?: string;
  readonly $extensions?: {
    /** The value in the dark. */
    readonly 'org.dugnad.dark'?: ColourValue;
    /** Never smaller than this, whatever a page made of its rem. */
    readonly 'org.dugnad.least'?: DimensionValue;
    /** The size in a column of 320 px; it grows to its full value at 640 px. */
    readonly 'org.dugnad.fluid'?: DimensionValue;
    /** Colour roles that this one is seen on, and the ratio it needs there. */
    readonly 'org.dugnad.contrast'?: Readonly<Record<string, number>>;
  };
}

const round = (number: number): number => Number(number.toFixed(4));

function colour({ components: [lightness, chroma, hue], alpha }: ColourValue): string {
  const opacity = alpha === undefined ? '' : ` / ${alpha}`;
  return `oklch(${round(lightness * 100)}% ${chroma} ${hue}${opacity})`;
}

function dimension({ value, unit }: DimensionValue): string {
  return value === 0 ? '0' : `${value}${unit}`;
}

function shadow({ color, offsetX, offsetY, blur, spread }: ShadowValue): string {
  return [...[offsetX, offsetY, blur, spread].map(dimension), colour(color)].join(' ');
}

const NARROW = 320;
const WIDE = 640;
/** What one rem is on a page that leaves letters as the reader set them. */
const REM = 16;

/**
 * A size that grows with its column, on bounds in rem: letters that a reader made larger, or zoomed, grow all the same
 * (WCAG 1.4.4). `cqi` is a hundredth of the nearest container, or of the window where there is none.
 */
function fluid(narrow: DimensionValue, wide: DimensionValue): string {
  const slope = ((wide.value - narrow.value) * REM) / (WIDE - NARROW);
  const start = round(narrow.value - (slope * NARROW) / REM);
  return `clamp(${dimension(narrow)}, ${start}rem + ${round(slope * 100)}cqi, ${dimension(wide)})`;
}

const writers: Readonly<Record<string, (value: never) => string>> = {
  color: colour,
  dimension,
  shadow,
  duration: ({ value, unit }: DurationValue) => `${value}${unit}`,
  number: (value: number) => String(value),
  fontWeight: (value: number) => String(value),
  cubicBezier: (value: readonly number[]) => `cubic-bezier(${value.join(', ')})`,
};

/**
 * A token's value as CSS: `light-dark()` when it has a dark value, `clamp()` when it is fluid, `max()` when it has a least one.
 * @throws Error naming the token when its type has no CSS form here.
 */
export function cssValue({ name, $type, $value, $extensions }: Token): string {
  const write = writers[$type];
  if (!write) throw new Error(`${name} is of the type ${$type}, which has no CSS form here`);
  const dark = $extensions?.['org.dugnad.dark'];
  const least = $extensions?.['org.dugnad.least'];
  const narrow = $extensions?.['org.dugnad.fluid'];
  const value = narrow ? fluid(narrow, $value as DimensionValue) : write($value as never);
  if (dark) return `light-dark(${value}, ${colour(dark)})`;
  return least ? `max(${value}, ${dimension(least)})` : value;
}
