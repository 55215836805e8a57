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
  readonly $extensions?: {
    /** The value in the dark. */
    readonly 'org.dugnad.dark'?: ColourValue;
    /** Never smaller than this, whatever a page made of its rem. */
    readonly 'org.dugnad.least'?: DimensionValue;
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

const writers: Readonly<Record<string, (value: never) => string>> = {
  color: colour,
  dimension,
  shadow,
  duration: (value: string) => value,
  number: (value: number) => String(value),
  fontWeight: (value: number) => String(value),
  cubicBezier: (value: readonly number[]) => `cubic-bezier(${value.join(', ')})`,
};

/**
 * A token's value as CSS: `light-dark()` when it has a dark value, `max()` when it has a least one.
 * @throws Error naming the token when its type has no CSS form here.
 */
export function cssValue({ name, $type, $value, $extensions }: Token): string {
  const write = writers[$type];
  if (!write) throw new Error(`${name} is of the type ${$type}, which has no CSS form here`);
  const value = write($value as never);
  const dark = $extensions?.['org.dugnad.dark'];
  const least = $extensions?.['org.dugnad.least'];
  if (dark) return `light-dark(${value}, ${colour(dark)})`;
  return least ? `max(${value}, ${dimension(least)})` : value;
}
