import { css } from 'lit';

const mark = 'data-dugnad-print';

/**
 * What an element on the way from what is printed out to the page is: `alone` is printed, of a `way` only what leads there, and
 * a `host` is left to its shadow tree, whose slots may want its children.
 */
type Place = 'alone' | 'way' | 'host';

const aloneStyles = css`
  @media print {
    [data-dugnad-print='way'] > :not([data-dugnad-print]),
    :host([data-dugnad-print='host']) > :not([data-dugnad-print]) {
      /* However the page lays out what does not lead there, it stays off the paper. */
      display: none !important;
    }
  }
`;

function wayTo(element: Element): Map<Element, Place> {
  const way = new Map<Element, Place>([[element, 'alone']]);
  for (let at = element; ; ) {
    const { parentElement } = at;
    const root = at.getRootNode();
    const host = !parentElement && 'host' in root ? (root as ShadowRoot).host : undefined;
    const next = parentElement ?? host;
    if (!next) return way;
    way.set(next, host ? 'host' : 'way');
    at = next;
  }
}

/**
 * Prints the page with nothing but one element on it. It is printed where it stands and not from a copy: a copy would lose what
 * has been typed, and everything inside of shadow trees.
 */
export function printAlone(element: Element): void {
  const page = element.ownerDocument;
  const view = page.defaultView;
  const sheet = aloneStyles.styleSheet;
  if (!view || !sheet) return;
  const way = wayTo(element);
  const roots = [...new Set([...way.keys()].map((one) => one.getRootNode() as Document | ShadowRoot))];
  for (const [one, place] of way) one.setAttribute(mark, place);
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  const undo = (): void => {
    for (const one of way.keys()) one.removeAttribute(mark);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  view.addEventListener('afterprint', undo, { once: true });
  view.print();
}
