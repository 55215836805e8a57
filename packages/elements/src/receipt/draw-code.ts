import { encode } from 'uqr';

/** A QR code to be drawn: in a square of so many modules each side, the dark ones as one path. */
export interface Drawing {
  readonly size: number;
  readonly path: string;
}

/** Modules of white around a code that readers need (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** Error correction M: what a crease or a drop of coffee may take away, about 15 %. */
export function drawCode(text: string): Drawing {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  return { size, path: data.map(drawRow).join('') };
}

/** Dark modules that stand together are one stroke: the path is a third as long. */
function drawRow(row: readonly boolean[], y: number): string {
  const strokes = row.map((isDark) => (isDark ? '#' : ' ')).join('').matchAll(/#+/g);
  return [...strokes].map(({ 0: stroke, index }) => `M${index} ${y}h${stroke.length}v1h-${stroke.length}z`).join('');
}
