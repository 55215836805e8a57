import { deriveFromPage, type Declarations } from '@dugnad/tokens/theme';

import { findAccent } from './find-accent.ts';
import { findBackground } from './find-background.ts';
import { flatParent } from './flat-parent.ts';
import { withProbe, type PageProbe } from './page-probe.ts';

/** No words below this, whatever the page has (house rule; WCAG asks only that they can be made larger). */
const LEAST = 16;
/** Our scale over the page's own letters. */
const SCALE = { small: 0.9, body: 1, large: 1.2, title: 1.44 };

/** Letters in rem, so that they grow when a reader makes the browser's larger. */
function sizes(pixels: number): [name: `--dugnad-font-size-${string}`, value: string][] {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || LEAST;
  return Object.entries(SCALE).map(([name, factor]) => [
    `--dugnad-font-size-${name}`,
    `max(${Number((LEAST * Math.max(1, factor)).toFixed(2))}px, ${Number(((pixels / rem) * factor).toFixed(4))}rem)`,
  ]);
}

/** A page whose words have a face only inside named paragraphs leaves ours with the browser's: then ours take that of its paragraphs. */
function lettersOf(around: CSSStyleDeclaration, { texts, untouched }: PageProbe): Pick<CSSStyleDeclaration, 'fontFamily' | 'fontSize'> {
  return around.fontFamily === untouched.family ? (texts.find(({ fontFamily }) => fontFamily !== untouched.family) ?? around) : around;
}

/**
 * What the page looks like where an element stands, as properties to set on the element: typeface, size, words, background, accent.
 * Contrast is kept whatever the page does (`deriveFromPage`).
 */
export function readLooks(element: Element): Declarations {
  const parent = flatParent(element) ?? document.documentElement;
  const around = getComputedStyle(parent);
  return withProbe(element, (probe) => {
    const { fontFamily, fontSize } = lettersOf(around, probe);
    const background = findBackground(parent, around.color, probe.untouched.canvas);
    return {
      ...deriveFromPage({ text: around.color, background, ...findAccent(probe, around.accentColor) }),
      ...Object.fromEntries(sizes(Number.parseFloat(fontSize))),
      '--dugnad-font-family': fontFamily,
    };
  });
}
