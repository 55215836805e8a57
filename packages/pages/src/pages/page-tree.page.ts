import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A document as it was sent, to be asked what a person finds in it. */
export interface PageTree {
  readonly all: readonly Element[];
  /** Elements of these names, in their order. */
  named(...names: readonly string[]): Element[];
  byId(id: string): Element | undefined;
  /** The control of a form by its name. */
  field(name: string): Element | undefined;
}

/** The tree that a browser makes of it; shadow roots that came with it are looked into. */
export function readPage(html: string): PageTree {
  const all: Element[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) all.push(node);
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return {
    all,
    named: (...names) => all.filter(({ tagName }) => names.includes(tagName)),
    byId: (id) => all.find((one) => attribute(one, 'id') === id),
    field: (name) => all.find((one) => attribute(one, 'name') === name && one.tagName !== 'meta'),
  };
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** What stands in a line with the words around it; all else begins a line of its own. */
const INLINE = ['a', 'b', 'bdi', 'span', 'strong', 'time', 'wbr'];

/** All its words, blanks made one. */
export function wordsIn(node: Node | undefined): string {
  if (!node) return '';
  const collect = (one: Node): string => ('value' in one ? one.value : 'childNodes' in one ? gap(one) + one.childNodes.map(collect).join('') + gap(one) : '');
  const gap = (one: Node): string => ('tagName' in one && !INLINE.includes(one.tagName) ? ' ' : '');
  return collect(node).replace(/\s+/g, ' ').trim();
}

/** Whether one stands in the other. */
export function isWithin(inner: Element, outer: Element | undefined): boolean {
  for (let at: Node | null = inner; at; at = 'parentNode' in at ? at.parentNode : null) if (at === outer) return true;
  return false;
}

/** What a control is called: by its label, or by what names it. */
export function nameOf(page: PageTree, control: Element): string {
  const id = attribute(control, 'id');
  const label = page.named('label').find((one) => attribute(one, 'for') === id && id !== undefined) ?? page.named('label').find((one) => isWithin(control, one));
  return wordsIn(label) || (attribute(control, 'aria-label') ?? '');
}
