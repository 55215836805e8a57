import { readLayer } from '@dugnad/tokens/theme';

import type { PageProbe } from './page-probe.ts';

/** A colour, and that of words on it where the page has such. */
export interface Accent {
  readonly accent: string;
  readonly onAccent?: string;
}

/** How far the strongest and the weakest part of a colour, of 255 each, are apart when an eye sees more than grey. */
const COLOURED = 24;

function isColoured({ accent }: Accent): boolean {
  const { colour = [0, 0, 0] } = readLayer(accent) ?? {};
  return Math.max(...colour) - Math.min(...colour) >= COLOURED;
}

const hidesAll = (colour: string): boolean => readLayer(colour)?.alpha === 1;

/**
 * The page's one colour where something of ours stands: `accent-color` if it says so, else that of its main act, else of its links;
 * coloured ones before greys. Undefined where the page leaves all of them to the browser.
 *
 * @param wished The computed `accent-color` there.
 */
export function findAccent({ acts, link, untouched }: PageProbe, wished: string): Accent | undefined {
  if (hidesAll(wished)) return { accent: wished };
  const fills = acts
    .filter(({ backgroundColor }) => hidesAll(backgroundColor) && backgroundColor !== untouched.button)
    .map(({ backgroundColor, color }): Accent => ({ accent: backgroundColor, onAccent: color }));
  const links: Accent[] = link.color === untouched.link ? [] : [{ accent: link.color }];
  return [...fills, ...links].find(isColoured) ?? links[0] ?? fills[0];
}
