import { contrastBetween, readLayer, stackColours } from '@dugnad/tokens/theme';

import { flatParent } from './flat-parent.ts';

/** Below this a page's words are not meant for that colour, but for the picture over it (WCAG 2.2, 1.4.11). */
const SEEN = 3;

/** A picture cannot be measured: the page chose its words so that they are seen on it. */
function behindPicture(text: string, under: string): string {
  if (contrastBetween(text, under) >= SEEN) return under;
  return contrastBetween(text, '#000') > contrastBetween(text, '#fff') ? '#000' : '#fff';
}

/**
 * The colour that is seen behind an element: its own and, as long as those let something through, those of what it stands in.
 *
 * @param text The page's colour of words there.
 * @param canvas What a browser paints behind everything.
 */
export function findBackground(element: Element, text: string, canvas: string): string {
  const layers: string[] = [];
  let picture = Number.POSITIVE_INFINITY;
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') picture = Math.min(picture, layers.length);
    layers.push(backgroundColor);
    if (readLayer(backgroundColor)?.alpha === 1) break;
  }
  layers.push(canvas);
  if (picture === Number.POSITIVE_INFINITY) return stackColours(layers);
  const over = layers.slice(0, picture);
  return stackColours([...over, behindPicture(text, stackColours(layers.slice(picture)))]);
}
