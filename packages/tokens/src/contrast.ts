/** A colour in OKLCH: lightness 0 to 1, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];
/** Red, green and blue of linear-light sRGB; a component outside 0 to 1 cannot be shown in sRGB. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** OKLCH to linear-light sRGB, by the matrices of CSS Color 4 §17. */
export function toLinearRgb([lightness, chroma, hue]: Oklch): LinearRgb {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** Whether sRGB can show the colour as it was written; a difference of two thousandths is seen by nobody. */
export function isInGamut(colour: Oklch): boolean {
  return toLinearRgb(colour).every((part) => part >= -0.002 && part <= 1.002);
}

/** Relative luminance, 0 to 1 (WCAG 2.2). A part outside sRGB counts as the nearest one inside. */
export function luminance(colour: Oklch): number {
  const [red, green, blue] = toLinearRgb(colour);
  const clamp = (part: number): number => Math.min(1, Math.max(0, part));
  return 0.2126 * clamp(red) + 0.7152 * clamp(green) + 0.0722 * clamp(blue);
}

/** Contrast ratio of two colours, 1 to 21, in either order (WCAG 2.2, 1.4.3). */
export function contrast(one: Oklch, other: Oklch): number {
  const [low, high] = [luminance(one), luminance(other)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
