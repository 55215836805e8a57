import { contrastBetween, deriveFromPage, stackColours, type Declarations } from '@dugnad/tokens/theme';

import { findAccent } from './find-accent.ts';
import { findBackground } from './find-background.ts';
import { flatParent } from './flat-parent.ts';
import { withProbe, type PageProbe } from './page-probe.ts';

/** No words below this, whatever the page has (house rule; WCAG asks only that they can be made larger). */
const LEAST = 16;
/** What words must have against their ground (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;
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

/** The page's words there and what they stand on. Where only its paragraphs know that the ground is another one, their colour counts. */
function coloursOf(parent: Element, around: CSSStyleDeclaration, { texts, untouched }: PageProbe): { text: string; background: string } {
  const on = ({ color }: CSSStyleDeclaration) => ({ text: color, background: findBackground(parent, color, untouched.canvas) });
  const isReadable = ({ text, background }: ReturnType<typeof on>): boolean => contrastBetween(stackColours([text, background]), background) >= READABLE;
  return [around, ...texts].map(on).find(isReadable) ?? on(around);
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
    return {
      ...deriveFromPage({ ...coloursOf(parent, around, probe), ...findAccent(probe, around.accentColor) }),
      ...Object.fromEntries(sizes(Number.parseFloat(fontSize))),
      '--dugnad-font-family': fontFamily,
    };
  });
}
