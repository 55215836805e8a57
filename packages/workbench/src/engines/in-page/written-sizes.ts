/** How large every word is that a page shows. Runs inside the page. */
import { childrenOf, isElement, isText, tidy } from './flat-tree.ts';

/** One piece of text. */
export interface Written {
  /** The element, by the element whose shadow it stands in, and how its words begin. */
  readonly where: string;
  /** CSS pixels, as computed. */
  readonly size: number;
}

/** No text, or the page's own that it has asked us to leave alone. */
const NEVER = 'script, style, template, head, noscript, .dugnad-bare';
const TYPED = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"], [type="color"], [type="file"], [type="hidden"], [type="image"])';

/** Cut down to one pixel: it is only heard. What it holds is cut with it. */
function isClipped(element: Element): boolean {
  const { overflowX, display } = getComputedStyle(element);
  if (display === 'contents' || overflowX === 'visible') return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1;
}

function isShown(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  // Without a box of its own, `checkVisibility` says no, but its words are there.
  return display === 'contents' ? visibility === 'visible' : element.checkVisibility({ visibilityProperty: true });
}

const generated = (element: Element, pseudo: '::before' | '::after'): boolean => /^"[^"]*\p{L}/u.test(getComputedStyle(element, pseudo).content);

const sizeOf = (element: Element, pseudo?: string): number => Number.parseFloat(getComputedStyle(element, pseudo).fontSize);

function describe(element: Element, words: string): string {
  const { host } = element.getRootNode() as ShadowRoot;
  return `${host ? `${host.localName} >>> ` : ''}${element.localName} “${tidy(words).slice(0, 40)}”`;
}

/** The text that is an element's own: what stands in it, what is typed into it, what its style sheet says. */
function writtenIn(element: Element): Written[] {
  if (!isShown(element)) return [];
  const words = childrenOf(element).filter(isText).map(({ data }) => data).join(' ').trim();
  const own = words || (element.matches(TYPED) ? ((element as HTMLInputElement).value || element.getAttribute('placeholder') || element.localName) : '');
  const pseudos = (['::before', '::after'] as const).filter((pseudo) => generated(element, pseudo));
  return [
    ...(own ? [{ where: describe(element, own), size: sizeOf(element) }] : []),
    ...pseudos.map((pseudo) => ({ where: describe(element, pseudo), size: sizeOf(element, pseudo) })),
  ];
}

function* within(node: Node): Generator<Written> {
  for (const child of childrenOf(node)) {
    if (!isElement(child) || child.matches(NEVER) || isClipped(child)) continue;
    yield* writtenIn(child);
    yield* within(child);
  }
}

/** Every piece of text that is shown, in reading order, shadow roots included. */
export function writtenSizes(): Written[] {
  return [...within(document.body)];
}
